// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/channel.h"
#include "helper/portmap/router_protocol.h"
#include "helper/system/boot_clock.h"
#include "helper/system/poller.h"
#include "helper/system/wakeup_timer.h"

#include <optional>

// What is opened before the process confines itself.
struct Facilities {
    ipc::Channel helper;
    kernel::Poller poller;
    kernel::WakeupTimer timer;
};

// Gets a mapping from the router by the first protocol that it speaks, keeps it alive, tells the helper what there is,
// and takes it back when the helper goes away.
class MappingKeeper final
{
public:
    MappingKeeper(Facilities &facilities, const ipc::MapPort &wanted);

    // Until the helper goes away, or at once when the router gives nothing.
    kernel::Result<void> run();

private:
    void refresh();
    [[nodiscard]] RouterProtocol::Answer askRouter();
    [[nodiscard]] RouterProtocol::Answer askBy(std::unique_ptr<RouterProtocol> protocol);
    [[nodiscard]] RouterProtocol::Answer mapBy(RouterProtocol &protocol) const;
    void report(const RouterProtocol::Answer &answer);
    kernel::Result<void> waitUntilNextTurn();
    void takeBack();

    Facilities &m_facilities;
    ipc::MapPort m_wanted;
    kernel::BootClock m_clock;
    std::unique_ptr<RouterProtocol> m_protocol; // the one that has made the mapping
    std::optional<ipc::MappingStatus> m_reported;
    std::chrono::seconds m_nextTurn{};
    bool m_helperIsGone = false;
};
