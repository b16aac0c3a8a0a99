// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/prober.h"

#include "helper/system/send_datagram.h"

Prober::Prober(Facilities &facilities, kernel::FileDescriptor udp, std::vector<teredo::Server> servers,
    const teredo::Endpoint &local)
    : m_facilities(facilities)
    , m_udp(std::move(udp))
    , m_reader(m_udp.number())
    , m_probes(std::move(servers), local, m_random)
{
}

Ending Prober::run()
{
    if (const auto watched = watchAll(); !watched)
        return broken(watched.error());
    m_probes.start(m_clock.now(), *this);
    while (sendFinished() && !m_probes.isDone()) {
        if (const auto set = m_facilities.timer.setTo(m_probes.nextDeadline()); !set)
            return broken(set.error());
        if (const auto ending = turn())
            return *ending;
    }
    return {};
}

void Prober::sendDatagram(teredo::Port /*from*/, const teredo::Endpoint &to, teredo::Bytes payload)
{
    // What cannot be sent is as what gets lost: the next try comes.
    [[maybe_unused]] const auto outcome = kernel::sendDatagram(m_udp.number(), to, payload);
}

kernel::Result<void> Prober::watchAll()
{
    const auto watch = [&](const kernel::FileDescriptor &descriptor, Source source) {
        return m_facilities.poller.add(descriptor, static_cast<std::uint32_t>(source));
    };
    for (auto done : {watch(m_facilities.control.descriptor(), Source::Control), watch(m_udp, Source::Udp),
             watch(m_facilities.timer.descriptor(), Source::Timer)}) {
        if (!done)
            return done;
    }
    return {};
}

std::optional<Ending> Prober::turn()
{
    const auto events = m_facilities.poller.wait();
    if (!events)
        return broken(events.error());
    const teredo::Instant now = m_clock.now();
    for (const auto &event : *events) {
        switch (static_cast<Source>(event.source)) {
        case Source::Control:
            return Ending{}; // the helper has no more to say but that it is gone
        case Source::Udp:
            onUdp(event.failed, now);
            break;
        case Source::Timer:
            m_facilities.timer.acknowledge();
            break;
        }
    }
    if (m_probes.nextDeadline() <= now)
        m_probes.onTimer(now, *this);
    return std::nullopt;
}

void Prober::onUdp(bool failed, teredo::Instant now)
{
    if (failed) {
        for (const teredo::Endpoint &destination : m_reader.readRefused())
            m_probes.onUnreachable(now, destination, *this);
    }
    const auto datagrams = m_reader.read();
    if (!datagrams)
        return;
    for (const auto &datagram : *datagrams)
        m_probes.onDatagram(now, datagram.from, datagram.payload, *this);
}

// False: nobody listens any more.
bool Prober::sendFinished()
{
    for (const auto &[index, result] : m_probes.takeFinished()) {
        const auto sent
            = m_facilities.control.send(ipc::ProbeResult{.index = static_cast<std::uint32_t>(index), .result = result});
        if (!sent)
            return false;
    }
    return true;
}
