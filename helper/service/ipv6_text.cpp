// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/ipv6_text.h"

#include <arpa/inet.h>
#include <array>

std::optional<teredo::Ipv6Address> parseIpv6(const QString &text)
{
    teredo::Ipv6Address address;
    if (inet_pton(AF_INET6, text.toUtf8().constData(), address.octets.data()) != 1)
        return {};
    return address;
}

QString toText(const teredo::Ipv6Address &address)
{
    if (address == teredo::Ipv6Address{})
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    return QString::fromLatin1(inet_ntop(AF_INET6, address.octets.data(), text.data(), text.size()));
}
