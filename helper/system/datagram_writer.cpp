// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/datagram_writer.h"

#include "helper/system/socket_address.h"
#include "helper/system/socket_error.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <netinet/udp.h>

namespace kernel {
namespace {

// What `call` returns, which is tried again at once where that may help: the error was about an earlier datagram, or a
// queue on the way was full for a moment.
template<typename Call>
int sendBy(const Call &call)
{
    constexpr int attempts = 3;
    int result = -1;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        result = static_cast<int>(call());
        if (result >= 0 || !(isAboutEarlierDatagram(errno) || errno == ENOBUFS))
            break;
    }
    return result;
}

constexpr std::size_t mostSegments = 64; // Linux before 6.9
constexpr std::size_t largestPayload = 65535 - 20 - 8;
constexpr std::size_t mostDatagrams = 1024;
constexpr std::size_t mostParts = 2 * mostDatagrams;

// What says that this message cannot be cut on its way, however often it is tried: EMSGSIZE and, before Linux 6.12,
// EINVAL that a segment is longer than the path allows, EIO that a device cannot do it.
bool saysCannotSegment(int number)
{
    return number == EMSGSIZE || number == EINVAL || number == EIO;
}

} // namespace

// What sendmmsg(2) works on. A message has some datagrams, and a datagram one or two parts.
struct DatagramWriter::Slots {
    struct Control {
        alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(sizeof(std::uint16_t))> bytes;
    };

    Slots() {} // NOLINT(cppcoreguidelines-pro-type-member-init,modernize-use-equals-default): see copies

    std::array<Message, batchSize> messages{};
    std::array<mmsghdr, batchSize> headers{};
    std::array<sockaddr_in, batchSize> addresses{};
    std::array<Control, batchSize> controls{};
    std::array<std::size_t, mostDatagrams + 1> firstParts{}; // of each datagram, and one past the last
    std::array<iovec, mostParts> parts;
    // Left as they are, as the parts: what nothing was ever put into costs no memory.
    std::array<std::array<std::byte, slotSize>, batchSize> copies;
};

void DatagramWriter::DeleteSlots::operator()(Slots *slots) const
{
    delete slots;
}

DatagramWriter::DatagramWriter(int socket, Merging merging)
    : m_socket(socket)
    , m_merging(merging)
    , m_slots(new Slots)
{
}

bool DatagramWriter::isFull() const
{
    return m_messageCount == batchSize || m_datagramCount == mostDatagrams || m_copyCount == batchSize;
}

void DatagramWriter::add(const teredo::Endpoint &to, teredo::Bytes header, teredo::Bytes rest)
{
    assert(!isFull());
    const std::size_t size = header.size() + rest.size();
    if (!fitsLast(to, size)) {
        m_slots->addresses[m_messageCount] = toSockaddr(to);
        m_slots->messages[m_messageCount++]
            = {.firstDatagram = m_datagramCount, .segmentSize = size, .mayGrow = size > 0 && !sendsSingly(to)};
    }
    Message &message = m_slots->messages[m_messageCount - 1];
    ++message.datagramCount;
    message.size += size;
    message.mayGrow = message.mayGrow && size == message.segmentSize;
    m_slots->firstParts[m_datagramCount++] = m_partCount;
    for (const teredo::Bytes part : {header, rest}) { // sendmmsg(2) takes pointers to what it only reads
        if (!part.empty())
            m_slots->parts[m_partCount++] = {const_cast<std::byte *>(part.data()), part.size()};
    }
    m_slots->firstParts[m_datagramCount] = m_partCount;
}

void DatagramWriter::addCopy(const teredo::Endpoint &to, teredo::Bytes payload)
{
    assert(!isFull() && payload.size() <= slotSize);
    const auto slot = std::span(m_slots->copies[m_copyCount++]).first(payload.size());
    std::ranges::copy(payload, slot.begin());
    add(to, slot);
}

bool DatagramWriter::fitsLast(const teredo::Endpoint &to, std::size_t size) const
{
    if (m_messageCount == 0 || m_merging == Merging::Off)
        return false;
    const Message &last = m_slots->messages[m_messageCount - 1];
    return last.mayGrow && size > 0 && size <= last.segmentSize && last.datagramCount < mostSegments
        && last.size + size <= largestPayload && toEndpoint(m_slots->addresses[m_messageCount - 1]) == to;
}

bool DatagramWriter::sendsSingly(const teredo::Endpoint &to) const
{
    return to.address != teredo::Ipv4Address{} && m_singly[to.address.bits() % m_singly.size()] == to.address;
}

Sent DatagramWriter::flush()
{
    for (std::size_t message = 0; message < m_messageCount; ++message)
        prepare(message);
    Sent all;
    for (std::size_t next = 0; next < m_messageCount;) {
        const std::size_t count = send(next);
        for (const Message &message : std::span(m_slots->messages).subspan(next, count)) {
            all.datagrams += message.datagramCount;
            all.bytes += message.size;
        }
        next += count;
        if (count > 0)
            continue;
        if (errno == EAGAIN) {
            all.lost += m_datagramCount - m_slots->messages[next].firstDatagram;
            break;
        }
        const Message &message = m_slots->messages[next++];
        if (message.datagramCount > 1 && saysCannotSegment(errno))
            sendSingly(message, all);
        else
            all.lost += message.datagramCount;
    }
    m_messageCount = m_datagramCount = m_partCount = m_copyCount = 0;
    return all;
}

void DatagramWriter::prepare(std::size_t index)
{
    const Message &message = m_slots->messages[index];
    msghdr &header = m_slots->headers[index].msg_hdr;
    const std::size_t firstPart = m_slots->firstParts[message.firstDatagram];
    header = {};
    header.msg_name = &m_slots->addresses[index];
    header.msg_namelen = sizeof(sockaddr_in);
    header.msg_iov = &m_slots->parts[firstPart];
    header.msg_iovlen = m_slots->firstParts[message.firstDatagram + message.datagramCount] - firstPart;
    if (message.datagramCount == 1)
        return;
    auto &control = m_slots->controls[index].bytes;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
    cmsghdr *part = CMSG_FIRSTHDR(&header);
    part->cmsg_level = SOL_UDP;
    part->cmsg_type = UDP_SEGMENT;
    part->cmsg_len = CMSG_LEN(sizeof(std::uint16_t));
    const auto segmentSize = static_cast<std::uint16_t>(message.segmentSize);
    std::memcpy(CMSG_DATA(part), &segmentSize, sizeof segmentSize);
}

// How many messages went out, beginning with the first; 0 if that one cannot be sent, with errno.
std::size_t DatagramWriter::send(std::size_t first) const
{
    const auto count = static_cast<unsigned>(m_messageCount - first);
    const int sent = sendBy([&] { return sendmmsg(m_socket, &m_slots->headers[first], count, MSG_DONTWAIT); });
    return static_cast<std::size_t>(std::max(sent, 0));
}

// The same datagrams without the help of the kernel, and from now on always so.
void DatagramWriter::sendSingly(const Message &message, Sent &all)
{
    const std::size_t index = static_cast<std::size_t>(&message - m_slots->messages.data());
    const teredo::Endpoint to = toEndpoint(m_slots->addresses[index]);
    m_singly[to.address.bits() % m_singly.size()] = to.address;
    msghdr header{};
    header.msg_name = &m_slots->addresses[index];
    header.msg_namelen = sizeof(sockaddr_in);
    const std::size_t end = message.firstDatagram + message.datagramCount;
    for (std::size_t i = message.firstDatagram; i < end; ++i) {
        header.msg_iov = &m_slots->parts[m_slots->firstParts[i]];
        header.msg_iovlen = m_slots->firstParts[i + 1] - m_slots->firstParts[i];
        const int size = sendBy([&] { return sendmsg(m_socket, &header, MSG_DONTWAIT); });
        if (size < 0 && errno == EAGAIN) {
            all.lost += end - i;
            return;
        }
        if (size < 0) {
            ++all.lost;
            continue;
        }
        ++all.datagrams;
        all.bytes += static_cast<std::size_t>(size);
    }
}

} // namespace kernel
