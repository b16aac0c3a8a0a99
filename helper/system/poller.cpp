// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/poller.h"

#include <cerrno>
#include <sys/epoll.h>

namespace kernel {
namespace {

epoll_event request(std::uint32_t source, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.u32 = source;
    return event;
}

} // namespace

Result<Poller> Poller::open()
{
    FileDescriptor descriptor(epoll_create1(EPOLL_CLOEXEC));
    if (!descriptor)
        return failure("epoll");
    return Poller(std::move(descriptor));
}

Poller::Poller(FileDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
{
}

Result<void> Poller::add(const FileDescriptor &descriptor, std::uint32_t source) const
{
    epoll_event event = request(source, EPOLLIN);
    if (epoll_ctl(m_descriptor.number(), EPOLL_CTL_ADD, descriptor.number(), &event) != 0)
        return failure("epoll");
    return {};
}

Result<void> Poller::change(const FileDescriptor &descriptor, std::uint32_t source, Interest interest) const
{
    epoll_event event = request(source, interest == Interest::Input ? EPOLLIN : EPOLLIN | EPOLLOUT);
    if (epoll_ctl(m_descriptor.number(), EPOLL_CTL_MOD, descriptor.number(), &event) != 0)
        return failure("epoll");
    return {};
}

Result<std::span<const Poller::Event>> Poller::wait()
{
    std::array<epoll_event, std::tuple_size_v<decltype(m_events)>> raw{};
    const int count = epoll_wait(m_descriptor.number(), raw.data(), static_cast<int>(raw.size()), -1);
    if (count < 0 && errno != EINTR)
        return failure("epoll");
    std::size_t filled = 0;
    for (; static_cast<int>(filled) < count; ++filled) {
        const std::uint32_t events = raw[filled].events;
        m_events[filled] = {.source = raw[filled].data.u32,
            .readable = (events & EPOLLIN) != 0,
            .writable = (events & EPOLLOUT) != 0,
            .failed = (events & (EPOLLERR | EPOLLHUP)) != 0};
    }
    return std::span<const Event>(m_events).first(filled);
}

} // namespace kernel
