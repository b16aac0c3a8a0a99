// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/maintenance.h"

#include "core/wire/reader.h"

namespace teredo {
namespace {

// RFC 4380 §5.2: random, so that the clients of a restarted server do not all come at once.
Duration refreshInterval(Random &random)
{
    std::array<std::byte, 4> bytes{};
    random.fill(bytes);
    return shortestRefresh + Duration(wire::Reader(bytes).u32() % (longestRefresh - shortestRefresh).count());
}

} // namespace

Maintenance::Maintenance(Instant now, Random &random)
    : m_deadline(now + refreshInterval(random))
{
}

void Maintenance::onInteraction(Instant now, Random &random)
{
    *this = Maintenance(now, random);
}

Maintenance::Due Maintenance::onDeadline(Instant now)
{
    if (m_repeats.exhausted())
        return Due::Lost;
    m_repeats.sent(now);
    m_deadline = m_repeats.deadline();
    return Due::Ask;
}

} // namespace teredo
