// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/engine.h"

#include "helper/engine/offload/segmenter.h"
#include "helper/engine/treatment.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace {

Ending interfaceGone()
{
    return {ipc::ExitCode::InterfaceGone, "Somebody has deleted the tunnel's interface"};
}

bool saysInterfaceGone(const kernel::Error &error)
{
    return error.number == EBADFD || error.number == EIO;
}

} // namespace

Engine::Engine(Facilities &facilities, Tunnel tunnel, const Offloads &offloads, const teredo::ClientConfig &config)
    : m_facilities(facilities)
    , m_tunnel(std::move(tunnel))
    , m_client(config, m_random)
    , m_datagrams(m_tunnel.udp.number())
    , m_ports(facilities.poller)
    , m_packets(m_tunnel.tun.number(), offloads.tun.header)
    , m_out(m_tunnel.udp.number(), m_tunnel.tun.number(), m_ports, offloads, {m_packets, m_datagrams})
{
}

Ending Engine::run()
{
    if (const auto ending = watchAll())
        return *ending;
    m_client.start(m_clock.now(), m_out);
    for (;;) {
        if (const auto ending = finishTurn())
            return *ending;
        if (const auto ending = turn())
            return *ending;
    }
}

std::optional<Ending> Engine::watchAll()
{
    const auto watch = [&](const kernel::FileDescriptor &descriptor, Source source) {
        return m_facilities.poller.add(descriptor, static_cast<std::uint32_t>(source));
    };
    for (const auto &done :
        {watch(m_facilities.control.descriptor(), Source::Control), watch(m_tunnel.udp, Source::Udp),
            watch(m_tunnel.tun, Source::Tun), watch(m_facilities.timer.descriptor(), Source::Timer)}) {
        if (!done)
            return broken(done.error());
    }
    if (!m_tunnel.discovery)
        return std::nullopt;
    const auto done = watch(m_tunnel.discovery, Source::Discovery);
    return done ? std::nullopt : std::optional(broken(done.error()));
}

std::optional<Ending> Engine::turn()
{
    const auto events = m_facilities.poller.wait();
    if (!events)
        return broken(events.error());
    const teredo::Instant now = m_clock.now();
    for (const auto &event : *events) {
        if (const auto ending = handle(event, now))
            return ending;
    }
    // After what has arrived, which may have settled what the deadline is about.
    if (m_client.nextDeadline() <= now)
        m_client.onTimer(now, m_out);
    return std::nullopt;
}

std::optional<Ending> Engine::finishTurn()
{
    m_out.flush();
    if (m_out.interfaceIsGone())
        return interfaceGone();
    if (m_out.takeStatusChanged())
        m_statusIsDue = true;
    if (m_statusIsDue && !m_helperIsBusy) {
        if (const auto ending = sendStatus())
            return ending;
    }
    if (const auto set = m_facilities.timer.setTo(nextWakeUp()); !set)
        return broken(set.error());
    return std::nullopt;
}

teredo::Instant Engine::nextWakeUp()
{
    const teredo::Instant deadline = m_client.nextDeadline();
    return m_out.hasMessagesWaiting() ? std::min(deadline, m_clock.now() + ProtocolMessages::pause) : deadline;
}

std::optional<Ending> Engine::handle(const kernel::Poller::Event &event, teredo::Instant now)
{
    if (const auto port = ExtraPorts::portOf(event.source))
        return onExtraPort(*port, now);
    switch (static_cast<Source>(event.source)) {
    case Source::Control:
        return onControl(now);
    case Source::Udp:
        return onUdp(event, now);
    case Source::Tun:
        return onTun(now);
    case Source::Discovery:
        return onDiscovery(now);
    case Source::Timer:
        m_facilities.timer.acknowledge();
        return std::nullopt;
    }
    std::abort();
}

std::optional<Ending> Engine::onControl(teredo::Instant now)
{
    if (std::exchange(m_helperIsBusy, false)) {
        if (const auto ending = watchHelper(kernel::Poller::Interest::Input))
            return ending;
    }
    const auto received = m_facilities.control.receive();
    if (received && obey(received->message, now))
        return std::nullopt;
    if (!received && received.error() == ipc::ReceiveError::Nothing)
        return std::nullopt;
    if (!received && received.error() == ipc::ReceiveError::PeerGone)
        return Ending{};
    return Ending{ipc::ExitCode::ProtocolError, "The helper sent a message that the engine does not expect"};
}

bool Engine::obey(const ipc::Message &message, teredo::Instant now)
{
    if (std::holds_alternative<ipc::AskStatistics>(message)) {
        sendStatistics();
        return true;
    }
    const auto *mapping = std::get_if<ipc::PortMapping>(&message);
    if (mapping == nullptr)
        return false;
    const bool exists = mapping->external != teredo::Endpoint{};
    m_client.onPortMapping(now, exists ? std::optional(mapping->external) : std::nullopt, m_out);
    return true;
}

std::optional<Ending> Engine::onUdp(const kernel::Poller::Event &event, teredo::Instant now)
{
    if (event.failed) {
        m_datagrams.use(m_tunnel.udp.number());
        for (const auto &destination : m_datagrams.readRefused())
            m_client.onUnreachable(now, destination, m_out);
    }
    return receive(m_tunnel.udp.number(), teredo::servicePort, now);
}

// It may have been closed since the poller looked.
std::optional<Ending> Engine::onExtraPort(teredo::Port port, teredo::Instant now)
{
    const int socket = m_ports.descriptorOf(port);
    return socket < 0 ? std::nullopt : receive(socket, port, now);
}

std::optional<Ending> Engine::receive(int socket, teredo::Port at, teredo::Instant now)
{
    m_datagrams.use(socket);
    m_out.flush(); // what it holds may lie where the next datagrams go
    const auto datagrams = m_datagrams.read();
    if (!datagrams)
        return broken(datagrams.error());
    for (const auto &datagram : *datagrams)
        m_client.onDatagram(now, {datagram.from, at}, datagram.payload, m_out);
    return std::nullopt;
}

std::optional<Ending> Engine::onDiscovery(teredo::Instant now)
{
    m_datagrams.use(m_tunnel.discovery.number());
    m_out.flush(); // as in receive()
    const auto datagrams = m_datagrams.read();
    if (!datagrams)
        return broken(datagrams.error());
    for (const auto &datagram : *datagrams)
        m_client.onDiscovery(now, datagram.from, datagram.payload, m_out);
    return std::nullopt;
}

std::optional<Ending> Engine::onTun(teredo::Instant now)
{
    m_out.flush(); // what it holds may lie where the next packets go
    const auto packets = m_packets.read();
    if (!packets)
        return saysInterfaceGone(packets.error()) ? interfaceGone() : broken(packets.error());
    for (const kernel::TunPacket &packet : *packets)
        onLocalPacket(now, packet);
    return std::nullopt;
}

void Engine::onLocalPacket(teredo::Instant now, const kernel::TunPacket &packet)
{
    const auto &[description, bytes] = packet;
    const bool isOne = description.kind == kernel::VirtioHeader::whole;
    const auto segmenter = isOne ? std::nullopt : offload::Segmenter::of(description, bytes);
    if (isOne ? offload::completeChecksum(description, bytes) : segmenter.has_value())
        m_client.onPacket(now, {bytes, treatmentOf(description), isOne ? 0 : segmenter->longest()}, m_out);
    else
        m_out.drop(teredo::DropReason::Malformed);
}

std::optional<Ending> Engine::watchHelper(kernel::Poller::Interest interest)
{
    const auto watched = m_facilities.poller.change(
        m_facilities.control.descriptor(), static_cast<std::uint32_t>(Source::Control), interest);
    return watched ? std::nullopt : std::optional(broken(watched.error()));
}

std::optional<Ending> Engine::sendStatus()
{
    const auto sent = m_facilities.control.send(ipc::Status{.client = m_client.status()});
    m_statusIsDue = !sent;
    if (sent)
        return std::nullopt;
    if (sent.error().number != EAGAIN)
        return Ending{}; // the helper is gone
    m_helperIsBusy = true;
    return watchHelper(kernel::Poller::Interest::InputAndOutput);
}

void Engine::sendStatistics()
{
    ipc::Statistics statistics{.traffic = m_out.traffic(), .drops = m_out.drops()};
    statistics.traffic.peers = m_client.peerCount();
    // Who does not read the answers before its queue is full asks again, and a helper that has ended is noticed at the
    // next look at the channel.
    [[maybe_unused]] const auto sent = m_facilities.control.send(statistics);
}
