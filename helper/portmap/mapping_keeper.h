// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/channel.h"
#include "helper/portmap/announcement_socket.h"
#include "helper/portmap/router_epoch.h"
#include "helper/portmap/router_protocol.h"
#include "helper/portmap/turns.h"
#include "helper/system/boot_clock.h"
#include "helper/system/poller.h"
#include "helper/system/wakeup_timer.h"

#include <array>
#include <memory>
#include <optional>

// What is opened before the process confines itself.
struct Facilities {
    ipc::Channel helper;
    kernel::Poller poller;
    kernel::WakeupTimer timer;
};

// Gets a mapping from the router by the first protocol that it speaks, keeps it alive, tells the helper what there is,
// and takes it back when the helper goes away. A router that gives nothing is asked again, see Turns.
class MappingKeeper final
{
public:
    MappingKeeper(Facilities &facilities, const ipc::MapPort &wanted);

    // Until the helper goes away.
    kernel::Result<void> run();

private:
    kernel::Result<void> watch();
    void refresh();
    [[nodiscard]] RouterProtocol::Answer askRouter();
    [[nodiscard]] RouterProtocol::Answer mapBy(RouterProtocol &protocol) const;
    void report(const RouterProtocol::Answer &answer);
    kernel::Result<void> waitUntilNextTurn();
    void hearRouter();
    [[nodiscard]] bool isNews(const Announcement &announcement);
    void takeBack();

    Facilities &m_facilities;
    ipc::MapPort m_wanted;
    kernel::BootClock m_clock;
    Turns m_turns;
    // That which has made a mapping first; else from the strictest and quickest to the widest spread. Each remembers
    // what it has asked for, so that it does not ask for another mapping next time.
    std::array<std::unique_ptr<RouterProtocol>, 3> m_protocols;
    bool m_hasMapped = false;
    std::optional<ipc::MappingStatus> m_reported;
    RouterEpoch m_epoch;
    std::optional<AnnouncementSocket> m_announcements; // nothing where the port is taken
    bool m_helperIsGone = false;
};
