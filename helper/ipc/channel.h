// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/messages.h"
#include "helper/system/file_descriptor.h"

#include <initializer_list>
#include <vector>

namespace ipc {

struct Received {
    Message message;
    std::vector<kernel::FileDescriptor> descriptors; // as many as the message's kind carries
};

enum class ReceiveError {
    Nothing,  // no message is waiting
    PeerGone, // the other end is closed, or its process has ended
    Unusable, // not a message of this version, invalid, truncated, or with another number of descriptors than it
              // carries
};

// One end of the connection between helper and engine (SOCK_SEQPACKET).
class Channel final
{
public:
    enum class Wait { Never, ForMessage };

    struct Pair;
    static kernel::Result<Pair> open();

    // Takes over an end that was inherited.
    explicit Channel(kernel::FileDescriptor descriptor);

    // Never waits. EAGAIN: the other end does not read and the queue is full. EPIPE, ECONNRESET: it is gone.
    // The descriptors stay the caller's.
    [[nodiscard]] kernel::Result<void> send(const Message &message, std::initializer_list<int> descriptors = {}) const;
    [[nodiscard]] teredo::Result<Received, ReceiveError> receive(Wait wait = Wait::Never) const;

    // Wait on this for input.
    [[nodiscard]] const kernel::FileDescriptor &descriptor() const { return m_descriptor; }

private:
    kernel::FileDescriptor m_descriptor;
};

// Both ends are closed on exec; the one for the other process is handed over as a descriptor.
struct Channel::Pair {
    Channel ours;
    kernel::FileDescriptor theirs;
};

} // namespace ipc
