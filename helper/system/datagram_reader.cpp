// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/datagram_reader.h"

#include "helper/system/memory.h"
#include "helper/system/socket_address.h"
#include "helper/system/socket_error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <linux/errqueue.h>
#include <netinet/ip_icmp.h>
#include <netinet/udp.h>
#include <optional>

namespace kernel {
namespace {

// Somebody on the way, or the host itself, does not want the datagram. A host or network that is not there is silence
// with another word, for it would not answer either.
bool saysRefused(const sock_extended_err &error)
{
    if (error.ee_origin != SO_EE_ORIGIN_ICMP || error.ee_type != ICMP_DEST_UNREACH)
        return false;
    switch (error.ee_code) {
    case ICMP_PROT_UNREACH:
    case ICMP_PORT_UNREACH:
    case ICMP_NET_ANO:
    case ICMP_HOST_ANO:
    case ICMP_PKT_FILTERED:
        return true;
    default:
        return false;
    }
}

bool saysRefused(msghdr &header)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR
            && saysRefused(*reinterpret_cast<const sock_extended_err *>(CMSG_DATA(part))))
            return true;
    }
    return false;
}

struct QueuedError {
    teredo::Endpoint destination; // of the datagram that met the error
    bool refused = false;
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
    return QueuedError{toEndpoint(destination), saysRefused(header)};
}

// The length of each but the last of the datagrams that the kernel has merged into this message; nothing, if there is
// only one.
std::optional<std::size_t> segmentSize(msghdr &header)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_UDP || part->cmsg_type != UDP_GRO)
            continue;
        int size = 0;
        std::memcpy(&size, CMSG_DATA(part), sizeof size);
        return size > 0 ? std::optional(static_cast<std::size_t>(size)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

// What recvmmsg(2) works on. Each message points to its own address, part, control data and memory.
struct DatagramReader::Slots {
    struct Control {
        alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(sizeof(int))> bytes;
    };

    Slots();

    std::array<mmsghdr, largestBatch> messages{};
    std::array<sockaddr_in, largestBatch> addresses{};
    std::array<iovec, largestBatch> parts{};
    std::array<Control, largestBatch> controls{};
    std::array<std::array<std::byte, largestMessage>, largestBatch> memory;
};

// The memory is left as it is: what no datagram has ever touched costs nothing.
DatagramReader::Slots::Slots() // NOLINT(cppcoreguidelines-pro-type-member-init)
{
    for (std::size_t i = 0; i < largestBatch; ++i) {
        parts[i] = {memory[i].data(), memory[i].size()};
        messages[i].msg_hdr.msg_name = &addresses[i];
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
        messages[i].msg_hdr.msg_control = controls[i].bytes.data();
    }
}

void DatagramReader::DeleteSlots::operator()(Slots *slots) const
{
    delete slots;
}

DatagramReader::DatagramReader(int socket)
    : m_socket(socket)
    , m_slots(new Slots)
{
}

Result<std::span<const Datagram>> DatagramReader::read()
{
    m_datagrams.clear();
    for (mmsghdr &message : m_slots->messages) { // the kernel has written here what came the last time
        message.msg_hdr.msg_namelen = sizeof(sockaddr_in);
        message.msg_hdr.msg_controllen = sizeof(Slots::Control);
    }
    const int count = recvmmsg(m_socket, m_slots->messages.data(), largestBatch, MSG_DONTWAIT, nullptr);
    if (count < 0 && errno != EAGAIN && errno != EINTR && !isAboutEarlierDatagram(errno))
        return failure("UDP socket");
    for (int i = 0; i < count; ++i)
        addAll(static_cast<std::size_t>(i));
    return std::span<const Datagram>(m_datagrams);
}

void DatagramReader::addAll(std::size_t message)
{
    mmsghdr &received = m_slots->messages[message];
    const teredo::Endpoint from = toEndpoint(m_slots->addresses[message]);
    teredo::Bytes rest = std::span(m_slots->memory[message]).first(received.msg_len);
    const std::size_t length = segmentSize(received.msg_hdr).value_or(rest.size());
    do {
        const teredo::Bytes payload = rest.first(std::min(length, rest.size()));
        m_datagrams.push_back({from, payload.size() <= slotSize ? payload : teredo::Bytes()});
        rest = rest.subspan(payload.size());
    } while (!rest.empty());
}

bool DatagramReader::holds(teredo::Bytes bytes) const
{
    return kernel::holds(std::as_bytes(std::span(m_slots->memory)), bytes);
}

std::span<const teredo::Endpoint> DatagramReader::readRefused()
{
    std::size_t count = 0;
    while (count < m_refused.size()) {
        const auto error = nextError(m_socket);
        if (!error)
            break;
        if (error->refused)
            m_refused[count++] = error->destination;
    }
    return std::span(m_refused).first(count);
}

} // namespace kernel
