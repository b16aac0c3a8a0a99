// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cerrno>

namespace kernel {

// With IP_RECVERR an ICMP error about an earlier datagram is also the error of the next call, once.
[[nodiscard]] constexpr bool isAboutEarlierDatagram(int number)
{
    switch (number) {
    case ECONNREFUSED:
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case ENETUNREACH:
    case ENONET:
    case ENOPROTOOPT:
    case EOPNOTSUPP:
    case EPROTO:
    case EMSGSIZE:
    case EACCES:
        return true;
    default:
        return false;
    }
}

} // namespace kernel
