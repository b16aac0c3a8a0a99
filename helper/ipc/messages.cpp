// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/ipc/messages.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <type_traits>

namespace ipc {
namespace {

constexpr std::array<std::uint8_t, 4> teredoPrefix{0x20, 0x01, 0x00, 0x00}; // RFC 4380 §2.6
constexpr std::uint16_t smallestMtu = 1280;                                 // RFC 8200 §5
constexpr teredo::Duration longestRoundTrip = std::chrono::hours(1);

// An enumerator that is not in its list, or a bool that is neither 0 nor 1, must not be used as such. So these look at
// the byte before anybody uses the value.
template<typename T>
bool isAtMost(const T &field, std::uint8_t greatest)
{
    static_assert(sizeof field == 1);
    std::uint8_t byte = 0;
    std::memcpy(&byte, &field, 1);
    return byte <= greatest;
}

template<typename Enum>
bool isEnumerator(const Enum &field, Enum greatest)
{
    return isAtMost(field, static_cast<std::uint8_t>(greatest));
}

// The helper gives this address to the interface, so it may be none but one of Teredo's.
bool isTeredoAddress(const teredo::Ipv6Address &address)
{
    return std::ranges::equal(teredoPrefix, std::span(address.octets).first<teredoPrefix.size()>());
}

bool isServer(const Server &server)
{
    return server.primary != teredo::Ipv4Address{} && (server.identifierLength == 0) == (server.secretLength == 0);
}

void wipe(std::span<Server> servers)
{
    for (Server &server : servers)
        explicit_bzero(server.secret.data(), server.secret.size());
}

// Of another host: neither this one, nor loopback, nor multicast and beyond.
bool isUnicast(teredo::Ipv4Address address)
{
    const std::uint8_t first = address.octets[0];
    return first != 0 && first != 127 && first < 224;
}

bool isRefreshInterval(teredo::Duration interval)
{
    return interval >= teredo::shortestRefreshInterval && interval <= teredo::longestRefreshInterval;
}

bool isRoundTrip(teredo::Duration duration)
{
    return duration >= teredo::Duration::zero() && duration <= longestRoundTrip;
}

template<typename T>
std::optional<Message> parseAs(teredo::Bytes packet)
{
    static_assert(std::is_trivially_copyable_v<T>);
    T message;
    if (packet.size() != sizeof message)
        return std::nullopt;
    std::memcpy(&message, packet.data(), sizeof message);
    if constexpr (requires { isValid(message); }) {
        if (!isValid(message))
            return std::nullopt;
    }
    return message;
}

} // namespace

bool isValid(const Start &message)
{
    if (message.serverCount == 0 || message.serverCount > message.servers.size())
        return false;
    return std::ranges::all_of(std::span(message.servers).first(message.serverCount), isServer)
        && isAtMost(message.allowTestAddresses, 1) && isAtMost(message.tunHeader, 1) && isAtMost(message.mergeTcp, 1)
        && isAtMost(message.mergeUdp, 1) && isAtMost(message.mergeSent, 1)
        && (message.tunHeader != 0 || (message.mergeTcp == 0 && message.mergeUdp == 0))
        && message.verificationHostCount <= maxVerificationHosts && isAtMost(message.determinesRefresh, 1)
        && isRefreshInterval(std::chrono::seconds(message.refreshInterval)) && isAtMost(message.localDiscovery, 1)
        && (isSubnetLength(message.subnetLength) || (message.subnetLength == 0 && message.localDiscovery == 0));
}

bool isValid(const Status &message)
{
    const teredo::ClientStatus &client = message.client;
    const bool typesHold = isEnumerator(client.phase, teredo::Phase::Offline)
        && isEnumerator(client.offlineReason, teredo::OfflineReason::KeyRejected)
        && isEnumerator(client.nat, teredo::NatType::Symmetric) && isAtMost(client.portPreserving, 1)
        && isAtMost(client.hairpinning, 1) && isAtMost(client.portMapped, 1);
    if (!typesHold || client.mtu < smallestMtu)
        return false;
    const bool addressIsAbsent = client.address == teredo::Ipv6Address{};
    if (hasAddress(client.phase) && addressIsAbsent)
        return false;
    return (addressIsAbsent || isTeredoAddress(client.address)) && isRoundTrip(client.serverRoundTrip)
        && isRoundTrip(client.hostRoundTrip);
}

bool isValid(const PortMapping &message)
{
    return message.external == teredo::Endpoint{} || isPossibleExternal(message.external);
}

bool isValid(const MapPort &message)
{
    return isUnicast(message.local.address) && message.local.port != teredo::Port{} && isUnicast(message.router)
        && message.external != teredo::Port{};
}

bool isValid(const MappingStatus &message)
{
    if (!isEnumerator(message.protocol, MappingProtocol::Pcp)
        || !isEnumerator(message.problem, MappingProblem::Unusable))
        return false;
    if (message.protocol == MappingProtocol::None)
        return message.problem != MappingProblem::None && message.external == teredo::Endpoint{};
    return message.problem == MappingProblem::None && isPossibleExternal(message.external);
}

bool isSubnetLength(std::uint8_t length)
{
    return length >= 8 && length <= 30;
}

bool isPossibleExternal(const teredo::Endpoint &endpoint)
{
    return isUnicast(endpoint.address) && endpoint.port != teredo::Port{};
}

bool isValid(const Probe &message)
{
    return message.serverCount > 0 && message.serverCount <= maxProbes
        && std::ranges::all_of(std::span(message.servers).first(message.serverCount), isServer);
}

bool isValid(const ProbeResult &message)
{
    using enum teredo::ProbeResult::Outcome;
    const teredo::ProbeResult &result = message.result;
    return message.index < maxProbes && isEnumerator(result.outcome, KeyRejected)
        && isEnumerator(result.nat, teredo::NatType::Symmetric) && isRoundTrip(result.roundTrip)
        && result.answered <= result.asked;
}

std::optional<Message> parse(teredo::Bytes packet)
{
    Header header;
    if (packet.size() < sizeof header)
        return std::nullopt;
    std::memcpy(&header, packet.data(), sizeof header);
    if (header.version != version)
        return std::nullopt;
    // The kind comes from outside and may be a number without a name, which no case below matches.
    switch (header.kind) {
    case Kind::Start:
        return parseAs<Start>(packet);
    case Kind::AskStatistics:
        return parseAs<AskStatistics>(packet);
    case Kind::Probe:
        return parseAs<Probe>(packet);
    case Kind::ProbeResult:
        return parseAs<ProbeResult>(packet);
    case Kind::PortMapping:
        return parseAs<PortMapping>(packet);
    case Kind::Status:
        return parseAs<Status>(packet);
    case Kind::Statistics:
        return parseAs<Statistics>(packet);
    case Kind::MapPort:
        return parseAs<MapPort>(packet);
    case Kind::MappingStatus:
        return parseAs<MappingStatus>(packet);
    }
    return std::nullopt;
}

teredo::Bytes bytesOf(const Message &message)
{
    return std::visit([](const auto &alternative) { return std::as_bytes(std::span(&alternative, 1)); }, message);
}

void wipeSecrets(Start &message)
{
    wipe(message.servers);
}

void wipeSecrets(Probe &message)
{
    wipe(message.servers);
}

std::size_t descriptorCount(const Message &message)
{
    if (const auto *start = std::get_if<Start>(&message))
        return start->localDiscovery == 0 ? startDescriptors : discoveryDescriptors;
    return std::holds_alternative<Probe>(message) ? probeDescriptors : 0;
}

} // namespace ipc
