// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// navalis-engine PARENT: what speaks with the network, started by navalis-helper, whose process id is PARENT and which
// holds the other end of descriptor 3. It opens what it needs, gives up every privilege, and only then takes the
// tunnel's descriptors and looks at the first packet.

#include "helper/engine/engine.h"
#include "helper/engine/prober.h"
#include "helper/system/confinement.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <span>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

constexpr auto program = "navalis-engine";

Ending usage()
{
    return {ipc::ExitCode::Usage,
        "This program is started by navalis-helper and does nothing by itself. To switch the tunnel on: navalisctl on"};
}

std::optional<pid_t> processId(std::string_view text)
{
    pid_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// The tunnel must not outlive the helper, which keeps its routes and its firewall in order.
bool dieWith(pid_t parent)
{
    // The helper may have died before this call, and then somebody else is our parent.
    return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0 && getppid() == parent;
}

teredo::Server serverOf(const ipc::Server &server)
{
    return {.primary = server.primary,
        .secondary = server.secondary,
        .credentials = teredo::Credentials::of(std::span(server.identifier).first(server.identifierLength),
            std::span(server.secret).first(server.secretLength))};
}

std::optional<teredo::Ipv4Block> subnetOf(const ipc::Start &start)
{
    if (start.subnetLength == 0)
        return std::nullopt;
    return teredo::Ipv4Block{start.local.address, start.subnetLength};
}

std::vector<teredo::Server> serversOf(std::span<const ipc::Server> described)
{
    std::vector<teredo::Server> servers;
    for (const ipc::Server &server : described)
        servers.push_back(serverOf(server));
    return servers;
}

teredo::ClientConfig configOf(const ipc::Start &start)
{
    using enum teredo::DestinationPolicy::TestAddresses;
    const auto hosts = std::span(start.verificationHosts).first(start.verificationHostCount);
    return {.servers = serversOf(std::span(start.servers).first(start.serverCount)),
        .local = start.local,
        .verificationHosts = {hosts.begin(), hosts.end()},
        .destinations = teredo::DestinationPolicy(start.allowTestAddresses != 0 ? Allowed : Refused),
        .localSubnet = subnetOf(start),
        .localDiscovery = start.localDiscovery != 0,
        .refreshInterval = std::chrono::seconds(start.refreshInterval),
        .determinesRefresh = start.determinesRefresh != 0};
}

Offloads offloadsOf(const ipc::Start &start)
{
    return {.tun = {.header = start.tunHeader != 0 ? kernel::PacketHeader::Virtio : kernel::PacketHeader::None,
                .tcp = start.mergeTcp != 0,
                .udp = start.mergeUdp != 0},
        .sending = start.mergeSent != 0 ? kernel::Merging::On : kernel::Merging::Off};
}

Ending runProbe(Facilities &facilities, kernel::FileDescriptor udp, ipc::Probe &probe)
{
    auto servers = serversOf(std::span(probe.servers).first(probe.serverCount));
    ipc::wipeSecrets(probe);
    return Prober(facilities, std::move(udp), std::move(servers), probe.local).run();
}

Ending runWhenStarted(Facilities &facilities)
{
    auto received = facilities.control.receive(ipc::Channel::Wait::ForMessage);
    if (!received && received.error() == ipc::ReceiveError::PeerGone)
        return {};
    if (auto *probe = received ? std::get_if<ipc::Probe>(&received->message) : nullptr)
        return runProbe(facilities, std::move(received->descriptors[0]), *probe);
    auto *start = received ? std::get_if<ipc::Start>(&received->message) : nullptr;
    if (start == nullptr)
        return {ipc::ExitCode::ProtocolError, "The helper began with neither a valid Start nor a valid Probe message"};
    auto &descriptors = received->descriptors;
    Tunnel tunnel{.firewall = std::move(descriptors[2]),
        .discovery = start->localDiscovery == 0 ? kernel::FileDescriptor() : std::move(descriptors[3]),
        .udp = std::move(descriptors[1]),
        .tun = std::move(descriptors[0])};
    const auto offloads = offloadsOf(*start);
    const teredo::ClientConfig config = configOf(*start);
    ipc::wipeSecrets(*start);
    return Engine(facilities, std::move(tunnel), offloads, config).run();
}

Ending confineAndRun(Facilities &facilities)
{
    const auto confined = kernel::confineThisProcess();
    if (!confined)
        return {ipc::ExitCode::NotConfined, confined.error().text};
    if (!confined->landlock)
        std::fprintf(stderr, "%s: this kernel has no Landlock; the other confinements are in force\n", program);
    return runWhenStarted(facilities);
}

Ending runFor(pid_t parent)
{
    kernel::FileDescriptor control(helperDescriptor);
    if (!dieWith(parent))
        return {}; // as if the helper had ended later
    auto poller = kernel::Poller::open();
    if (!poller)
        return broken(poller.error());
    auto timer = kernel::WakeupTimer::open();
    if (!timer)
        return broken(timer.error());
    Facilities facilities{ipc::Channel(std::move(control)), *std::move(poller), *std::move(timer)};
    return confineAndRun(facilities);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    const auto parent = arguments.size() == 2 ? processId(arguments[1]) : std::nullopt;
    return end(program, parent && hasHelper() ? runFor(*parent) : usage());
}
