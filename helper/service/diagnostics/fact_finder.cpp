// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/fact_finder.h"

FactFinder::FactFinder(Known known, QList<Question> questions)
    : m_known(std::move(known))
    , m_questions(std::move(questions))
{
}

void FactFinder::find(Answer answer)
{
    m_waiting.append(std::move(answer));
    if (m_waiting.size() > 1)
        return;
    m_learnt.clear();
    m_asked.clear();
    for (const Question &question : std::as_const(m_questions))
        m_asked.push_back(question([this](const auto &learn) { onLearnt(learn); }));
}

void FactFinder::onLearnt(const std::function<void(Facts &)> &learn)
{
    m_learnt.append(learn);
    if (m_learnt.size() < m_questions.size())
        return;
    Facts facts = m_known();
    for (const auto &learnt : std::as_const(m_learnt))
        learnt(facts);
    for (const Answer &answer : std::exchange(m_waiting, {}))
        answer(facts);
}
