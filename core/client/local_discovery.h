// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/client/client_config.h"
#include "core/clock.h"
#include "core/random.h"

#include <map>

namespace teredo {

// Who in the local subnet has told its Teredo address by a discovery bubble, and when it is our turn (RFC 4380 §5.2.8).
// It is the word of strangers: it says where to ask for somebody, and nobody is believed because of it.
class LocalDiscovery
{
public:
    explicit LocalDiscovery(const ClientConfig &config)
        : m_config(config)
    {
    }

    [[nodiscard]] bool isOn() const { return m_config.localDiscovery && m_config.localSubnet.has_value(); }
    // Another host of the local subnet; neither all of them nor us.
    [[nodiscard]] bool isNeighbour(const Ipv4Address &address) const;

    // We have another address, or none. Nothing more is told until announced().
    void restart();
    // Our address has been told.
    void announced(Instant now, Random &random);
    // RFC 4380 §5.2.6: the bubble before has long arrived.
    [[nodiscard]] bool mayAnnounce(Instant now) const;
    // When to tell it again.
    [[nodiscard]] Instant nextDeadline() const { return m_deadline; }

    // A peer has told its address from there. False, if so many have that there is no room for it.
    [[nodiscard]] bool note(Instant now, const Ipv6Address &peer, const Endpoint &at);
    // Where a peer was that is known (RFC 4380 §5.2.4 (3)).
    [[nodiscard]] std::optional<Endpoint> find(Instant now, const Ipv6Address &peer) const;
    // It does not answer there.
    void forget(const Ipv6Address &peer) { m_peers.erase(peer); }

private:
    struct Told {
        Endpoint at;
        Instant when;

        [[nodiscard]] bool isKnown(Instant now) const;
    };

    const ClientConfig &m_config;
    std::map<Ipv6Address, Told> m_peers;
    Instant m_lastAnnouncement = Instant::min();
    Instant m_deadline = never;
};

} // namespace teredo
