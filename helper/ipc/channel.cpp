// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/ipc/channel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace ipc {
namespace {

constexpr std::size_t maxMessageSize
    = std::max({sizeof(Start), sizeof(AskStatistics), sizeof(Probe), sizeof(PortMapping), sizeof(Status),
        sizeof(Statistics), sizeof(ProbeResult), sizeof(MapPort), sizeof(MappingStatus)});

// Room for the descriptors of one message, as sendmsg(2) and recvmsg(2) want it. The kernel closes what finds no room.
struct Ancillary {
    alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(discoveryDescriptors * sizeof(int))> bytes{};
};

void attach(msghdr &header, Ancillary &room, std::initializer_list<int> descriptors)
{
    const std::size_t size = descriptors.size() * sizeof(int);
    header.msg_control = room.bytes.data();
    header.msg_controllen = CMSG_SPACE(size);
    cmsghdr *rights = CMSG_FIRSTHDR(&header);
    rights->cmsg_level = SOL_SOCKET;
    rights->cmsg_type = SCM_RIGHTS;
    rights->cmsg_len = CMSG_LEN(size);
    std::memcpy(CMSG_DATA(rights), descriptors.begin(), size);
}

// Owned at once, so that whatever is wrong with the message, none stays open.
std::vector<kernel::FileDescriptor> detach(msghdr &header)
{
    std::vector<kernel::FileDescriptor> found;
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        for (std::size_t at = CMSG_LEN(0); at + sizeof(int) <= part->cmsg_len; at += sizeof(int)) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(part) + (at - CMSG_LEN(0)), sizeof number);
            found.emplace_back(number);
        }
    }
    return found;
}

teredo::Failure<ReceiveError> receiveFailure(int number)
{
    if (number == EAGAIN || number == EWOULDBLOCK || number == EINTR)
        return {ReceiveError::Nothing};
    return {ReceiveError::PeerGone};
}

} // namespace

kernel::Result<Channel::Pair> Channel::open()
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return kernel::failure(TRANSLATE_NOOP("Helper", "socket pair for the engine"));
    return Pair{Channel(kernel::FileDescriptor(ends[0])), kernel::FileDescriptor(ends[1])};
}

Channel::Channel(kernel::FileDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
}

kernel::Result<void> Channel::send(const Message &message, std::initializer_list<int> descriptors) const
{
    assert(descriptors.size() == descriptorCount(message));
    const teredo::Bytes bytes = bytesOf(message);
    iovec part{const_cast<std::byte *>(bytes.data()), bytes.size()}; // sendmsg(2) only reads it
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    Ancillary room;
    if (descriptors.size() != 0)
        attach(header, room, descriptors);
    if (sendmsg(m_descriptor.number(), &header, MSG_NOSIGNAL | MSG_DONTWAIT) < 0)
        return kernel::failure(TRANSLATE_NOOP("Helper", "message to the other process"));
    return {};
}

teredo::Result<Received, ReceiveError> Channel::receive(Wait wait) const
{
    std::array<std::byte, maxMessageSize> bytes{};
    iovec part{bytes.data(), bytes.size()};
    Ancillary room;
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = room.bytes.data();
    header.msg_controllen = room.bytes.size();
    const int flags = MSG_CMSG_CLOEXEC | (wait == Wait::Never ? MSG_DONTWAIT : 0);
    const ssize_t size = recvmsg(m_descriptor.number(), &header, flags);
    if (size < 0)
        return receiveFailure(errno);
    std::vector<kernel::FileDescriptor> descriptors = detach(header);
    if (size == 0 && descriptors.empty())
        return teredo::Failure{ReceiveError::PeerGone}; // no message is empty

    const auto message = parse(std::span(bytes).first(static_cast<std::size_t>(size)));
    const bool truncated = (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0;
    if (!message || truncated || descriptors.size() != descriptorCount(*message))
        return teredo::Failure{ReceiveError::Unusable};
    return Received{*message, std::move(descriptors)};
}

} // namespace ipc
