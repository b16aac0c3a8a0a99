// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/link_state.h"

#include "helper/system/netlink_dump.h"

#include <cerrno>
#include <cstring>
#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/ipv6.h>
#include <linux/rtnetlink.h>

namespace kernel {
namespace {

constexpr int attempts = 10;

std::optional<Ipv6Prefix> prefix(const Attributes &attributes, std::uint16_t type, std::uint8_t length)
{
    const auto octets = attributes.address(type);
    if (!octets)
        return {};
    return Ipv6Prefix{{*octets}, length};
}

// IFLA_INET6_CONF is an array of the interface's sysctls, by number.
bool isIpv6Disabled(const Attributes &link)
{
    const Attributes families(link.payload(IFLA_AF_SPEC));
    const auto settings = Attributes(families.payload(AF_INET6)).payload(IFLA_INET6_CONF);
    constexpr std::size_t at = DEVCONF_DISABLE_IPV6 * sizeof(std::int32_t);
    std::int32_t value = 0;
    if (settings.size() < at + sizeof value)
        return false;
    std::memcpy(&value, settings.data() + at, sizeof value);
    return value != 0;
}

class Reader
{
public:
    explicit Reader(unsigned interfaceIndex)
        : m_index(interfaceIndex)
    {
    }

    Result<void> read()
    {
        if (auto done = dump(RTM_GETLINK, AF_UNSPEC, [this](const auto &message) { takeLink(message); }); !done)
            return done;
        if (auto done = dump(RTM_GETADDR, AF_INET6, [this](const auto &message) { takeAddress(message); }); !done)
            return done;
        return dump(RTM_GETROUTE, AF_INET6, [this](const auto &message) { takeRoute(message); });
    }
    [[nodiscard]] std::optional<LinkState> result() const { return m_found ? std::optional(m_state) : std::nullopt; }

private:
    void takeLink(const nlmsghdr &message)
    {
        const auto &header = headerOf<ifinfomsg>(message);
        if (header.ifi_index != static_cast<int>(m_index))
            return;
        const Attributes attributes(message, sizeof header);
        m_found = true;
        m_state.up = (header.ifi_flags & IFF_UP) != 0;
        m_state.mtu = attributes.number(IFLA_MTU).value_or(0);
        m_state.ipv6Disabled = isIpv6Disabled(attributes);
    }

    void takeAddress(const nlmsghdr &message)
    {
        const auto &header = headerOf<ifaddrmsg>(message);
        const Attributes attributes(message, sizeof header);
        const std::uint16_t type = attributes.has(IFA_LOCAL) ? IFA_LOCAL : IFA_ADDRESS;
        const auto address = prefix(attributes, type, header.ifa_prefixlen);
        if (header.ifa_index == m_index && address)
            m_state.addresses.push_back(*address);
    }

    void takeRoute(const nlmsghdr &message)
    {
        const auto &header = headerOf<rtmsg>(message);
        const Attributes attributes(message, sizeof header);
        if (attributes.number(RTA_OIF) != m_index || attributes.number(RTA_TABLE) != RT_TABLE_MAIN)
            return;
        const auto destination = prefix(attributes, RTA_DST, header.rtm_dst_len);
        m_state.routes.push_back(
            {destination.value_or(Ipv6Prefix{{}, header.rtm_dst_len}), attributes.number(RTA_PRIORITY).value_or(0)});
    }

    unsigned m_index;
    bool m_found = false;
    LinkState m_state;
};

} // namespace

Result<std::optional<LinkState>> readLinkState(unsigned interfaceIndex)
{
    for (int attempt = 1;; ++attempt) {
        Reader reader(interfaceIndex);
        const auto done = reader.read();
        if (done)
            return reader.result();
        // EINTR: the table changed while it was read.
        if (done.error().number != EINTR || attempt == attempts)
            return teredo::Failure{done.error()};
    }
}

} // namespace kernel
