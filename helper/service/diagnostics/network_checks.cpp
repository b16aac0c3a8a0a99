// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Whether the network gives what a tunnel needs.
#include "helper/service/diagnostics/check.h"

namespace {

using enum Finding::Result;

QString networkWords(const TunnelStatus &status)
{
    const QString name = status.networkName.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(status.networkName);
    return QStringLiteral("The network%1 ").arg(name);
}

} // namespace

Finding checks::ipv4Route(const Facts &facts)
{
    const QString network = networkWords(facts.status);
    if (facts.status.networkClass == u"native-ipv6")
        return {Ok, network + QStringLiteral("has IPv6 of its own. The tunnel is not needed."), {}};
    if (facts.status.networkClass == u"portal")
        return {Failed, network + QStringLiteral("lets nothing through until you have signed in."),
            QStringLiteral("Open any web page and sign in.")};
    if (!facts.kernel || !teredo::policy::ipv4Uplink(*facts.kernel))
        return {Failed, QStringLiteral("There is no way to the IPv4 Internet."),
            QStringLiteral("Connect this computer to a network.")};
    return {Ok, network + QStringLiteral("has IPv4 and no IPv6: a case for the tunnel."), {}};
}

Finding checks::udp(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    const QString server = QStringLiteral("the server %1").arg(status.server);
    if (status.state == u"online" || status.state == u"limited")
        return {Ok,
            QStringLiteral("UDP reaches %1; its answer takes %2 ms.")
                .arg(server)
                .arg(status.serverRoundTrip, 0, 'f', 0),
            {}};
    if (status.stateReason == u"udp-blocked")
        return {Failed, QStringLiteral("The network refuses UDP to %1.").arg(server),
            QStringLiteral("Its firewall must let UDP port 3544 out. Another network may.")};
    if (status.stateReason == u"server-refused-key")
        return {Ok, QStringLiteral("UDP reaches %1.").arg(server), {}};
    if (status.stateReason == u"server-unreachable" && facts.usesCredentials)
        return {Failed,
            QStringLiteral("No answer comes from %1: it is dead, it does not know our identifier and secret, or UDP is "
                           "blocked.")
                .arg(server),
            QStringLiteral("Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other "
                           "servers. If none answers, this network blocks UDP port 3544.")};
    if (status.stateReason == u"server-unreachable")
        return {Failed, QStringLiteral("No answer comes from %1: it is dead, or UDP is blocked.").arg(server),
            QStringLiteral("Test the other servers. If none answers, this network blocks UDP port 3544.")};
    if (status.stateReason == u"name-resolution")
        return {Failed, QStringLiteral("The address of %1 cannot be found: %2").arg(server, status.stateDetail),
            QStringLiteral("Check the name, and whether this network's name server works.")};
    if (status.stateReason == u"port-taken")
        return {Failed, QStringLiteral("Another program uses our UDP port: %1").arg(status.stateDetail),
            QStringLiteral("Set the port to 0, which means any free one.")};
    return {Skipped, QStringLiteral("Nothing is being sent to %1 now.").arg(server), {}};
}

Finding checks::dnsAaaa(const Facts &facts)
{
    switch (facts.aaaa) {
    case Facts::Answer::Yes:
        return {Ok, QStringLiteral("The name server tells IPv6 addresses."), {}};
    case Facts::Answer::No:
        return {Failed, QStringLiteral("The name server keeps IPv6 addresses from you."),
            QStringLiteral("Use another name server, for sites that only have IPv6 cannot be found with this one.")};
    case Facts::Answer::Failed:
        return {Failed,
            QStringLiteral("No answer about IPv6 addresses comes from the name server: %1").arg(facts.aaaaError),
            QStringLiteral("Check whether this network's name server works.")};
    }
    Q_UNREACHABLE_RETURN({});
}
