// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/verification.h"

#include <algorithm>

namespace teredo {

Verification::Verification(const std::vector<Ipv6Address> &hosts)
    : m_hosts(hosts)
{
}

void Verification::start(Instant now, Peers &peers, Outbox &out)
{
    m_backoff = Backoff(firstVerification, lastVerification);
    ask(now, peers, out);
}

void Verification::onDoubt(Instant now, Peers &peers, Outbox &out)
{
    if (isWaiting() || now < m_nextDoubt)
        return;
    m_nextDoubt = now + doubtPause;
    start(now, peers, out);
}

void Verification::ask(Instant now, Peers &peers, Outbox &out)
{
    m_deadline = never;
    m_testing = !m_hosts.empty();
    for (const Ipv6Address &host : m_hosts)
        peers.test(now, host, out);
}

bool Verification::onAnswer(Instant now, const Ipv6Address &host, Peers &peers, Outbox &out)
{
    if (!isWaiting()) {
        const bool isMeasured = m_measured == host;
        if (isMeasured)
            m_measured.reset();
        return isMeasured;
    }
    m_testing = false;
    m_deadline = never;
    m_measured = host;
    peers.measure(now, host, out);
    return true;
}

bool Verification::onTimer(Instant now, Peers &peers, Outbox &out)
{
    if (now >= m_deadline)
        ask(now, peers, out);
    if (!m_testing || std::ranges::any_of(m_hosts, [&](const Ipv6Address &host) { return peers.isTesting(host); }))
        return false;
    m_testing = false;
    m_deadline = now + m_backoff.next();
    return true;
}

} // namespace teredo
