// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

// What the D-Bus interface tells about the tunnel; see resources/dbus/org.navalis.Navalis1.xml for each field.
struct TunnelStatus {
    QString mode;
    QString state = QStringLiteral("off");
    QString stateReason;
    Sentence stateDetail;
    qint64 since = 0;
    QString interface;
    QString address;
    uint mtu = 0;
    QString server;
    QString selectedServer;
    QString serverAddress;
    double serverRoundTrip = 0;
    QString relay;
    double relayRoundTrip = 0;
    QString natType = QStringLiteral("unknown");
    QString natMapping = QStringLiteral("unknown");
    bool hairpinning = false;
    bool upnp = false;
    QString portMapping = QStringLiteral("none");
    QString mappedEndpoint;
    QString localEndpoint;
    QString networkClass;
    QString networkName;
    QString networkUuid;
    bool networkVpn = false; // carries IPv4, and perhaps IPv6
    bool networkMetered = false;
    QString networkRule;
    QString firewall = QStringLiteral("none");
    QVariantMap options;
    QStringList locked;
    QStringList settingsProblems;

    bool operator==(const TunnelStatus &) const = default;
};
