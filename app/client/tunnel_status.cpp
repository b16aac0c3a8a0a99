// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/tunnel_status.h"

#include <QHash>

using namespace Qt::StringLiterals;

TunnelState TunnelStatus::tunnelState() const
{
    static const QHash<QString, TunnelState> states{
        {u"off"_s, TunnelState::Off},
        {u"standby"_s, TunnelState::Standby},
        {u"connecting"_s, TunnelState::Connecting},
        {u"online"_s, TunnelState::Online},
        {u"limited"_s, TunnelState::Limited},
        {u"failed"_s, TunnelState::Failed},
    };
    return states.value(state, TunnelState::Other);
}
