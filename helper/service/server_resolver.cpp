// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_resolver.h"

#include "helper/service/server_name.h"

#include <algorithm>

ServerResolver::ServerResolver(Lookup lookup, Backoff backoff)
    : m_lookup(std::move(lookup))
    , m_backoff(backoff)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerResolver::ask);
}

void ServerResolver::resolve(const QString &name, const teredo::DestinationPolicy &policy)
{
    stop();
    m_name = name;
    m_policy = policy;
    m_backoff.reset();
    if (const auto address = parseIpv4(name))
        take({{*address}, {}});
    else
        ask();
}

void ServerResolver::stop()
{
    m_retry.stop();
    m_question.reset();
}

void ServerResolver::ask()
{
    m_question = m_lookup(m_name, [this](const Answer &answer) { take(answer); });
}

void ServerResolver::take(const Answer &answer)
{
    const auto usable = std::ranges::find_if(
        answer.addresses, [this](const teredo::Ipv4Address &address) { return m_policy.allows(address); });
    if (usable != answer.addresses.end())
        m_last = Known{m_name, *usable};
    // The question is calling us just now.
    if (m_question)
        m_question.release()->deleteLater();
    if (m_last && m_last->name == m_name) {
        Q_EMIT resolved(m_last->address);
        return;
    }
    m_retry.start(m_backoff.next());
    // An answer without a usable address is what a captive portal gives, too.
    Q_EMIT failed(answer.addresses.isEmpty()
            ? answer.problem
            : QStringLiteral("%1 is not a public address").arg(toText(answer.addresses.front())));
}
