// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

// Who may do what: polkit in the product, a word in tests.
class Authorizer
{
public:
    struct Question {
        QString caller; // unique bus name
        QString action;
        bool interactive = false; // the caller's user may be asked for a password
    };
    enum class Verdict {
        Allowed,
        Denied,
        Unavailable,    // nobody could be asked whether it is allowed, so it is not
        Dismissed,      // the user closed the password prompt
        PasswordNeeded, // would be asked for, but the question is not interactive
        Busy,           // others wait for their passwords; ask again later
    };
    using Answer = std::function<void(Verdict)>;

    Authorizer() = default;
    virtual ~Authorizer() = default;
    Q_DISABLE_COPY_MOVE(Authorizer)

    // Answers later, from the event loop, as long as context exists and the caller is on the bus. No way to find out
    // is a no.
    virtual void check(const Question &question, QObject *context, Answer answer) = 0;
};
