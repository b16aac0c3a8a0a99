// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/wakeup_timer.h"

#include <chrono>
#include <cstdint>
#include <sys/timerfd.h>
#include <unistd.h>

namespace kernel {
namespace {

timespec toTimespec(teredo::Instant instant)
{
    const teredo::Duration sinceBoot = instant.time_since_epoch();
    if (sinceBoot <= teredo::Duration::zero())
        return {0, 1}; // all zero would switch the timer off
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(sinceBoot);
    return {seconds.count(), std::chrono::nanoseconds(sinceBoot - seconds).count()};
}

} // namespace

Result<WakeupTimer> WakeupTimer::open()
{
    FileDescriptor descriptor(timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC));
    if (!descriptor)
        return failure("timer");
    return WakeupTimer(std::move(descriptor));
}

WakeupTimer::WakeupTimer(FileDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
}

Result<void> WakeupTimer::setTo(teredo::Instant instant)
{
    if (instant == m_instant)
        return {};
    itimerspec setting{};
    if (instant != teredo::never)
        setting.it_value = toTimespec(instant);
    if (timerfd_settime(m_descriptor.number(), TFD_TIMER_ABSTIME, &setting, nullptr) != 0)
        return failure("timer");
    m_instant = instant;
    return {};
}

void WakeupTimer::acknowledge()
{
    std::uint64_t expirations = 0;
    if (read(m_descriptor.number(), &expirations, sizeof expirations) > 0)
        m_instant = teredo::never; // it goes off once
}

} // namespace kernel
