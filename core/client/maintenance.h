// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/repeats.h"
#include "core/protocol_constants.h"
#include "core/random.h"

namespace teredo {

// Keeps the mapping at the NAT alive (RFC 4380 §5.2.5): asks the server whenever it has been silent for a random time,
// repeats quickly, and calls it lost only when nothing at all has come back.
class Maintenance
{
public:
    // interval: for which the NATs keep a mapping.
    Maintenance(Instant now, Duration interval, Random &random);

    // From the next interaction on.
    void setInterval(Duration interval) { m_interval = interval; }
    // A packet from the server arrived.
    void onInteraction(Instant now, Random &random);

    // The mapping may be lost, so the server is to be asked now, if that is not going on already. Its answers take so
    // long.
    void onDoubt(Instant now, Duration roundTrip);

    enum class Due { Ask, Lost };
    // The deadline has come.
    [[nodiscard]] Due onDeadline(Instant now);
    [[nodiscard]] Instant deadline() const { return m_deadline; }
    // Whether to ask now already, if there is something else to do.
    [[nodiscard]] bool mayAskEarly(Instant now) const
    {
        return m_repeats.count() == 0 && now >= m_deadline - refreshSlack;
    }

private:
    Duration m_interval;
    Repeats m_repeats{refreshWaits};
    Instant m_deadline;
};

} // namespace teredo
