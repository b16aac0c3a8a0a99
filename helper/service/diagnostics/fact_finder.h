// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/diagnostics/facts.h"

#include <QObject>

#include <functional>
#include <memory>

class QDBusConnection;

// Gathers what the checks look at. Two things have to be asked for and take up to some seconds: the name server, and
// systemd about Miredo.
class FactFinder final : public QObject
{
    Q_OBJECT

public:
    // What is known at once.
    using Known = std::function<Facts()>;
    // Puts what it has learnt into the facts, later, and calls done once, as long as the object that it gives exists.
    using Done = std::function<void(const std::function<void(Facts &)> &learn)>;
    using Question = std::function<std::unique_ptr<QObject>(Done done)>;
    using Answer = std::function<void(const Facts &)>;

    FactFinder(Known known, QList<Question> questions);

    // Answers later. Whoever asks meanwhile shares the answer.
    void find(Answer answer);

private:
    void onLearnt(const std::function<void(Facts &)> &learn);

    Known m_known;
    QList<Question> m_questions;
    std::vector<std::unique_ptr<QObject>> m_asked;
    QList<std::function<void(Facts &)>> m_learnt;
    QList<Answer> m_waiting;
};

// Whether the name server tells the IPv6 address of a name that is known to have one.
[[nodiscard]] FactFinder::Question askNameServer();
// Whether systemd runs Miredo; where there is no systemd it does not.
[[nodiscard]] FactFinder::Question askSystemd(const QDBusConnection &bus);
