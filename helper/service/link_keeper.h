// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/repair_budget.h"
#include "helper/service/tunnel_link.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

// Watches over the interface, and puts back what somebody else takes from it. While that is impossible, or somebody
// insists, it says so by impaired(), withdraws the routes, and waits.
class LinkKeeper final : public QObject
{
    Q_OBJECT

public:
    static kernel::Result<std::unique_ptr<LinkKeeper>> open(TunnelLink &link);

    // Nothing of the tunnel is of use now, whatever the client says.
    [[nodiscard]] bool isImpaired() const { return m_impaired; }
    // Gives the interface what the client has now, as far as that is possible.
    void follow(const teredo::ClientStatus &client);
    void setShadowed(bool shadowed);

Q_SIGNALS:
    void remarked(const Sentence &sentence); // for the event log
    void impaired(const TunnelFailure &failure);
    void restored();
    void failed(const TunnelFailure &failure); // nothing can be put back; the last word

private:
    LinkKeeper(TunnelLink &link, kernel::LinkMonitor monitor);

    void onNews();
    void look();
    void onLosses(const Sentences &losses);
    void repair();
    void onTrouble(const TunnelFailure &failure);
    void stop();
    void impair(const TunnelFailure &failure);
    [[nodiscard]] Sentence culprit() const;

    TunnelLink &m_link;
    kernel::LinkMonitor m_monitor;
    QSocketNotifier m_notifier;
    QTimer m_look;
    QTimer m_repair;
    QElapsedTimer m_clock;
    RepairBudget m_budget;
    std::optional<std::uint32_t> m_byPort;
    bool m_impaired = false;
};
