// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

namespace teredo {

// To which IPv4 addresses a packet may be sent on the word of somebody in the network (RFC 4380 §5.2.4, RFC 6890).
// Laboratories live in the documentation ranges, so a test installation may let those in.
class DestinationPolicy
{
public:
    enum class TestAddresses { Refused, Allowed };

    constexpr explicit DestinationPolicy(TestAddresses testAddresses = TestAddresses::Refused)
        : m_testAddresses(testAddresses)
    {
    }

    [[nodiscard]] bool allows(const Ipv4Address &address) const;

    // RFC 1918: global for nobody, but for neighbours behind the same NAT the way to each other.
    [[nodiscard]] static bool isPrivate(const Ipv4Address &address);

private:
    TestAddresses m_testAddresses;
};

} // namespace teredo
