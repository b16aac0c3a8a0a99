// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/tunnel_status.h"

#include <QCoreApplication>

// A status in plain words, the same in the window, the tray and navalisctl.
class StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)

public:
    [[nodiscard]] static StateText of(const TunnelStatus &status);

    QString sentence; // what is going on
    QString reason;   // why, and what helps; may be empty

    // The kind of NAT at length, and what else is known of it, for who asks what that means.
    [[nodiscard]] static QString natExplanation(const TunnelStatus &status);
    // What else is known of the NAT, in a few technical words; empty while nothing is.
    [[nodiscard]] static QString natDetails(const TunnelStatus &status);
    [[nodiscard]] static QString network(const TunnelStatus &status);
    // The server with its address and round trip, as far as known.
    [[nodiscard]] static QString server(const TunnelStatus &status);
    // The relay with the round trip through it.
    [[nodiscard]] static QString relay(const TunnelStatus &status);

    // Why a control cannot be used that the administrator has locked.
    [[nodiscard]] static QString lock();

    bool operator==(const StateText &) const = default;

private:
    [[nodiscard]] static StateText ofHelper(const TunnelStatus &status);
    [[nodiscard]] static StateText ofOtherVersion(const TunnelStatus &status);
    [[nodiscard]] static StateText ofStandby(const TunnelStatus &status);
    [[nodiscard]] static StateText ofConnecting(const TunnelStatus &status);
    [[nodiscard]] static StateText ofLimited(const TunnelStatus &status);
    [[nodiscard]] static StateText ofFailed(const TunnelStatus &status);
    [[nodiscard]] static StateText ofNetworkFailure(const TunnelStatus &status);
    // Whether there is a NAT, and what it does was looked into.
    [[nodiscard]] static bool isNatKnown(const TunnelStatus &status);
    [[nodiscard]] static QString portMapping(const TunnelStatus &status);
    [[nodiscard]] static QString milliseconds(double duration);
    [[nodiscard]] static QString withParticulars(const QString &name, const QStringList &particulars);
    [[nodiscard]] static QString named(const QString &reason);
};
