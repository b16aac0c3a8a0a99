// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/protocol_constants.h"
#include "core/rate_limit.h"
#include "core/sip_hash.h"

#include <array>

namespace teredo {

// How much a stranger can make us send: so much to each neighbourhood of addresses (a /24, by keyed hash), and so much
// in all (RFC 4380 §7.3). Its size is fixed, so a flood of addresses only makes it stricter.
class InducedLimit
{
public:
    explicit InducedLimit(const SipKey &key);

    [[nodiscard]] bool allow(Instant now, const Ipv4Address &target);

private:
    SipKey m_key;
    RateLimit m_all{inducedBurstInAll, inducedIntervalInAll};
    std::array<RateLimit, 256> m_neighbourhoods;
};

} // namespace teredo
