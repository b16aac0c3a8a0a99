// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/send_datagram.h"

#include "helper/system/socket_address.h"
#include "helper/system/socket_error.h"

#include <cerrno>

namespace kernel {

SendOutcome sendDatagram(int socket, const teredo::Endpoint &to, teredo::Bytes payload)
{
    constexpr int attempts = 3;
    sockaddr_in address = toSockaddr(to);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (sendto(socket, payload.data(), payload.size(), MSG_DONTWAIT, asGeneric(address), sizeof address) >= 0)
            return SendOutcome::Sent;
        if (errno == EAGAIN || errno == ENOBUFS)
            return SendOutcome::NoRoom;
        if (!isAboutEarlierDatagram(errno))
            break;
    }
    return SendOutcome::Refused;
}

} // namespace kernel
