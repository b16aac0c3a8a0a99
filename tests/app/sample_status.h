// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"
#include "app/client/tunnel_status.h"

#include <QList>

#include <utility>

// Statuses to try the views with.
namespace sample {

inline TunnelStatus status(const QString &state, const QString &reason = {})
{
    using namespace Qt::StringLiterals;
    TunnelStatus status;
    status.helper = HelperState::Present;
    status.protocol = TunnelStatus::protocolVersion;
    status.mode = state == u"off" ? u"off"_s : u"auto"_s;
    status.state = state;
    status.stateReason = reason;
    status.server = u"teredo.example"_s;
    status.interface = u"teredo0"_s;
    return status;
}

inline TunnelStatus without(HelperState helper)
{
    TunnelStatus status;
    status.helper = helper;
    return status;
}

inline ServerChoice server(const QString &name, const QString &source = QStringLiteral("built-in"))
{
    ServerChoice server;
    server.name = name;
    server.source = source;
    return server;
}

// Every state with every reason of the interface, as in resources/dbus.
inline QList<std::pair<QString, QString>> statesAndReasons()
{
    using namespace Qt::StringLiterals;
    const std::pair<QString, QString> states[] = {
        {u"off"_s, {}},
        {u"off"_s, u"not-chosen"_s},
        {u"standby"_s, u"native-ipv6 captive-portal no-network network-rule vpn metered suspended"_s},
        {u"connecting"_s, u"resolving qualifying verifying"_s},
        {u"online"_s, {}},
        {u"limited"_s, u"no-relay symmetric-nat"_s},
        {u"failed"_s,
            u"server-unreachable udp-blocked server-refused-key name-resolution port-taken no-socket no-tun "
            "ipv6-disabled interface-taken firewall-unavailable missing-privilege engine-crashed system-error"_s},
    };
    QList<std::pair<QString, QString>> result;
    for (const auto &[state, reasons] : states)
        for (const QString &reason : reasons.split(u' '))
            result += {state, reason};
    return result;
}

} // namespace sample
