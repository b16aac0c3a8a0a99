// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/destination_policy.h"
#include "helper/service/backoff.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

// Finds the IPv4 address of a server, without ever waiting for it. Asks again, more and more slowly, until it has one.
// Where names cannot be resolved just now, the address it found last for that name serves.
class ServerResolver final : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        QList<teredo::Ipv4Address> addresses;
        QString problem; // why there are none, in English
    };
    using Done = std::function<void(const Answer &answer)>;
    // Asks for the addresses of a name and answers later, from the event loop. Whoever deletes the question gives it
    // up.
    using Lookup = std::function<std::unique_ptr<QObject>(const QString &name, Done done)>;

    explicit ServerResolver(Lookup lookup, Backoff backoff = Backoff());

    // Forgets a question that is under way. The answer comes before this returns if name is an IPv4 address.
    void resolve(const QString &name, const teredo::DestinationPolicy &policy);
    void stop();
    // A name is wanted that has no address yet.
    [[nodiscard]] bool isBusy() const { return m_question || m_retry.isActive(); }

Q_SIGNALS:
    void resolved(const teredo::Ipv4Address &address);
    void failed(const QString &problem); // another attempt follows by itself

private:
    void ask();
    void take(const Answer &answer);

    struct Known {
        QString name;
        teredo::Ipv4Address address;
    };

    Lookup m_lookup;
    Backoff m_backoff;
    QTimer m_retry;
    QString m_name;
    teredo::DestinationPolicy m_policy;
    std::optional<Known> m_last;
    std::unique_ptr<QObject> m_question; // under way
};
