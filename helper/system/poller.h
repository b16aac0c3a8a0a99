// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"

#include <array>
#include <cstdint>
#include <span>

namespace kernel {

// Waits for descriptors (epoll, level-triggered). They outlive it.
class Poller final
{
public:
    struct Event {
        std::uint32_t source = 0; // as given to add()
        bool readable = false;
        bool writable = false;
        bool failed = false; // an error is waiting to be read, or the other end is gone
    };
    enum class Interest { Input, InputAndOutput };

    static Result<Poller> open();

    [[nodiscard]] Result<void> add(const FileDescriptor &descriptor, std::uint32_t source) const;
    [[nodiscard]] Result<void> change(const FileDescriptor &descriptor, std::uint32_t source, Interest interest) const;
    // Until something happens. What it returns holds until the next call; empty when a signal interrupted it.
    Result<std::span<const Event>> wait();

private:
    explicit Poller(FileDescriptor descriptor);

    FileDescriptor m_descriptor;
    std::array<Event, 8> m_events{};
};

} // namespace kernel
