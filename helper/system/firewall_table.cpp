// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/firewall_table.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <filesystem>
#include <linux/netlink.h>
#include <nftables/libnftables.h>
#include <string_view>
#include <sys/socket.h>

namespace kernel {
namespace {

// "teredo0" stands for the name of the interface. A packet that any base chain drops is dropped, so that this table
// can only be stricter than the administrator's own firewall.
constexpr std::string_view tableText = R"(
table inet navalis_guard {
  flags owner
  counter refused { }
  set open_tcp { type inet_service; }
  set open_udp { type inet_service; }
  chain input {
    type filter hook input priority filter - 10; policy accept;
    iifname "teredo0" jump guard
  }
  chain guard {
    ct state established,related accept
    ct state invalid counter name refused drop
    ip6 saddr { fe80::/10, fc00::/7, ff00::/8, ::1, ::/128 } counter name refused drop
    icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem } accept
    icmpv6 type echo-request limit rate 5/second burst 10 packets accept
    tcp dport @open_tcp accept
    udp dport @open_udp accept
    counter name refused drop
  }
  chain forward {
    type filter hook forward priority filter - 10; policy accept;
    iifname "teredo0" counter name refused drop
    oifname "teredo0" drop
  }
  chain output {
    type filter hook output priority filter - 10; policy accept;
    oifname "teredo0" ip6 saddr != 2001::/32 reject with icmpv6 admin-prohibited
  }
}
)";
constexpr std::string_view nameInText = "teredo0";

// In quotes, a name of these characters cannot mean anything else to nftables.
bool isPlainName(const std::string &name)
{
    return !name.empty()
        && std::ranges::all_of(name, [](unsigned char character) { return std::isalnum(character) != 0; });
}

std::string tableFor(const std::string &interfaceName)
{
    std::string text(tableText);
    for (auto at = text.find(nameInText); at != std::string::npos;
        at = text.find(nameInText, at + interfaceName.size()))
        text.replace(at, nameInText.size(), interfaceName);
    return text;
}

int option(int descriptor, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
}

// The sockets of this process that talk to nftables.
std::set<int> firewallSockets()
{
    std::set<int> found;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        const int number = std::atoi(entry.path().filename().c_str());
        if (option(number, SO_DOMAIN) == AF_NETLINK && option(number, SO_PROTOCOL) == NETLINK_NETFILTER)
            found.insert(number);
    }
    return found;
}

// libnftables ends the process when it gets no socket, so try first.
Result<void> checkSupport()
{
    const FileDescriptor probe(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER));
    if (!probe)
        return failure(TRANSLATE_NOOP("Helper", "This system has no nftables"));
    return {};
}

// Runs a command and gives what it prints.
Result<std::string> run(nft_ctx *context, const std::string &command)
{
    errno = 0;
    if (nft_run_cmd_from_buffer(context, command.c_str()) == 0)
        return std::string(nft_ctx_get_output_buffer(context));
    const int number = errno != 0 ? errno : EIO;
    // It has a line for each statement of the table; the first one says what is wrong.
    const std::string complaint = nft_ctx_get_error_buffer(context);
    return teredo::Failure{Error{number, "nftables: " + complaint.substr(0, complaint.find('\n'))}};
}

std::string replaceSet(const std::string &name, const std::set<std::uint16_t> &ports)
{
    const std::string set = " inet navalis_guard " + name;
    std::string commands = "flush set" + set + "\n";
    for (const std::uint16_t port : ports)
        commands += "add element" + set + " { " + std::to_string(port) + " }\n";
    return commands;
}

} // namespace

void FirewallTable::Release::operator()(nft_ctx *context) const
{
    nft_ctx_free(context);
}

Result<FirewallTable> FirewallTable::load(const std::string &interfaceName)
{
    if (!isPlainName(interfaceName))
        return failure(TRANSLATE_NOOP("Helper", "firewall for the interface %1"), EINVAL, interfaceName);
    if (auto supported = checkSupport(); !supported)
        return teredo::Failure{supported.error()};

    // libnftables does not tell its socket: it is the one that is new.
    const std::set<int> before = firewallSockets();
    Context context(nft_ctx_new(NFT_CTX_DEFAULT));
    if (!context)
        return failure("nftables", ENOMEM);
    std::set<int> added = firewallSockets();
    std::erase_if(added, [&](int number) { return before.contains(number); });
    if (added.size() != 1 || fcntl(*added.begin(), F_SETFD, FD_CLOEXEC) != 0)
        return failure(TRANSLATE_NOOP("Helper", "socket of libnftables"), ENOTSUP);

    nft_ctx_buffer_output(context.get());
    nft_ctx_buffer_error(context.get());
    if (auto loaded = run(context.get(), tableFor(interfaceName)); !loaded)
        return teredo::Failure{loaded.error()};
    return FirewallTable(std::move(context), *added.begin());
}

FirewallTable::FirewallTable(Context context, int socket)
    : m_context(std::move(context))
    , m_socket(socket)
{
}

Result<void> FirewallTable::setOpenPorts(const OpenPorts &ports)
{
    // All commands of one buffer are one transaction.
    const auto done = run(m_context.get(), replaceSet("open_tcp", ports.tcp) + replaceSet("open_udp", ports.udp));
    if (!done)
        return teredo::Failure{done.error()};
    return {};
}

Result<std::uint64_t> FirewallTable::droppedPackets() const
{
    const auto listing = run(m_context.get(), "list counter inet navalis_guard refused");
    if (!listing)
        return teredo::Failure{listing.error()};
    constexpr std::string_view label = "packets ";
    const std::size_t at = listing->find(label);
    std::uint64_t packets = 0;
    if (at == std::string::npos)
        return failure("counter of the firewall", EPROTO);
    const char *end = listing->data() + listing->size();
    if (std::from_chars(listing->data() + at + label.size(), end, packets).ec != std::errc())
        return failure("counter of the firewall", EPROTO);
    return packets;
}

Result<FileDescriptor> FirewallTable::duplicateSocket() const
{
    const int copy = fcntl(m_socket, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failure(TRANSLATE_NOOP("Helper", "socket of the firewall"));
    return FileDescriptor(copy);
}

} // namespace kernel
