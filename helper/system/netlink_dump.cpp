// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/netlink_dump.h"

#include <cerrno>
#include <cstring>
#include <linux/rtnetlink.h>
#include <memory>
#include <sys/socket.h>
#include <vector>

namespace kernel {
namespace {

using Take = std::function<void(const nlmsghdr &)>;
using Socket = std::unique_ptr<mnl_socket, decltype([](mnl_socket *socket) { mnl_socket_close(socket); })>;

int onMessage(const nlmsghdr *message, void *take)
{
    (*static_cast<const Take *>(take))(*message);
    return MNL_CB_OK;
}

} // namespace

Attributes::Attributes(const nlmsghdr &message, std::size_t headerSize)
{
    mnl_attr_parse(&message, static_cast<unsigned>(headerSize), &Attributes::collect, this);
}

Attributes::Attributes(std::span<const std::byte> nested)
{
    mnl_attr_parse_payload(nested.data(), nested.size(), &Attributes::collect, this);
}

std::span<const std::byte> Attributes::payload(std::uint16_t type) const
{
    const nlattr *attribute = m_found.at(type);
    if (attribute == nullptr)
        return {};
    return {static_cast<const std::byte *>(mnl_attr_get_payload(attribute)), mnl_attr_get_payload_len(attribute)};
}

std::optional<std::uint32_t> Attributes::number(std::uint16_t type) const
{
    std::uint32_t value = 0;
    if (payload(type).size() != sizeof value)
        return std::nullopt;
    std::memcpy(&value, payload(type).data(), sizeof value);
    return value;
}

std::optional<teredo::policy::IpOctets> Attributes::address(std::uint16_t type) const
{
    const auto bytes = payload(type);
    teredo::policy::IpOctets octets{};
    if (bytes.empty() || bytes.size() > octets.size())
        return std::nullopt;
    std::memcpy(octets.data(), bytes.data(), bytes.size());
    return octets;
}

int Attributes::collect(const nlattr *attribute, void *self)
{
    const std::uint16_t type = mnl_attr_get_type(attribute);
    if (type < last)
        static_cast<Attributes *>(self)->m_found.at(type) = attribute;
    return MNL_CB_OK;
}

// A socket of its own for each table, since one that failed may still hold the rest of the answer.
Result<void> dump(std::uint16_t request, std::uint8_t family, const Take &take)
{
    constexpr const char *what = TRANSLATE_NOOP("Helper", "state of the network (rtnetlink)");
    const Socket socket(mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC));
    if (!socket || mnl_socket_bind(socket.get(), 0, MNL_SOCKET_AUTOPID) != 0)
        return failure(what);
    std::vector<std::byte> buffer(MNL_SOCKET_DUMP_SIZE);
    nlmsghdr *message = mnl_nlmsg_put_header(buffer.data());
    message->nlmsg_type = request;
    message->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    message->nlmsg_seq = 1;
    static_cast<rtgenmsg *>(mnl_nlmsg_put_extra_header(message, sizeof(rtgenmsg)))->rtgen_family = family;
    if (mnl_socket_sendto(socket.get(), message, message->nlmsg_len) < 0)
        return failure(what);

    const unsigned portId = mnl_socket_get_portid(socket.get());
    int state = MNL_CB_OK;
    while (state > MNL_CB_STOP) {
        const ssize_t size = mnl_socket_recvfrom(socket.get(), buffer.data(), buffer.size());
        if (size < 0)
            return failure(what);
        // libmnl hands the pointer back to onMessage, which writes nothing through it.
        state = mnl_cb_run(
            buffer.data(), static_cast<std::size_t>(size), 1, portId, onMessage, const_cast<Take *>(&take));
    }
    if (state < MNL_CB_STOP)
        return failure(what);
    return {};
}

Result<bool> takeAnnounced(int socket, const Take &take)
{
    bool lost = false;
    std::vector<std::byte> buffer(MNL_SOCKET_DUMP_SIZE);
    for (;;) {
        const ssize_t size = recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (size < 0 && errno == EAGAIN)
            return lost;
        if (size < 0 && errno == ENOBUFS)
            lost = true;
        else if (size < 0 && errno != EINTR)
            return failure("watch over the network (rtnetlink)");

        int left = static_cast<int>(size);
        const auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data());
        for (; mnl_nlmsg_ok(message, left); message = mnl_nlmsg_next(message, &left))
            take(*message);
    }
}

unsigned interfaceOf(const nlmsghdr &message)
{
    switch (message.nlmsg_type) {
    case RTM_NEWLINK:
    case RTM_DELLINK:
        return static_cast<unsigned>(headerOf<ifinfomsg>(message).ifi_index);
    case RTM_NEWADDR:
    case RTM_DELADDR:
        return headerOf<ifaddrmsg>(message).ifa_index;
    case RTM_NEWROUTE:
    case RTM_DELROUTE:
        return Attributes(message, sizeof(rtmsg)).number(RTA_OIF).value_or(0);
    default:
        return 0;
    }
}

std::optional<std::uint32_t> lookUpRoute(teredo::policy::Family family, const teredo::policy::IpOctets &destination)
{
    const Socket socket(mnl_socket_open2(NETLINK_ROUTE, SOCK_CLOEXEC));
    if (!socket || mnl_socket_bind(socket.get(), 0, MNL_SOCKET_AUTOPID) != 0)
        return {};
    const bool isIpv4 = family == teredo::policy::Family::Ipv4;
    const std::uint8_t size = isIpv4 ? 4 : 16;
    std::vector<std::byte> buffer(MNL_SOCKET_DUMP_SIZE);
    nlmsghdr *message = mnl_nlmsg_put_header(buffer.data());
    message->nlmsg_type = RTM_GETROUTE;
    message->nlmsg_flags = NLM_F_REQUEST;
    message->nlmsg_seq = 1;
    auto *route = static_cast<rtmsg *>(mnl_nlmsg_put_extra_header(message, sizeof(rtmsg)));
    route->rtm_family = isIpv4 ? AF_INET : AF_INET6;
    route->rtm_dst_len = static_cast<std::uint8_t>(size * 8);
    mnl_attr_put(message, RTA_DST, size, destination.data());
    if (mnl_socket_sendto(socket.get(), message, message->nlmsg_len) < 0)
        return {};

    std::optional<std::uint32_t> interface;
    const Take take = [&](const nlmsghdr &answer) {
        if (headerOf<rtmsg>(answer).rtm_type == RTN_UNICAST)
            interface = Attributes(answer, sizeof(rtmsg)).number(RTA_OIF);
    };
    const ssize_t received = mnl_socket_recvfrom(socket.get(), buffer.data(), buffer.size());
    // An error says that there is no way.
    if (received > 0)
        mnl_cb_run(buffer.data(), static_cast<std::size_t>(received), 1, mnl_socket_get_portid(socket.get()), onMessage,
            const_cast<Take *>(&take));
    return interface;
}

} // namespace kernel
