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
};

struct Run {
    Zeros random;
    Sink out;
    ClientConfig config{.servers = {{primary, secondary}},
        .local = {{{192, 168, 1, 2}}, {51000}},
        .verificationHosts = {host},
        .destinations = DestinationPolicy(DestinationPolicy::TestAddresses::Allowed)};
    Client client{config, random};
    Instant now{};

    void fire()
    {
        client.onTimer(now, out);
        if (client.nextDeadline() <= now)
            std::abort(); // a busy loop in the real program
        if (client.nextDeadline() == never)
            std::abort(); // it would never ask its server again
    }

    static std::optional<Endpoint> portMapping(Bytes data)
    {
        wire::Reader in(data);
        const Endpoint external{{in.array<4>()}, {in.u16()}};
        return in.ok() ? std::optional(external) : std::nullopt;
    }

    void fromAnywhere(Bytes data)
    {
        wire::Reader in(data);
        const Endpoint from{{in.array<4>()}, {in.u16()}};
        if (in.ok())
            client.onDatagram(now, {from}, in.rest(), out);
    }

    // One event is an opcode, a length of two bytes, and that many bytes.
    void event(std::uint8_t opcode, Bytes data)
    {
        switch (opcode % 11) {
        case 0:
            return client.onDatagram(now, {{primary, teredoPort}}, data, out);
        case 1:
            return client.onDatagram(now, {{secondary, teredoPort}}, data, out);
        case 2:
            return client.onDatagram(now, {relay}, data, out);
        case 3:
            return client.onDatagram(now, {peer}, data, out);
        case 4:
            return client.onPacket(now, {data}, out);
        case 5:
            return client.onUnreachable(now, {primary, teredoPort}, out);
        case 6:
            now = std::max(now, client.nextDeadline());
            return fire();
        case 8:
            return client.onDatagram(now, {peer, out.ports.empty() ? servicePort : *out.ports.begin()}, data, out);
        case 9:
            return client.onPortMapping(now, portMapping(data), out);
        case 10:
            return fromAnywhere(data);
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
    run.client.start(run.now, run.out);
    wire::Reader in(std::as_bytes(std::span(data, size)));
    while (!in.rest().empty()) {
        const std::uint8_t opcode = in.u8();
        const std::size_t length = std::min<std::size_t>(in.u16(), in.rest().size());
        run.event(opcode, in.bytes(length));
    }
    if (run.client.peerCount() > maxPeers)
        std::abort();
    return 0;
}
