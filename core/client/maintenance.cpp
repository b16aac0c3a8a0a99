// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/maintenance.h"

#include "core/client/random_duration.h"

namespace teredo {
namespace {

// RFC 4380 §5.2: random, so that the clients of a restarted server do not all come at once. RFC 6081 §5.1.1: within 50
// to 150 % of the interval; and always before it is over, for at its end the NAT forgets.
Duration randomised(Duration interval, Random &random)
{
    return randomDuration(interval * 2 / 3, interval * 14 / 15, random);
}

} // namespace

Maintenance::Maintenance(Instant now, Duration interval, Random &random)
    : m_interval(interval)
    , m_deadline(now + randomised(interval, random))
{
}

void Maintenance::onInteraction(Instant now, Random &random)
{
    m_repeats = Repeats(refreshWaits);
    m_deadline = now + randomised(m_interval, random);
}

void Maintenance::onDoubt(Instant now, Duration roundTrip)
{
    if (m_repeats.count() > 0)
        return;
    if (roundTrip < doubtWaits[0])
        m_repeats = Repeats(doubtWaits);
    m_deadline = now;
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
