// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"
#include "core/client_status.h"
#include "core/drop_reason.h"
#include "core/probe_result.h"
#include "core/protocol_constants.h"

#include <array>
#include <cstdint>
#include <optional>
#include <variant>

namespace ipc {

// What helper and engine say to each other over a SOCK_SEQPACKET socket pair, one message a packet. Both are installed
// together and run on one machine, so a message is its struct's bytes; version and exact size are checked on arrival,
// and the helper believes no field before isValid() has looked at it, for the engine reads packets from the network.

inline constexpr std::uint32_t version = 1;
inline constexpr std::size_t maxVerificationHosts = 4;

enum class Kind : std::uint32_t {
    Start = 1,
    AskStatistics,
    Probe,
    PortMapping,
    Status = 101,
    Statistics,
    ProbeResult,
    MapPort = 201,
    MappingStatus = 301
};

struct Header {
    std::uint32_t version = ipc::version;
    Kind kind{};
};

// One server to ask, as teredo::Server.
struct Server {
    teredo::Ipv4Address primary;
    teredo::Ipv4Address secondary; // zero: there is none
    // Both lengths or none of them are 0.
    std::uint8_t identifierLength = 0;
    std::uint8_t secretLength = 0;
    std::array<std::byte, 255> identifier{};
    std::array<std::byte, 255> secret{};
};

// Helper to engine, the first message and sent once. Carries three descriptors: the TUN device, the UDP socket,
// and a duplicate of the socket that keeps the firewall table alive, so that it lives as long as the device; and with
// local discovery a fourth, the UDP socket that hears the bubbles of others.
struct Start {
    Header header{version, Kind::Start};
    teredo::Endpoint local;
    std::uint8_t allowTestAddresses = 0; // 0 or 1
    std::uint8_t serverCount = 0;        // at least 1
    std::uint8_t verificationHostCount = 0;
    std::uint8_t determinesRefresh = 0; // 0 or 1
    std::uint16_t refreshInterval = teredo::refreshInterval / std::chrono::seconds(1);
    // What of cutting and merging packets the kernel can take part in, 0 or 1.
    std::uint8_t tunHeader = 0; // the TUN device has a VirtioHeader before each packet
    std::uint8_t mergeTcp = 0;  // and takes several as one
    std::uint8_t mergeUdp = 0;
    std::uint8_t mergeSent = 0; // the UDP socket does (UDP_SEGMENT)
    // How many bits of `local` are those of its subnet; 0: it is not known, or has no other computers.
    std::uint8_t subnetLength = 0;
    std::uint8_t localDiscovery = 0; // 0 or 1: there is in that subnet
    std::array<teredo::Ipv6Address, maxVerificationHosts> verificationHosts{};
    std::array<Server, teredo::maxServers> servers{}; // the preferred one first
};
inline constexpr std::size_t startDescriptors = 3;
inline constexpr std::size_t discoveryDescriptors = 4;

// Helper to engine: answered by Statistics.
struct AskStatistics {
    Header header{version, Kind::AskStatistics};
};

inline constexpr std::size_t maxProbes = 64;

// Helper to engine, in place of Start: ask these servers whether they work, then end. Carries one descriptor, a UDP
// socket.
struct Probe {
    Header header{version, Kind::Probe};
    teredo::Endpoint local;
    std::uint32_t serverCount = 0; // at least 1
    std::array<Server, maxProbes> servers{};
};
inline constexpr std::size_t probeDescriptors = 1;

// Engine to helper, once for each server.
struct ProbeResult {
    Header header{version, Kind::ProbeResult};
    std::uint32_t index = 0; // of the server in the Probe
    teredo::ProbeResult result;
};

// Engine to helper, at the start and on every change.
struct Status {
    Header header{version, Kind::Status};
    teredo::ClientStatus client;
};

struct Traffic {
    std::uint64_t rxBytes = 0; // IPv6 bytes delivered to this machine
    std::uint64_t txBytes = 0; // IPv6 bytes sent to peers
    std::uint64_t rxPackets = 0;
    std::uint64_t txPackets = 0;
    std::uint64_t peers = 0;
};

struct Statistics {
    Header header{version, Kind::Statistics};
    Traffic traffic;
    teredo::DropCounters drops{};
};

// Helper to engine: what the router has mapped to our port, and each change of it (RFC 6081 §5.3.3).
struct PortMapping {
    Header header{version, Kind::PortMapping};
    teredo::Endpoint external; // the router's side; zero without a mapping
};

// What a router was asked for: who sends to its external port reaches our internal one. Zero: nothing.
struct MappedPorts {
    teredo::Port internal;
    teredo::Port external;

    bool operator==(const MappedPorts &) const = default;
};

// Helper to port mapper, the first message and the only one: the end of the channel takes the mapping back.
struct MapPort {
    Header header{version, Kind::MapPort};
    teredo::Endpoint local; // to be reached from outside
    teredo::Ipv4Address router;
    teredo::Port external; // of the router; it may give another one
    MappedPorts former;    // asked for by an earlier run that could not take it back
};

enum class MappingProtocol : std::uint8_t { None, Upnp, NatPmp, Pcp };
enum class MappingProblem : std::uint8_t {
    None,
    NoAnswer, // the router speaks none of the protocols
    Refused,  // it does, and does not want to
    Unusable  // it gave an answer that makes no sense
};

// Port mapper to helper, when it has asked the router, and on every change.
struct MappingStatus {
    Header header{version, Kind::MappingStatus};
    MappingProtocol protocol = MappingProtocol::None;
    MappingProblem problem = MappingProblem::None; // None if and only if there is a mapping
    teredo::Endpoint external;                     // the router's side; zero without a mapping
};

// Whether each field holds a value that its type allows.
[[nodiscard]] bool isValid(const Start &message);
[[nodiscard]] bool isValid(const Probe &message);
[[nodiscard]] bool isValid(const Status &message);
[[nodiscard]] bool isValid(const ProbeResult &message);
[[nodiscard]] bool isValid(const PortMapping &message);
[[nodiscard]] bool isValid(const MapPort &message);
[[nodiscard]] bool isValid(const MappingStatus &message);
// Whether there may be others in a subnet with so many bits in common, and not half the Internet.
[[nodiscard]] bool isSubnetLength(std::uint8_t length);
// Whether somebody could send to it. Private addresses are possible: there may be a second NAT.
[[nodiscard]] bool isPossibleExternal(const teredo::Endpoint &endpoint);

using Message
    = std::variant<Start, AskStatistics, Probe, PortMapping, Status, Statistics, ProbeResult, MapPort, MappingStatus>;

// One whole packet of the channel. Nothing unless kind and version are known, the size is exact and the message valid.
[[nodiscard]] std::optional<Message> parse(teredo::Bytes packet);
// What the channel sends for it; valid as long as the message.
[[nodiscard]] teredo::Bytes bytesOf(const Message &message);
// Overwrites the secrets of a message that has been used.
void wipeSecrets(Start &message);
void wipeSecrets(Probe &message);
// How many descriptors this message carries.
[[nodiscard]] std::size_t descriptorCount(const Message &message);

} // namespace ipc
