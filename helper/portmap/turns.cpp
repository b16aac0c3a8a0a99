// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/turns.h"

#include "helper/portmap/lease.h"

#include <algorithm>
#include <array>

namespace {

using namespace std::chrono_literals;

constexpr std::array<teredo::Duration, 5> pauses{2s, 10s, 1min, 10min, 1h};
// A no holds for some time: RFC 6887 §7.4 has 30 s for what may pass soon.
constexpr teredo::Duration pauseAfterNo = 1min;

} // namespace

void Turns::onGranted(teredo::Instant now, std::chrono::seconds lease)
{
    m_failures = 0;
    m_last = now;
    m_next = now + renewalAfter(lease);
}

void Turns::onFailed(teredo::Instant now, ipc::MappingProblem problem)
{
    const teredo::Duration pause = pauses[std::min(m_failures, pauses.size() - 1)];
    ++m_failures;
    m_last = now;
    m_next = now + (problem == ipc::MappingProblem::NoAnswer ? pause : std::max(pause, pauseAfterNo));
}

void Turns::onRouterStarted(teredo::Instant now)
{
    m_failures = 0;
    m_next = std::min(m_next, std::max(now, m_last + shortestRenewal));
}
