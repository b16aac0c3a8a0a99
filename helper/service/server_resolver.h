// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/destination_policy.h"
#include "helper/service/address_memory.h"
#include "helper/service/backoff.h"
#include "helper/service/sentence.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

// A server's name, and where it is.
struct ResolvedServer {
    QString name;
    teredo::Ipv4Address address;

    bool operator==(const ResolvedServer &) const = default;
};

// Finds the IPv4 addresses of servers, all side by side and without ever waiting for them: who has not been found soon
// after the first one is left out. Asks again, more and more slowly, until there is one. Where a name cannot be
// resolved just now, the address it had last serves.
class ServerResolver final : public QObject
{
    Q_OBJECT

public:
    struct Answer {
        QList<teredo::Ipv4Address> addresses;
        Sentence problem; // why there are none
    };
    using Done = std::function<void(const Answer &answer)>;
    // Asks for the addresses of a name and answers later, from the event loop. Whoever deletes the question gives it
    // up.
    using Lookup = std::function<std::unique_ptr<QObject>(const QString &name, Done done)>;

    // grace: how long the others have once one is found.
    ServerResolver(Lookup lookup, AddressMemory &memory, Backoff backoff = Backoff(),
        std::chrono::milliseconds grace = std::chrono::milliseconds(200));

    // Forgets questions that are under way. The answer comes before this returns if all are IPv4 addresses.
    void resolve(const QStringList &names, const teredo::DestinationPolicy &policy);
    void stop();
    // Names are wanted that have no address yet.
    [[nodiscard]] bool isBusy() const { return m_isWaiting || m_retry.isActive(); }

Q_SIGNALS:
    void resolved(const QList<ResolvedServer> &servers); // at least one, in the order of the names
    void failed(const Sentence &problem);                // another attempt follows by itself

private:
    void ask();
    void take(const QString &name, const Answer &answer);
    void conclude();
    [[nodiscard]] QList<ResolvedServer> found() const;

    Lookup m_lookup;
    AddressMemory &m_memory;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_grace;
    QStringList m_names;
    teredo::DestinationPolicy m_policy;
    Sentence m_problem;
    bool m_isWaiting = false;
    std::map<QString, std::unique_ptr<QObject>> m_questions; // under way, by name
};
