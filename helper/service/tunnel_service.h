// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence_on_bus.h"

#include <QMap>
#include <QString>
#include <QVariantMap>

class BusObject;
class OpenPorts;
class Tunnel;
struct SettingsChange;

using Counters = QMap<QString, qulonglong>;
Q_DECLARE_METATYPE(Counters)

// The interface org.navalis.Navalis1: the tunnel as seen from D-Bus. Checks who is calling, passes the call on, and
// announces what changed. Nothing is decided here.
class TunnelService
{
public:
    TunnelService(BusObject &object, Tunnel &tunnel, OpenPorts &openPorts);

    void SetMode(const QString &mode);
    void Restart();
    void SelectServer(const QString &server);
    void Configure(const QVariantMap &changes);
    void ReloadSettings();
    Counters GetStatistics(Counters &drops);

private:
    [[nodiscard]] QString actionFor(const SettingsChange &change) const;
    void announce();

    BusObject &m_object;
    Tunnel &m_tunnel;
    OpenPorts &m_openPorts;
};
