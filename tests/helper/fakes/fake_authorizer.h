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
        QTimer::singleShot(0, context, [this, answer = std::move(answer)] { answer(verdict); });
    }

    Verdict verdict = Verdict::Allowed;
    QList<Question> asked;
};
