// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// bench_tunnel ENGINE SERVER PORT...: a tunnel with the real engine, device and firewall and without the rest of the
// helper, in the network namespace that it is started in. These TCP and UDP ports are open inbound. Lives until it is
// killed. NAVALIS_WITHOUT names offloads that are left away: "header", "tcp", "udp", "segments", separated by spaces.

#include "core/protocol_constants.h"
#include "helper/ipc/channel.h"
#include "helper/system/firewall_table.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"
#include "helper/system/udp_socket.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <net/if.h>
#include <span>
#include <string>
#include <unistd.h>

namespace {

constexpr const char *interfaceName = "teredo0";

template<typename T>
T must(kernel::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_tunnel: %s\n", result.error().text.c_str());
        std::quick_exit(1);
    }
    return *std::move(result);
}

void must(const kernel::Result<void> &result)
{
    if (!result) {
        std::fprintf(stderr, "bench_tunnel: %s\n", result.error().text.c_str());
        std::quick_exit(1);
    }
}

bool isWanted(const char *offload)
{
    const char *without = std::getenv("NAVALIS_WITHOUT");
    return without == nullptr || std::string(without).find(offload) == std::string::npos;
}

kernel::TunOffloads wantedOffloads()
{
    return {.header = isWanted("header") ? kernel::PacketHeader::Virtio : kernel::PacketHeader::None,
        .tcp = isWanted("tcp"),
        .udp = isWanted("udp")};
}

teredo::Ipv4Address parseAddress(const char *text)
{
    in_addr address{};
    if (inet_pton(AF_INET, text, &address) != 1)
        std::quick_exit(2);
    teredo::Ipv4Address out;
    std::copy_n(reinterpret_cast<const std::uint8_t *>(&address), out.octets.size(), out.octets.begin());
    return out;
}

kernel::OpenPorts parsePorts(std::span<char *> words)
{
    kernel::OpenPorts ports;
    for (const char *word : words) {
        ports.tcp.insert(static_cast<std::uint16_t>(std::stoi(word)));
        ports.udp.insert(static_cast<std::uint16_t>(std::stoi(word)));
    }
    return ports;
}

[[noreturn]] void becomeEngine(const char *program, const std::string &parent, int control)
{
    if (control == 3)
        fcntl(control, F_SETFD, 0);
    else
        dup2(control, 3);
    execl(program, program, parent.c_str(), nullptr);
    _exit(127);
}

ipc::Start startMessage(
    const teredo::Ipv4Address &server, const teredo::Endpoint &local, const kernel::TunOffloads &tun)
{
    ipc::Start message;
    message.serverCount = 1;
    message.servers[0].primary = server;
    message.servers[0].secondary = server;
    ++message.servers[0].secondary.octets[3];
    message.local = local;
    message.allowTestAddresses = 1;
    message.tunHeader = tun.header == kernel::PacketHeader::Virtio ? 1 : 0;
    message.mergeTcp = tun.tcp ? 1 : 0;
    message.mergeUdp = tun.udp ? 1 : 0;
    message.mergeSent = isWanted("segments") ? 1 : 0;
    return message;
}

// Gives the interface what the engine says, as the helper does.
void follow(const ipc::Channel &channel, unsigned index)
{
    auto routes = must(kernel::RouteSocket::open());
    must(routes.bringUp(index, teredo::minimumMtu));
    bool hasAddress = false;
    while (const auto received = channel.receive(ipc::Channel::Wait::ForMessage)) {
        const auto *status = std::get_if<ipc::Status>(&received->message);
        if (status == nullptr || hasAddress || status->client.address == teredo::Ipv6Address{})
            continue;
        must(routes.addAddress(index, {status->client.address, 32}));
        hasAddress = true;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return std::fputs("usage: bench_tunnel ENGINE SERVER PORT...\n", stderr), 2;
    const std::span words(argv, static_cast<std::size_t>(argc));
    const teredo::Ipv4Address server = parseAddress(words[2]);
    auto pair = must(ipc::Channel::open());
    const std::string self = std::to_string(getpid());
    if (fork() == 0)
        becomeEngine(words[1], self, pair.theirs.number());
    pair.theirs.reset();

    unsigned index = 0;
    auto firewall = must(kernel::FirewallTable::load(interfaceName));
    must(firewall.setOpenPorts(parsePorts(words.subspan(3))));
    {
        const auto device = must(kernel::TunDevice::create(interfaceName, wantedOffloads()));
        const auto udp = must(kernel::UdpSocket::open({0}));
        const auto guard = must(firewall.duplicateSocket());
        index = device.interfaceIndex();
        const auto local = must(udp.localEndpointTowards({server, teredo::teredoPort}));
        must(pair.ours.send(startMessage(server, local, device.offloads()),
            {device.descriptor().number(), udp.descriptor().number(), guard.number()}));
    }
    follow(pair.ours, index);
    return std::fputs("bench_tunnel: the engine has ended\n", stderr), 1;
}
