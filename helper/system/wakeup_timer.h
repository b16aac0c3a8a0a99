// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/clock.h"
#include "helper/system/file_descriptor.h"

namespace kernel {

// Becomes readable at an Instant of BootClock; right after waking up when the machine slept through it.
class WakeupTimer final
{
public:
    static Result<WakeupTimer> open();

    // teredo::never: not at all. Costs a system call only if the instant is another than last time.
    Result<void> setTo(teredo::Instant instant);
    // Makes it unreadable again after it has gone off.
    void acknowledge();

    [[nodiscard]] const FileDescriptor &descriptor() const { return m_descriptor; }

private:
    explicit WakeupTimer(FileDescriptor descriptor);

    FileDescriptor m_descriptor;
    teredo::Instant m_instant = teredo::never;
};

} // namespace kernel
