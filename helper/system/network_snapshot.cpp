// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/network_snapshot.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <libmnl/libmnl.h>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <memory>
#include <span>
#include <utility>

namespace kernel {
namespace {

using namespace teredo::policy;

constexpr int attempts = 3;
constexpr std::uint16_t lastAttribute = 64; // greater than any read here

// The attributes of one message, looked up by number.
class Attributes
{
public:
    Attributes(const nlmsghdr &message, std::size_t headerSize)
    {
        mnl_attr_parse(&message, static_cast<unsigned>(headerSize), &Attributes::collect, this);
    }
    explicit Attributes(std::span<const std::byte> payload)
    {
        mnl_attr_parse_payload(payload.data(), payload.size(), &Attributes::collect, this);
    }

    [[nodiscard]] std::span<const std::byte> payload(std::uint16_t type) const
    {
        const nlattr *attribute = m_found.at(type);
        if (attribute == nullptr)
            return {};
        return {static_cast<const std::byte *>(mnl_attr_get_payload(attribute)), mnl_attr_get_payload_len(attribute)};
    }
    [[nodiscard]] std::optional<std::uint32_t> number(std::uint16_t type) const
    {
        std::uint32_t value = 0;
        if (payload(type).size() != sizeof value)
            return std::nullopt;
        std::memcpy(&value, payload(type).data(), sizeof value);
        return value;
    }
    [[nodiscard]] std::optional<IpOctets> address(std::uint16_t type) const
    {
        const auto bytes = payload(type);
        IpOctets octets{};
        if (bytes.empty() || bytes.size() > octets.size())
            return std::nullopt;
        std::memcpy(octets.data(), bytes.data(), bytes.size());
        return octets;
    }

private:
    static int collect(const nlattr *attribute, void *self)
    {
        const std::uint16_t type = mnl_attr_get_type(attribute);
        if (type < lastAttribute)
            static_cast<Attributes *>(self)->m_found.at(type) = attribute;
        return MNL_CB_OK;
    }

    std::array<const nlattr *, lastAttribute> m_found{};
};

template<typename Header>
const Header &headerOf(const nlmsghdr &message)
{
    return *static_cast<const Header *>(mnl_nlmsg_get_payload(&message));
}

std::optional<Family> familyOf(std::uint8_t number)
{
    if (number == AF_INET)
        return Family::Ipv4;
    if (number == AF_INET6)
        return Family::Ipv6;
    return std::nullopt;
}

void takeLink(const nlmsghdr &message, KernelNetwork &network)
{
    const auto &header = headerOf<ifinfomsg>(message);
    const auto name = Attributes(message, sizeof header).payload(IFLA_IFNAME);
    if (name.empty())
        return;
    // The name ends with a zero.
    network.links.push_back({.index = static_cast<std::uint32_t>(header.ifi_index),
        .name = std::string(reinterpret_cast<const char *>(name.data()), name.size() - 1),
        .pointToPoint = (header.ifi_flags & IFF_POINTOPOINT) != 0});
}

void takeAddress(const nlmsghdr &message, KernelNetwork &network)
{
    const auto &header = headerOf<ifaddrmsg>(message);
    const Attributes attributes(message, sizeof header);
    const auto family = familyOf(header.ifa_family);
    // On a point-to-point link IFA_ADDRESS is the other end.
    const auto local = attributes.address(IFA_LOCAL);
    const auto octets = local ? local : attributes.address(IFA_ADDRESS);
    if (!family || !octets)
        return;
    const std::uint32_t flags = attributes.number(IFA_FLAGS).value_or(header.ifa_flags);
    network.addresses.push_back({.family = *family,
        .octets = *octets,
        .prefixLength = header.ifa_prefixlen,
        .interfaceIndex = header.ifa_index,
        .tentative = (flags & (IFA_F_TENTATIVE | IFA_F_DADFAILED)) != 0,
        .deprecated = (flags & IFA_F_DEPRECATED) != 0});
}

// One entry for each next hop of RTA_MULTIPATH.
void takeNextHops(std::span<const std::byte> hops, KernelRoute route, KernelNetwork &network)
{
    rtnexthop hop{};
    while (hops.size() >= sizeof hop) {
        std::memcpy(&hop, hops.data(), sizeof hop);
        if (hop.rtnh_len < sizeof hop || hop.rtnh_len > hops.size())
            return;
        route.interfaceIndex = static_cast<std::uint32_t>(hop.rtnh_ifindex);
        const std::size_t length = hop.rtnh_len;
        route.gateway = Attributes(hops.first(length).subspan(sizeof hop)).address(RTA_GATEWAY);
        network.routes.push_back(route);
        hops = hops.subspan(std::min(hops.size(), static_cast<std::size_t>(RTNH_ALIGN(length))));
    }
}

void takeRoute(const nlmsghdr &message, KernelNetwork &network)
{
    const auto &header = headerOf<rtmsg>(message);
    const Attributes attributes(message, sizeof header);
    const auto family = familyOf(header.rtm_family);
    const std::uint32_t table = attributes.number(RTA_TABLE).value_or(header.rtm_table);
    if (!family || table == RT_TABLE_LOCAL || (header.rtm_flags & RTM_F_CLONED) != 0)
        return;
    const KernelRoute route{.family = *family,
        .destination = attributes.address(RTA_DST).value_or(IpOctets{}),
        .prefixLength = header.rtm_dst_len,
        .metric = attributes.number(RTA_PRIORITY).value_or(0),
        .gateway = attributes.address(RTA_GATEWAY),
        .interfaceIndex = attributes.number(RTA_OIF).value_or(0),
        .table = table,
        .type = header.rtm_type == RTN_UNICAST ? KernelRoute::Type::Unicast : KernelRoute::Type::Unusable};
    if (const auto hops = attributes.payload(RTA_MULTIPATH); !hops.empty())
        takeNextHops(hops, route, network);
    else
        network.routes.push_back(route);
}

using Take = void (*)(const nlmsghdr &, KernelNetwork &);

struct Table {
    std::uint16_t request;
    Take take;
};

constexpr std::array tables{
    Table{RTM_GETLINK, takeLink}, Table{RTM_GETADDR, takeAddress}, Table{RTM_GETROUTE, takeRoute}};

struct Reading {
    Take take;
    KernelNetwork &network;
};

int onMessage(const nlmsghdr *message, void *data)
{
    const auto &reading = *static_cast<Reading *>(data);
    reading.take(*message, reading.network);
    return MNL_CB_OK;
}

using Socket = std::unique_ptr<mnl_socket, decltype([](mnl_socket *socket) { mnl_socket_close(socket); })>;

// A socket of its own for each table, since one that failed may still hold the rest of the answer.
Result<void> readTable(const Table &table, KernelNetwork &network)
{
    constexpr const char *what = "state of the network (rtnetlink)";
    const Socket socket(mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC));
    if (!socket || mnl_socket_bind(socket.get(), 0, MNL_SOCKET_AUTOPID) != 0)
        return failure(what);
    std::vector<std::byte> buffer(MNL_SOCKET_DUMP_SIZE);
    nlmsghdr *request = mnl_nlmsg_put_header(buffer.data());
    request->nlmsg_type = table.request;
    request->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request->nlmsg_seq = 1;
    mnl_nlmsg_put_extra_header(request, sizeof(rtgenmsg)); // AF_UNSPEC: all families
    if (mnl_socket_sendto(socket.get(), request, request->nlmsg_len) < 0)
        return failure(what);

    Reading reading{table.take, network};
    const unsigned portId = mnl_socket_get_portid(socket.get());
    int state = MNL_CB_OK;
    while (state > MNL_CB_STOP) {
        const ssize_t size = mnl_socket_recvfrom(socket.get(), buffer.data(), buffer.size());
        if (size < 0)
            return failure(what);
        state = mnl_cb_run(buffer.data(), static_cast<std::size_t>(size), 1, portId, onMessage, &reading);
    }
    if (state < MNL_CB_STOP)
        return failure(what);
    return {};
}

Result<KernelNetwork> readOnce()
{
    KernelNetwork network;
    for (const Table &table : tables) {
        if (auto done = readTable(table, network); !done)
            return teredo::Failure{done.error()};
    }
    return network;
}

} // namespace

Result<KernelNetwork> readNetwork()
{
    auto network = readOnce();
    // EINTR: the table changed while it was read.
    for (int attempt = 1; attempt < attempts && !network && network.error().number == EINTR; ++attempt)
        network = readOnce();
    return network;
}

} // namespace kernel
