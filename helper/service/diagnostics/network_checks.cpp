// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Whether the network gives what a tunnel needs.
#include "helper/service/diagnostics/check.h"

namespace {

using enum Finding::Result;

// "The network "Hotel" ...", as far as it has a name.
Sentence ofNetwork(const TunnelStatus &status, const SentenceTemplate<0> &nameless, const SentenceTemplate<1> &named)
{
    return status.networkName.isEmpty() ? Sentence(nameless) : Sentence(named, status.networkName);
}

} // namespace

Finding checks::ipv4Route(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (status.networkClass == u"native-ipv6")
        return {Ok,
            ofNetwork(status, QT_TRANSLATE_NOOP("Helper", "The network has IPv6 of its own. The tunnel is not needed."),
                QT_TRANSLATE_NOOP("Helper", "The network \"%1\" has IPv6 of its own. The tunnel is not needed.")),
            {}};
    if (status.networkClass == u"portal")
        return {Failed,
            ofNetwork(status, QT_TRANSLATE_NOOP("Helper", "The network lets nothing through until you have signed in."),
                QT_TRANSLATE_NOOP("Helper", "The network \"%1\" lets nothing through until you have signed in.")),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Open any web page and sign in."))};
    if (!facts.kernel || !teredo::policy::ipv4Uplink(*facts.kernel))
        return {Failed, Sentence(QT_TRANSLATE_NOOP("Helper", "There is no way to the IPv4 Internet.")),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Connect this computer to a network."))};
    return {Ok,
        ofNetwork(status, QT_TRANSLATE_NOOP("Helper", "The network has IPv4 and no IPv6: a case for the tunnel."),
            QT_TRANSLATE_NOOP("Helper", "The network \"%1\" has IPv4 and no IPv6: a case for the tunnel.")),
        {}};
}

Finding checks::udp(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    const QString &server = status.server;
    if (status.state == u"online" || status.state == u"limited")
        return {Ok,
            Sentence(QT_TRANSLATE_NOOP("Helper", "UDP reaches the server %1; its answer takes %2 ms."), server,
                QString::number(status.serverRoundTrip, 'f', 0)),
            {}};
    if (status.stateReason == u"udp-blocked")
        return {Failed, Sentence(QT_TRANSLATE_NOOP("Helper", "The network refuses UDP to the server %1."), server),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Its firewall must let UDP port 3544 out. Another network may."))};
    if (status.stateReason == u"server-refused-key")
        return {Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "UDP reaches the server %1."), server), {}};
    if (status.stateReason == u"server-unreachable" && facts.usesCredentials)
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper",
                         "No answer comes from the server %1: it is dead, it does not know our identifier and secret, "
                         "or UDP is blocked."),
                server),
            Sentence(QT_TRANSLATE_NOOP("Helper",
                "Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other servers. If "
                "none answers, this network blocks UDP port 3544."))};
    if (status.stateReason == u"server-unreachable")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "No answer comes from the server %1: it is dead, or UDP is blocked."),
                server),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Test the other servers. If none answers, this network blocks UDP port 3544."))};
    if (status.stateReason == u"name-resolution")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The address of the server %1 cannot be found: %2"), server,
                status.stateDetail),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Check the name, and whether this network's name server works."))};
    if (status.stateReason == u"port-taken")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Another program uses our UDP port: %1"), status.stateDetail),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Set the port to 0, which means any free one."))};
    return {Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "Nothing is being sent to the server %1 now."), server), {}};
}

Finding checks::dnsAaaa(const Facts &facts)
{
    switch (facts.aaaa) {
    case Facts::Answer::Yes:
        return {Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "The name server tells IPv6 addresses.")), {}};
    case Facts::Answer::No:
        return {Failed, Sentence(QT_TRANSLATE_NOOP("Helper", "The name server keeps IPv6 addresses from you.")),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Use another name server, for sites that only have IPv6 cannot be found with this one."))};
    case Facts::Answer::Failed:
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "No answer about IPv6 addresses comes from the name server: %1"),
                facts.aaaaError),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Check whether this network's name server works."))};
    }
    Q_UNREACHABLE_RETURN({});
}
