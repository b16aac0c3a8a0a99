// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/authorizer.h"

#include <QList>
#include <QTimer>

// Answers later, as polkit does, and remembers who asked for what.
class FakeAuthorizer final : public Authorizer
{
public:
    void check(const Question &question, QObject *context, Answer answer) override
    {
        asked.append(question);
        if (hold)
            held.append(std::move(answer));
        else
            QTimer::singleShot(0, context, [this, answer = std::move(answer)] { answer(verdict); });
    }
    // The password has been typed.
    void release()
    {
        for (const Answer &answer : std::exchange(held, {}))
            answer(verdict);
    }

    Verdict verdict = Verdict::Allowed;
    QList<Question> asked;
    bool hold = false; // somebody is typing a password
    QList<Answer> held;
};
