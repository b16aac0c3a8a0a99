// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/client.h"
#include "helper/engine/batch_outbox.h"
#include "helper/ipc/channel.h"
#include "helper/ipc/child_program.h"
#include "helper/system/boot_clock.h"
#include "helper/system/kernel_random.h"
#include "helper/system/poller.h"
#include "helper/system/wakeup_timer.h"

#include <optional>

// What the engine opens before it confines itself, as it cannot open anything later.
struct Facilities {
    ipc::Channel control;
    kernel::Poller poller;
    kernel::WakeupTimer timer;
};

// The descriptors of the Start message. Destroyed in reverse order: the device goes before its firewall.
struct Tunnel {
    kernel::FileDescriptor firewall;  // kept open, so that the table stays
    kernel::FileDescriptor discovery; // none without local discovery
    kernel::FileDescriptor udp;
    kernel::FileDescriptor tun;
};

// The loop around one client: waits for {helper, UDP socket, TUN device, deadline}, feeds the client, and lets go what
// it wants sent once for each turn.
class Engine final
{
public:
    Engine(Facilities &facilities, Tunnel tunnel, const Offloads &offloads, const teredo::ClientConfig &config);

    // Until the helper goes away or something breaks.
    [[nodiscard]] Ending run();

private:
    enum class Source : std::uint32_t { Control, Udp, Tun, Timer, Discovery };

    [[nodiscard]] std::optional<Ending> watchAll();
    [[nodiscard]] std::optional<Ending> turn();
    [[nodiscard]] std::optional<Ending> finishTurn();
    [[nodiscard]] teredo::Instant nextWakeUp();
    [[nodiscard]] std::optional<Ending> handle(const kernel::Poller::Event &event, teredo::Instant now);
    [[nodiscard]] std::optional<Ending> onControl(teredo::Instant now);
    [[nodiscard]] bool obey(const ipc::Message &message, teredo::Instant now);
    [[nodiscard]] std::optional<Ending> onUdp(const kernel::Poller::Event &event, teredo::Instant now);
    [[nodiscard]] std::optional<Ending> onExtraPort(teredo::Port port, teredo::Instant now);
    [[nodiscard]] std::optional<Ending> onDiscovery(teredo::Instant now);
    [[nodiscard]] std::optional<Ending> receive(int socket, teredo::Port at, teredo::Instant now);
    [[nodiscard]] std::optional<Ending> onTun(teredo::Instant now);
    void onLocalPacket(teredo::Instant now, const kernel::TunPacket &packet);
    [[nodiscard]] std::optional<Ending> watchHelper(kernel::Poller::Interest interest);
    [[nodiscard]] std::optional<Ending> sendStatus();
    void sendStatistics();

    Facilities &m_facilities;
    Tunnel m_tunnel;
    kernel::BootClock m_clock;
    kernel::KernelRandom m_random;
    teredo::Client m_client;
    kernel::DatagramReader m_datagrams;
    ExtraPorts m_ports;
    kernel::PacketReader m_packets;
    BatchOutbox m_out;
    bool m_statusIsDue = true;
    bool m_helperIsBusy = false; // its queue was full
};
