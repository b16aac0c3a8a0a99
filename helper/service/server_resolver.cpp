// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_resolver.h"

#include "helper/service/server_name.h"

#include <algorithm>

ServerResolver::ServerResolver(Lookup lookup, AddressMemory &memory, Backoff backoff, std::chrono::milliseconds grace)
    : m_lookup(std::move(lookup))
    , m_memory(memory)
    , m_backoff(backoff)
{
    m_retry.setSingleShot(true);
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    connect(&m_retry, &QTimer::timeout, this, &ServerResolver::ask);
    connect(&m_grace, &QTimer::timeout, this, &ServerResolver::conclude);
}

void ServerResolver::resolve(const QStringList &names, const teredo::DestinationPolicy &policy)
{
    stop();
    m_names = names;
    m_policy = policy;
    m_backoff.reset();
    ask();
}

void ServerResolver::stop()
{
    m_retry.stop();
    m_grace.stop();
    m_questions.clear();
    m_isWaiting = false;
}

void ServerResolver::ask()
{
    m_problem = {};
    m_isWaiting = true;
    // With dead name servers it takes the system many seconds to say so.
    if (!found().isEmpty())
        m_grace.start();
    for (const QString &name : std::as_const(m_names)) {
        if (!parseIpv4(name))
            m_questions[name] = m_lookup(name, [this, name](const Answer &answer) { take(name, answer); });
    }
    if (m_questions.empty())
        conclude();
}

void ServerResolver::take(const QString &name, const Answer &answer)
{
    const auto question = m_questions.find(name);
    question->second.release()->deleteLater(); // it is calling us just now
    m_questions.erase(question);

    const auto usable = std::ranges::find_if(
        answer.addresses, [this](const teredo::Ipv4Address &address) { return m_policy.allows(address); });
    if (usable != answer.addresses.end()) {
        m_memory.remember(name, *usable);
        if (m_isWaiting && !m_grace.isActive())
            m_grace.start();
    } else if (!answer.addresses.isEmpty()) {
        // That is what a captive portal gives, too, so it tells more than names that do not exist.
        m_problem
            = Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is not a public address"), toText(answer.addresses.front()));
    } else if (m_problem.isEmpty()) {
        m_problem = answer.problem;
    }
    if (m_isWaiting && m_questions.empty())
        conclude();
}

// Questions that are still open go on: their answers are remembered for the next time.
void ServerResolver::conclude()
{
    m_grace.stop();
    m_isWaiting = false;
    if (const auto servers = found(); !servers.isEmpty()) {
        Q_EMIT resolved(servers);
        return;
    }
    m_retry.start(m_backoff.next());
    Q_EMIT failed(m_problem);
}

QList<ResolvedServer> ServerResolver::found() const
{
    QList<ResolvedServer> servers;
    for (const QString &name : std::as_const(m_names)) {
        const auto literal = parseIpv4(name);
        const auto address = literal ? literal : m_memory.addressOf(name);
        const bool known = std::ranges::any_of(
            servers, [&](const ResolvedServer &other) { return address && other.address == *address; });
        if (address && !known && m_policy.allows(*address))
            servers.append({name, *address});
    }
    return servers;
}
