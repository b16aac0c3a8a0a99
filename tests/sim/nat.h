// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/clock.h"

#include <map>
#include <optional>
#include <random>
#include <vector>

namespace sim {

// How a NAT behaves, in the terms of RFC 4787: mapping and pooling of addresses (§4.1), port assignment (§4.2.1),
// timeout and what refreshes it (§4.3), filtering (§5), hairpinning (§6).
enum class Dependent { Nothing, Address, AddressAndPort };
enum class Pooling { Arbitrary, Paired };
enum class Ports { Preserved, Sequential, Random };

struct NatBehaviour {
    Dependent mapping = Dependent::Nothing;
    Dependent filtering = Dependent::AddressAndPort;
    Ports ports = Ports::Sequential;
    int addresses = 1;                                   // outside, one after the other
    Pooling pooling = Pooling::Arbitrary;                // each mapping gets the next address, or each host inside
    teredo::Duration timeout = std::chrono::seconds(30); // since the last packet that refreshes
    bool outboundRefreshes = true;
    bool inboundRefreshes = false;
    bool hairpins = false;           // leads hosts inside to each other's outside endpoints
    bool hairpinsShowInside = false; // with the inside endpoint as the source, which RFC 4787 §6 advises against
    bool mapsPorts = false;          // on request, as by UPnP
};

inline constexpr NatBehaviour coneNat{.filtering = Dependent::Nothing};
inline constexpr NatBehaviour restrictedNat{.filtering = Dependent::Address};
inline constexpr NatBehaviour portRestrictedNat{};
inline constexpr NatBehaviour portPreservingNat{.ports = Ports::Preserved};
inline constexpr NatBehaviour symmetricNat{.mapping = Dependent::AddressAndPort};
inline constexpr NatBehaviour addressSymmetricNat{.mapping = Dependent::Address};
inline constexpr NatBehaviour randomSymmetricNat{.mapping = Dependent::AddressAndPort, .ports = Ports::Random};
inline constexpr NatBehaviour manyAddressesNat{.mapping = Dependent::AddressAndPort, .addresses = 50};
inline constexpr NatBehaviour portPreservingSymmetricNat{
    .mapping = Dependent::AddressAndPort, .ports = Ports::Preserved};
inline constexpr NatBehaviour upnpPortRestrictedNat{.mapsPorts = true};
inline constexpr NatBehaviour upnpSymmetricNat{
    .mapping = Dependent::AddressAndPort, .ports = Ports::Random, .mapsPorts = true};

class Nat
{
public:
    Nat(NatBehaviour behaviour, teredo::Ipv4Address outside);

    // The source a datagram has once it has left.
    [[nodiscard]] teredo::Endpoint outbound(
        teredo::Instant now, const teredo::Endpoint &inside, const teredo::Endpoint &to);
    // Who inside receives a datagram sent to the outside endpoint, if anyone.
    [[nodiscard]] std::optional<teredo::Endpoint> inbound(
        teredo::Instant now, const teredo::Endpoint &from, const teredo::Endpoint &outside);

    // Lets everybody in to this endpoint, at the same port outside. What is sent from it is shown there as well, as
    // long as no other mapping has the port. Nothing, if the NAT does no such thing.
    [[nodiscard]] std::optional<teredo::Endpoint> mapPort(const teredo::Endpoint &inside);
    // The same at any port outside, for one who knows by then which it has to be.
    [[nodiscard]] teredo::Endpoint mapPortTo(const teredo::Port &outside, const teredo::Endpoint &inside);
    [[nodiscard]] bool hairpins() const { return m_behaviour.hairpins; }
    // The source of a datagram that it leads back.
    [[nodiscard]] teredo::Endpoint hairpinned(
        teredo::Instant now, const teredo::Endpoint &inside, const teredo::Endpoint &to);

    // All of its outside addresses.
    [[nodiscard]] std::vector<teredo::Ipv4Address> addresses() const;
    // Loses all mappings and gives other ports from now on, as after a restart.
    void reboot();
    // Gets other outside addresses, which no mapping outlives.
    void moveTo(const teredo::Ipv4Address &outside);
    [[nodiscard]] teredo::Ipv4Address outside() const { return m_outside; }

private:
    struct Binding {
        teredo::Endpoint inside;
        teredo::Endpoint outside;
        teredo::Instant expiry;
        std::map<teredo::Endpoint, teredo::Instant> permitted;
    };

    void forgetExpired(teredo::Instant now);
    [[nodiscard]] teredo::Ipv4Address newAddress(const teredo::Endpoint &inside);
    [[nodiscard]] teredo::Port newPort(teredo::Instant now, const teredo::Endpoint &inside);
    [[nodiscard]] bool isTaken(teredo::Instant now, teredo::Port port, const teredo::Endpoint &inside) const;

    NatBehaviour m_behaviour;
    teredo::Ipv4Address m_outside;
    std::size_t m_nextAddress = 0;
    std::map<teredo::Ipv4Address, teredo::Ipv4Address> m_paired; // inside to outside
    std::uint16_t m_nextPort = 40000;
    std::mt19937 m_chance{7};
    std::map<std::pair<teredo::Endpoint, teredo::Endpoint>, Binding> m_bindings;
    std::map<teredo::Port, teredo::Endpoint> m_portMappings; // outside to inside
};

} // namespace sim
