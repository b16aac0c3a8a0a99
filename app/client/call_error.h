// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QDBusMessage;

// How a request to the helper ended. Without a kind it was done.
class CallError
{
    Q_DECLARE_TR_FUNCTIONS(CallError)

public:
    enum class Kind {
        None,
        NoHelper,      // nobody there, or gone before it answered
        NotAuthorized, // refused
        Cancelled,     // the person closed the password prompt
        NoPolkit,      // the system's authorisation service does not work
        NoAgent,       // a password would help, but nobody can ask for it
        Locked,        // fixed by the administrator
        Busy,          // another request waits for its password
        TestRunning,   // another server test runs
        NotFound,      // no such server, network or port, any more
        Other,         // anything else; the helper's text says what
    };

    CallError() = default;
    explicit CallError(const QDBusMessage &error);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isError() const { return m_kind != Kind::None; }
    // One or two sentences for a person: what happened, and what helps.
    [[nodiscard]] QString text() const;

private:
    Kind m_kind = Kind::None;
    QString m_detail;
};
