// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/client.h"
#include "core/protocol_constants.h"
#include "core/wire/reader.h"
#include "entry_point.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace {

using namespace teredo;

constexpr Ipv4Address primary{{203, 0, 113, 120}};
constexpr Ipv4Address secondary{{203, 0, 113, 121}};
constexpr Endpoint relay{{{203, 0, 113, 7}}, {3545}};
constexpr Endpoint peer{{{198, 51, 100, 1}}, {5000}};
constexpr Ipv4Block subnet{{{192, 168, 1, 2}}, 24}; // we are that host
constexpr Ipv6Address host{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

// Nonces of zeros, which the fuzzer can guess: so it can make the client qualify, and tests succeed.
struct Zeros final : Random {
    void fill(MutableBytes out) override { std::ranges::fill(out, std::byte{0}); }
};

struct Sink final : Outbox {
    void sendDatagram(Port from, const Endpoint &, Bytes payload) override
    {
        if (from != servicePort && !ports.contains(from))
            std::abort(); // a port that was never opened, or is closed again
        touch(payload);
    }
    void sendPacket(Port from, const Endpoint &to, const LocalPacket &packet) override
    {
        sendDatagram(from, to, packet.bytes);
    }
    std::optional<Port> openPort() override
    {
        if (ports.size() == 256)
            std::abort(); // more than anybody needs
        if (!givesPorts)
            return std::nullopt;
        return *ports.insert({++lastPort}).first;
    }
    void closePort(Port port) override
    {
        if (ports.erase(port) != 1)
            std::abort();
    }
    void deliverPacket(Bytes packet) override { touch(packet); }
    void report(const ClientStatus &) override {}
    void drop(DropReason reason) override { static_cast<void>(name(reason)); }

    static void touch(Bytes bytes) // so that a sanitizer sees a bad span
    {
        if (bytes.empty())
            std::abort(); // nothing empty is ever sent
        volatile std::byte last{};
        for (const std::byte b : bytes)
            last = b;
        static_cast<void>(last);
    }

    std::set<Port> ports;
    std::uint16_t lastPort = 40000;
    bool givesPorts = true;
};

// What a byte chooses of a client's configuration; 0 is what most inputs begin with.
ClientConfig configured(std::uint8_t choice)
{
    const auto has = [choice](unsigned bit) { return (choice >> bit & 1U) != 0; };
    ClientConfig config{.servers = {{primary, secondary}},
        .local = {subnet.network, {51000}},
        .verificationHosts = {host},
        .destinations = DestinationPolicy(DestinationPolicy::TestAddresses::Allowed)};
    if (has(0))
        config.localSubnet = subnet;
    config.localDiscovery = true;
    config.determinesRefresh = has(1);
    if (has(2))
        config.servers.insert(config.servers.begin(), {relay.address, {}});
    if (has(3))
        config.verificationHosts.clear();
    if (has(4)) {
        const std::array secret{std::byte{'s'}};
        config.servers.front().credentials = Credentials::of(secret, secret);
    }
    return config;
}

struct Run {
    Zeros random;
    Sink out;
    std::optional<Client> client;
    Instant now{};

    void begin(std::uint8_t choice)
    {
        out.ports.clear();
        client.emplace(configured(choice), random);
        client->start(now, out);
    }

    void fire()
    {
        client->onTimer(now, out);
        if (client->nextDeadline() <= now)
            std::abort(); // a busy loop in the real program
        if (client->nextDeadline() == never)
            std::abort(); // it would never ask its server again
    }

    // The endpoint that the data begin with, and the rest.
    template<typename Use>
    static void withEndpoint(Bytes data, Use use)
    {
        wire::Reader in(data);
        const Endpoint endpoint{{in.array<4>()}, {in.u16()}};
        if (in.ok())
            use(endpoint, in.rest());
    }

    // One of ours, by its number: the service port, or one of those that the client has opened.
    [[nodiscard]] Port port(std::uint8_t number) const
    {
        const std::size_t index = number % (out.ports.size() + 1);
        return index == 0 ? servicePort : *std::next(out.ports.begin(), static_cast<std::ptrdiff_t>(index) - 1);
    }

    void onPortMapping(Bytes data)
    {
        std::optional<Endpoint> external;
        withEndpoint(data, [&](const Endpoint &endpoint, Bytes) { external = endpoint; });
        client->onPortMapping(now, external, out);
    }

    void onDatagram(std::uint8_t at, Bytes data)
    {
        withEndpoint(data,
            [&](const Endpoint &from, Bytes payload) { client->onDatagram(now, {from, port(at)}, payload, out); });
    }

    void onDiscovery(Bytes data)
    {
        withEndpoint(data, [&](const Endpoint &from, Bytes payload) { client->onDiscovery(now, from, payload, out); });
    }

    // One that stands for many of the size that the data begin with.
    void onLargePacket(Bytes data)
    {
        wire::Reader in(data);
        const std::uint16_t size = in.u16();
        client->onPacket(now, {in.rest(), {}, size}, out);
    }

    // One event is an opcode, a length of two bytes, and that many bytes.
    void event(std::uint8_t opcode, Bytes data)
    {
        wire::Reader in(data);
        switch (opcode % 16) {
        case 0:
            return client->onDatagram(now, {{primary, teredoPort}}, data, out);
        case 1:
            return client->onDatagram(now, {{secondary, teredoPort}}, data, out);
        case 2:
            return client->onDatagram(now, {relay}, data, out);
        case 3:
            return client->onDatagram(now, {peer}, data, out);
        case 4:
            return client->onPacket(now, {data}, out);
        case 5:
            return client->onUnreachable(now, {primary, teredoPort}, out);
        case 6:
            now = std::max(now, client->nextDeadline());
            return fire();
        case 8:
            return onDatagram(in.u8(), in.rest());
        case 9:
            return onPortMapping(data);
        case 10:
            return onDatagram(0, data);
        case 11:
            return onDiscovery(data);
        case 12:
            return withEndpoint(data, [&](const Endpoint &to, Bytes) { client->onUnreachable(now, to, out); });
        case 13:
            return onLargePacket(data);
        case 14:
            out.givesPorts = !out.givesPorts;
            return;
        case 15:
            return begin(in.u8());
        default:
            now += std::chrono::milliseconds(data.size() * 10);
            return fire();
        }
    }
};

} // namespace

// Any order of events leaves the client alive, its table bounded and its timers in the future.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Run run;
    run.begin(0);
    wire::Reader in(std::as_bytes(std::span(data, size)));
    while (!in.rest().empty()) {
        const std::uint8_t opcode = in.u8();
        const std::size_t length = std::min<std::size_t>(in.u16(), in.rest().size());
        run.event(opcode, in.bytes(length));
    }
    if (run.client->peerCount() > maxPeers)
        std::abort();
    return 0;
}
