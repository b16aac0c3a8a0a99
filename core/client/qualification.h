// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/backoff.h"
#include "core/client/repeats.h"
#include "core/client_status.h"
#include "core/protocol_constants.h"

namespace teredo {

// When to ask the server for an address (RFC 4380 §5.2.1): by schedule at first; once that has passed without an
// answer the client is off-line, and asks again after growing pauses.
class Qualification
{
public:
    // Due at once.
    explicit Qualification(Instant now);
    // The server has stopped answering.
    [[nodiscard]] static Qualification afterLoss(Instant now);

    // The deadline has come. True, if the server is to be asked now.
    [[nodiscard]] bool onDeadline(Instant now);
    // An ICMP error came back. One may be forged, so it only gives silence its name.
    void onRefusal() { m_refused = true; }

    [[nodiscard]] bool isOffline() const { return m_offline; }
    // What the time since the last deadline tells; asking forgets it.
    [[nodiscard]] OfflineReason takeReason();
    [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
    void pause(Instant now);

    Repeats m_repeats{qualificationWaits};
    Backoff m_backoff{firstRetry, lastRetry};
    Instant m_deadline;
    bool m_offline = false;
    bool m_refused = false;
};

} // namespace teredo
