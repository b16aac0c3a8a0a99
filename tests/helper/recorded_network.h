// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"

#include <QHostAddress>

#include <algorithm>

// Networks as the kernel tells them, for tests to write down.
namespace recorded {

using namespace teredo::policy;

inline constexpr std::uint32_t eth0 = 2;
inline constexpr std::uint32_t wlan0 = 3;
inline constexpr std::uint32_t teredo0 = 4;
inline constexpr std::uint32_t tun0 = 5;

inline IpOctets octets(const char *text)
{
    const QHostAddress address(QString::fromLatin1(text));
    IpOctets result{};
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bits = address.toIPv4Address();
        for (int i = 0; i < 4; ++i)
            result.at(std::size_t(i)) = std::uint8_t(bits >> (24 - 8 * i));
    } else {
        std::ranges::copy(address.toIPv6Address().c, result.begin());
    }
    return result;
}

inline Family familyOf(const char *text)
{
    return std::string_view(text).find(':') == std::string_view::npos ? Family::Ipv4 : Family::Ipv6;
}

// A network is written down as the kernel's tools print it.
class Recorded
{
public:
    Recorded()
    {
        network.links = {{1, "lo", false}, {eth0, "eth0", false}, {wlan0, "wlan0", false}, {teredo0, "teredo0", true},
            {tun0, "tun0", true}};
        address(1, "127.0.0.1", 8).address(1, "::1", 128);
    }
    Recorded &address(std::uint32_t link, const char *text, std::uint8_t length)
    {
        network.addresses.push_back({familyOf(text), octets(text), length, link, false, false});
        return *this;
    }
    Recorded &deprecated()
    {
        network.addresses.back().deprecated = true;
        return *this;
    }
    Recorded &tentative()
    {
        network.addresses.back().tentative = true;
        return *this;
    }
    Recorded &route(
        const char *destination, std::uint8_t length, std::uint32_t link, const char *gateway, std::uint32_t metric)
    {
        KernelRoute route;
        route.family = familyOf(destination);
        route.destination = octets(destination);
        route.prefixLength = length;
        route.metric = metric;
        if (gateway != nullptr)
            route.gateway = octets(gateway);
        route.interfaceIndex = link;
        network.routes.push_back(route);
        return *this;
    }
    Recorded &unusable()
    {
        network.routes.back().type = KernelRoute::Type::Unusable;
        return *this;
    }
    Recorded &table(std::uint32_t table)
    {
        network.routes.back().table = table;
        return *this;
    }
    Recorded &ways(std::uint32_t ipv4, std::uint32_t ipv6)
    {
        network.ipv4Way = ipv4;
        network.ipv6Way = ipv6;
        return *this;
    }

    KernelNetwork network;
};

inline Recorded ipv4Only()
{
    return Recorded()
        .address(eth0, "192.168.1.20", 24)
        .address(eth0, "fe80::20", 64)
        .route("192.168.1.0", 24, eth0, nullptr, 100)
        .route("fe80::", 64, eth0, nullptr, 256)
        .route("0.0.0.0", 0, eth0, "192.168.1.1", 100);
}

inline Recorded dualStack()
{
    return ipv4Only().address(eth0, "2a02:8106::20", 64).route("::", 0, eth0, "fe80::1", 100);
}

} // namespace recorded
