// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/state_text.h"

#include "app/client/nat_text.h"

StateText StateText::of(const TunnelStatus &status)
{
    if (!status.isPresent())
        return ofHelper(status);

    switch (status.tunnelState()) {
    case TunnelState::Off:
        return {tr("The IPv6 tunnel is off."),
            status.isModeChosen() ? QString() : tr("Nobody has chosen yet when to use it.")};
    case TunnelState::Standby:
        return ofStandby(status);
    case TunnelState::Connecting:
        return ofConnecting(status);
    case TunnelState::Online:
        return {tr("IPv6 works through Teredo."), {}};
    case TunnelState::Limited:
        return ofLimited(status);
    case TunnelState::Failed:
        return ofFailed(status);
    case TunnelState::Other:
        return {tr("The tunnel is in a state this program does not know."), named(status.state)};
    }
    Q_UNREACHABLE_RETURN({});
}

StateText StateText::ofHelper(const TunnelStatus &status)
{
    switch (status.helper) {
    case HelperState::Asking:
        return {tr("Waiting for the Navalis helper…"), {}};
    case HelperState::Silent:
        return {tr("The Navalis helper does not answer."),
            tr("It is running, but busy or stuck. If it stays silent, “systemctl restart navalis-helper” starts it "
               "anew.")};
    case HelperState::Missing:
        return {tr("The Navalis helper is not installed."),
            tr("It makes the tunnel. Install it from the package this program came from.")};
    case HelperState::Stopped:
        return {tr("The Navalis helper is not running."),
            tr("“systemctl start navalis-helper” starts it; “systemctl status navalis-helper” tells why it stopped. %1")
                .arg(status.helperError)
                .trimmed()};
    case HelperState::WrongVersion:
        return ofOtherVersion(status);
    case HelperState::Present:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

// Whoever is older has been running since before an update.
StateText StateText::ofOtherVersion(const TunnelStatus &status)
{
    const QString helper = status.version.isEmpty() ? tr("unknown") : status.version;
    const QString program = QCoreApplication::applicationVersion();
    if (status.isHelperOlder())
        return {tr("The Navalis helper is older than this program."),
            tr("Helper: %1, program: %2. “systemctl restart navalis-helper” starts the new one.").arg(helper, program)};
    return {tr("This program is older than the Navalis helper."),
        tr("Helper: %1, program: %2. Start this program anew.").arg(helper, program)};
}

StateText StateText::ofStandby(const TunnelStatus &status)
{
    const QString &reason = status.stateReason;
    if (reason == u"native-ipv6")
        return {tr("This network has IPv6 of its own."), tr("The tunnel is not needed here and stands by.")};
    if (reason == u"captive-portal")
        return {tr("Sign in to this network first."),
            tr("The network shows a login page. The tunnel starts by itself afterwards.")};
    if (reason == u"no-network")
        return {tr("Waiting for a network."), tr("The tunnel starts by itself when there is one.")};
    if (reason == u"network-rule")
        return {tr("The tunnel stays off on this network."), tr("A rule for this network says so.")};
    if (reason == u"vpn")
        return {tr("A VPN is connected."), tr("The tunnel waits so that nothing gets past the VPN.")};
    if (reason == u"metered")
        return {tr("This connection is metered."), tr("The tunnel waits to save data volume.")};
    if (reason == u"ipv6-disabled")
        return {tr("IPv6 is switched off for this network."), tr("The tunnel respects that and waits.")};
    if (reason == u"suspended")
        return {tr("The computer is going to sleep."), tr("The tunnel comes back when it wakes up.")};
    return {tr("The tunnel is waiting."), named(reason)};
}

StateText StateText::ofConnecting(const TunnelStatus &status)
{
    const QString &reason = status.stateReason;
    if (reason == u"resolving")
        return {tr("Connecting…"), tr("Looking up the server %1.").arg(status.server)};
    if (reason == u"qualifying")
        return {tr("Connecting…"), tr("Asking the server %1 for an address.").arg(status.server)};
    if (reason == u"verifying")
        return {tr("Connecting…"), tr("Waiting for an IPv6 host to answer.")};
    return {tr("Connecting…"), named(reason)};
}

StateText StateText::ofLimited(const TunnelStatus &status)
{
    const QString &reason = status.stateReason;
    const QString sentence = tr("IPv6 works only in part.");
    if (reason == u"no-relay")
        return {sentence, tr("No relay answers: other Teredo users can be reached, but no IPv6 site.")};
    if (reason == u"symmetric-nat")
        return {sentence, tr("This network's NAT is symmetric: some other Teredo users cannot be reached.")};
    return {sentence, named(reason)};
}

StateText StateText::ofFailed(const TunnelStatus &status)
{
    const QString &reason = status.stateReason;
    if (reason == u"no-tun")
        return {tr("This system offers no tunnel device."),
            tr("/dev/net/tun is missing. “modprobe tun” as root provides it.")};
    if (reason == u"ipv6-disabled")
        return {tr("IPv6 is switched off in this system."),
            tr("Look for ipv6.disable=1 on the kernel command line or disable_ipv6 in the sysctl settings.")};
    if (reason == u"interface-taken")
        return {tr("Another program uses the interface %1.").arg(status.interface),
            tr("Stop that program (Miredo, for example); the tunnel then starts by itself.")};
    if (reason == u"firewall-unavailable")
        return {tr("The firewall rules for the tunnel could not be set."),
            tr("Firewall rules keep strangers from reaching open ports of this computer through the tunnel. The kernel "
               "refused them, so the tunnel stays closed.")};
    if (reason == u"missing-privilege")
        return {tr("The helper lacks a privilege."),
            tr("It needs CAP_NET_ADMIN, which its systemd unit grants: “systemctl restart navalis-helper”.")};
    if (reason == u"engine-crashed")
        return {tr("The tunnel's engine stopped unexpectedly."),
            tr("It is started again by itself. If this happens often, please report it.")};
    if (reason == u"system-error")
        return {tr("Something in this system refused the tunnel."),
            tr("The detail says what. It is tried again by itself; if it stays, please report it with the detail.")};
    return ofNetworkFailure(status);
}

StateText StateText::ofNetworkFailure(const TunnelStatus &status)
{
    const QString &reason = status.stateReason;
    if (reason == u"server-unreachable")
        return {tr("The server %1 does not answer.").arg(status.server),
            tr("It may be down, or this network may block it. Choose another server, or try another network, such as a "
               "phone's. It is asked again by itself.")};
    if (reason == u"udp-blocked")
        return {tr("This network blocks the tunnel."),
            tr("No server answers on UDP port 3544. Another network, such as a phone's, may help.")};
    if (reason == u"server-refused-key")
        return {tr("The server %1 does not accept the key any more.").arg(status.server),
            tr("Ask whoever runs that server for a new key, or choose another server.")};
    if (reason == u"name-resolution")
        return {tr("The name of the server %1 cannot be resolved.").arg(status.server),
            tr("Check its spelling, or choose another server. This network's name service may also not work yet. It is "
               "tried again by itself.")};
    if (reason == u"port-taken")
        return {tr("Another program uses the tunnel's UDP port."),
            tr("Stop that program, or choose another port: on the page “Advanced” of the settings, or as ClientPort in "
               "/etc/navalis/navalis.conf.")};
    if (reason == u"no-socket")
        return {tr("The system gives the tunnel no UDP socket."),
            tr("The detail says why; a chosen port below 1024 may be the reason. It is tried again by itself.")};
    return {tr("The tunnel does not work."), named(reason)};
}

QString StateText::lock()
{
    return tr("Set by your administrator.");
}

QString StateText::natExplanation(const TunnelStatus &status)
{
    const QString what = tr("A NAT is the device that lets many computers share one IPv4 address: mostly the router "
                            "of this network, or one at the provider.");
    QStringList facts;
    if (isNatKnown(status)) {
        if (status.natMapping == u"port-preserving")
            facts += tr("It keeps the number of the tunnel's port.");
        else if (status.natMapping == u"other")
            facts += tr("It gives the tunnel's port another number.");
        // Without an answer it may also be that a packet was lost.
        facts += status.hairpinning
            ? tr("It leads computers of this network to each other by their outside addresses (hairpinning).")
            : tr("It has not been seen to lead computers of this network to each other by their outside addresses "
                 "(hairpinning), so Teredo users among them may not reach each other.");
        if (const QString protocol = portMapping(status); !protocol.isEmpty())
            facts += tr("It has opened a port for the tunnel (%1).", "by UPnP, for example").arg(protocol);
    }
    return (what + u' ' + NatText::of(status.natType).explanation + u'\n' + facts.join(u' ')).trimmed();
}

QString StateText::natDetails(const TunnelStatus &status)
{
    if (!isNatKnown(status))
        return {};
    QStringList details;
    if (status.natMapping == u"port-preserving")
        details += tr("port number kept");
    else if (status.natMapping == u"other")
        details += tr("port number changed");
    details += status.hairpinning ? tr("hairpinning") : tr("no hairpinning seen");
    if (const QString protocol = portMapping(status); !protocol.isEmpty())
        details += tr("port opened by %1", "by UPnP, for example").arg(protocol);
    return details.join(tr(", "));
}

bool StateText::isNatKnown(const TunnelStatus &status)
{
    return status.natType != u"none" && !NatText::of(status.natType).name.isEmpty();
}

QString StateText::portMapping(const TunnelStatus &status)
{
    if (status.portMapping == u"upnp")
        return QStringLiteral("UPnP");
    if (status.portMapping == u"nat-pmp")
        return QStringLiteral("NAT-PMP");
    if (status.portMapping == u"pcp")
        return QStringLiteral("PCP");
    return {};
}

QString StateText::network(const TunnelStatus &status)
{
    const auto kind = [&]() -> QString {
        if (status.networkClass == u"offline")
            return tr("no connection");
        if (status.networkClass == u"portal")
            return tr("login page");
        if (status.networkClass == u"ipv4-only")
            return tr("IPv4 only");
        if (status.networkClass == u"native-ipv6")
            return tr("has IPv6");
        return {};
    }();
    if (status.networkName.isEmpty() || kind.isEmpty())
        return status.networkName + kind;
    return tr("%1 (%2)", "network name and what it offers").arg(status.networkName, kind);
}

QString StateText::server(const TunnelStatus &status)
{
    QStringList particulars;
    if (status.serverAddress != status.server && !status.serverAddress.isEmpty())
        particulars += status.serverAddress;
    if (status.serverRoundTrip > 0)
        particulars += milliseconds(status.serverRoundTrip);
    return withParticulars(status.server, particulars);
}

QString StateText::relay(const TunnelStatus &status)
{
    QStringList particulars;
    if (status.relayRoundTrip > 0)
        particulars += milliseconds(status.relayRoundTrip);
    return withParticulars(status.relay, particulars);
}

QString StateText::milliseconds(double duration)
{
    return duration < 1 ? tr("%1 ms").arg(QLatin1StringView("<1")) : tr("%1 ms").arg(duration, 0, 'f', 0);
}

QString StateText::withParticulars(const QString &name, const QStringList &particulars)
{
    if (name.isEmpty() || particulars.isEmpty())
        return name;
    return tr("%1 (%2)", "server name and its particulars").arg(name, particulars.join(tr(", ")));
}

QString StateText::named(const QString &reason)
{
    return reason.isEmpty() ? QString() : tr("Reason: %1").arg(reason);
}
