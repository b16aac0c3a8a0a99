// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/backoff.h"
#include "core/client/repeats.h"
#include "core/protocol_constants.h"

namespace teredo {

// When to ask the servers for an address (RFC 4380 §5.2.1): by schedule at first; once that has passed without an
// answer the client is off-line, and asks again after growing pauses.
class Qualification
{
public:
    // Due at once.
    explicit Qualification(Instant now);

    enum class Due { Ask, AskAnew, GiveUp };
    // The deadline has come. AskAnew: a round has passed without an answer, and the next begins.
    [[nodiscard]] Due onDeadline(Instant now);
    // No answer is to be expected; it goes off-line, or stays so.
    void giveUp(Instant now);

    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] Instant deadline() const { return m_deadline; }

private:
    Repeats m_repeats{qualificationWaits};
    Backoff m_backoff{firstRetry, lastRetry};
    Instant m_deadline;
    bool m_offline = false;
};

} // namespace teredo
