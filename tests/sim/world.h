// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"
#include "core/clock.h"
#include "sim/link.h"
#include "sim/network.h"

#include <functional>
#include <map>
#include <vector>

namespace sim {

using teredo::Bytes;
using teredo::Duration;
using teredo::Endpoint;
using teredo::Instant;
using teredo::Ipv4Address;
using teredo::Ipv6Address;
using teredo::Port;

using Packet = std::vector<std::byte>;

// An internet in memory: packets of both kinds take a fixed time, datagrams also what the links at both ends add, and
// time jumps to the next thing that happens.
class World final : public Network
{
public:
    static constexpr Duration oneWay = std::chrono::milliseconds(50);

    using Ipv6Receiver = std::function<void(Bytes packet)>;
    using LossRule = std::function<bool(const Endpoint &from, const Endpoint &to)>;

    struct Timer {
        std::function<Instant()> deadline;
        std::function<void()> fire;
    };

    void attachHost(const Ipv4Address &address, Receiver receiver) override;
    void attach(const Ipv6Address &host, Ipv6Receiver receiver);
    void attachTeredoPrefix(Ipv6Receiver relay); // all of 2001:0::/32
    void attach(Timer timer);

    // The link of this host, both ways, which is perfect before.
    void setLink(const Ipv4Address &host, const LinkQuality &quality);

    // Decides about every datagram; none is lost by itself.
    void loseWhen(LossRule rule) { m_isLost = std::move(rule); }
    void loseNext(int datagrams) { m_toLose = datagrams; }

    void send(const Endpoint &from, const Endpoint &to, Bytes payload) override;
    // The same by another way that takes this long, unless it is lost.
    void carry(Duration delay, const Endpoint &from, const Endpoint &to, Bytes payload, const Receiver &receiver);
    void sendIpv6(Bytes packet);

    // Something that happens later, at the earliest after what is under way.
    void after(Duration delay, std::function<void()> action) { m_inFlight.emplace(m_now + delay, std::move(action)); }

    [[nodiscard]] Instant now() const { return m_now; }
    void runFor(Duration duration);

private:
    struct Links {
        Link up;
        Link down;
    };

    void deliver(const Endpoint &from, const Endpoint &to, Bytes payload);
    [[nodiscard]] Instant nextEvent() const;
    void deliverArrived();
    void fireExpired();
    [[nodiscard]] bool isLost(const Endpoint &from, const Endpoint &to);

    Instant m_now{};
    int m_toLose = 0;
    LossRule m_isLost;
    std::multimap<Instant, std::function<void()>> m_inFlight;
    std::map<Ipv4Address, Receiver> m_receivers;
    std::map<Ipv4Address, Links> m_links;
    unsigned m_linkSeed = 0;
    std::map<Ipv6Address, Ipv6Receiver> m_ipv6Receivers;
    Ipv6Receiver m_relay;
    std::vector<Timer> m_timers;
};

} // namespace sim
