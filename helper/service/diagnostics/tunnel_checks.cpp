// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// How far the tunnel has come.
#include "helper/service/diagnostics/check.h"

namespace {

using enum Finding::Result;

bool isQualified(const TunnelStatus &status)
{
    return status.state == u"online" || status.state == u"limited" || status.stateReason == u"verifying";
}

Finding notYet()
{
    return {Skipped, QStringLiteral("Nothing is known before the server has answered."), {}};
}

} // namespace

Finding checks::qualification(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (isQualified(status))
        return {Ok, QStringLiteral("The server has given the address %1.").arg(status.address), {}};
    if (status.state == u"connecting")
        return {Skipped, QStringLiteral("The server is being asked just now."),
            QStringLiteral("Run this again in a moment.")};
    if (status.state == u"off")
        return {Skipped, QStringLiteral("The tunnel is switched off."), QStringLiteral("Switch it on.")};
    if (status.state == u"standby")
        return {Skipped, QStringLiteral("The tunnel waits (%1).").arg(status.stateReason), {}};
    if (status.stateReason == u"engine-crashed")
        return {Failed, QStringLiteral("The engine has crashed: %1").arg(status.stateDetail),
            QStringLiteral("Please report this with the events. It is started again by itself.")};
    if (status.stateReason == u"server-refused-key")
        return {Failed,
            QStringLiteral("The server %1 knows us, but wants another secret than ours.").arg(status.server),
            QStringLiteral("Ask whoever runs it for a new one, write it into section [Credentials] of "
                           "/etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service")};
    return {Failed, QStringLiteral("There is no tunnel (%1). %2").arg(status.stateReason, status.stateDetail),
        QStringLiteral("See what else failed here.")};
}

Finding checks::nat(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (!isQualified(status))
        return notYet();
    const QString mapped = QStringLiteral("Others see you as %1. ").arg(status.mappedEndpoint);
    if (status.natType == u"symmetric")
        return {Warning, mapped + QStringLiteral("The router gives each of them another port (symmetric NAT)."),
            QStringLiteral("Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router.")};
    if (status.natType == u"none")
        return {Ok, mapped + QStringLiteral("There is no NAT."), {}};
    return {Ok, mapped + QStringLiteral("The router's NAT is of a kind that works."), {}};
}

Finding checks::relay(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (!isQualified(status))
        return notYet();
    if (status.stateReason == u"no-relay")
        return {Failed, QStringLiteral("No relay carries our packets to the IPv6 Internet."),
            QStringLiteral("Another server may be close to one; only other Teredo users can be reached meanwhile.")};
    if (status.relay.isEmpty())
        return {Skipped, QStringLiteral("No IPv6 host has answered yet."), {}};
    return {Ok, QStringLiteral("IPv6 hosts answer; the last answer came through the relay %1.").arg(status.relay), {}};
}
