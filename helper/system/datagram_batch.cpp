// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/datagram_batch.h"

#include "helper/system/socket_address.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <linux/errqueue.h>
#include <netinet/ip_icmp.h>
#include <optional>

namespace kernel {
namespace {

// With IP_RECVERR an ICMP error about an earlier datagram is also the error of the next call, once.
constexpr int sendAttempts = 3;

bool isAboutEarlierDatagram(int number)
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

// Everything but "fragmentation needed", which says nothing about the host behind it.
bool saysUnreachable(const sock_extended_err &error)
{
    return error.ee_origin == SO_EE_ORIGIN_ICMP && error.ee_type == ICMP_DEST_UNREACH
        && error.ee_code != ICMP_FRAG_NEEDED;
}

bool saysUnreachable(msghdr &header)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR
            && saysUnreachable(*reinterpret_cast<const sock_extended_err *>(CMSG_DATA(part))))
            return true;
    }
    return false;
}

struct QueuedError {
    teredo::Endpoint destination; // of the datagram that met the error
    bool unreachable = false;
};

std::optional<QueuedError> nextError(int socket)
{
    sockaddr_in destination{};
    alignas(cmsghdr) std::array<std::byte, 256> control{};
    msghdr header{}; // no room for the quoted datagram: whom it was for is enough
    header.msg_name = &destination;
    header.msg_namelen = sizeof destination;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    if (recvmsg(socket, &header, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
        return std::nullopt;
    return QueuedError{toEndpoint(destination), saysUnreachable(header)};
}

} // namespace

MessageSlots::MessageSlots()
{
    for (std::size_t i = 0; i < batchSize; ++i) {
        parts[i] = {memory[i].data(), memory[i].size()};
        messages[i].msg_hdr.msg_name = &addresses[i];
        messages[i].msg_hdr.msg_namelen = sizeof addresses[i];
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
}

DatagramReader::DatagramReader(int socket)
    : m_socket(socket)
    , m_slots(std::make_unique<MessageSlots>())
{
}

Result<std::span<const Datagram>> DatagramReader::read()
{
    const int count = recvmmsg(m_socket, m_slots->messages.data(), batchSize, MSG_DONTWAIT, nullptr);
    if (count < 0 && (errno == EAGAIN || errno == EINTR || isAboutEarlierDatagram(errno)))
        return std::span<const Datagram>();
    if (count < 0)
        return failure("UDP socket");
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const mmsghdr &message = m_slots->messages[i];
        const bool whole = (message.msg_hdr.msg_flags & MSG_TRUNC) == 0;
        m_datagrams[i].from = toEndpoint(m_slots->addresses[i]);
        m_datagrams[i].payload = std::span(m_slots->memory[i]).first(whole ? message.msg_len : 0);
    }
    return std::span<const Datagram>(m_datagrams).first(static_cast<std::size_t>(count));
}

std::span<const teredo::Endpoint> DatagramReader::readUnreachable()
{
    std::size_t count = 0;
    while (count < m_unreachable.size()) {
        const auto error = nextError(m_socket);
        if (!error)
            break;
        if (error->unreachable)
            m_unreachable[count++] = error->destination;
    }
    return std::span(m_unreachable).first(count);
}

DatagramWriter::DatagramWriter(int socket)
    : m_socket(socket)
    , m_slots(std::make_unique<MessageSlots>())
{
}

void DatagramWriter::add(const teredo::Endpoint &to, teredo::Bytes payload)
{
    assert(!isFull());
    m_slots->addresses[m_count] = toSockaddr(to);
    // sendmmsg(2) takes a pointer to what it only reads.
    m_slots->parts[m_count] = {const_cast<std::byte *>(payload.data()), payload.size()};
    ++m_count;
}

void DatagramWriter::addCopy(const teredo::Endpoint &to, teredo::Bytes payload)
{
    assert(!isFull() && payload.size() <= slotSize);
    const auto slot = std::span(m_slots->memory[m_count]).first(payload.size());
    std::ranges::copy(payload, slot.begin());
    add(to, slot);
}

std::size_t DatagramWriter::flush()
{
    std::size_t lost = 0;
    for (std::size_t first = 0; first < m_count;) {
        const std::size_t sent = send(first);
        lost += sent == 0 ? 1 : 0;
        first += std::max<std::size_t>(sent, 1);
    }
    m_count = 0;
    return lost;
}

// How many datagrams went out, beginning with the first; 0 if that one cannot be sent.
std::size_t DatagramWriter::send(std::size_t first)
{
    for (int attempt = 0; attempt < sendAttempts; ++attempt) {
        const int sent
            = sendmmsg(m_socket, &m_slots->messages[first], static_cast<unsigned>(m_count - first), MSG_DONTWAIT);
        if (sent > 0)
            return static_cast<std::size_t>(sent);
    }
    return 0;
}

} // namespace kernel
