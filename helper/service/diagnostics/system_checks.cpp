// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Whether this machine lets the tunnel be.
#include "helper/service/diagnostics/check.h"
#include "helper/system/interface_name.h"

#include <algorithm>

namespace {

using enum Finding::Result;
using namespace teredo::policy;

QString tunnelName()
{
    return QString::fromLatin1(kernel::tunnelInterface);
}

bool isRunning(const TunnelStatus &status)
{
    return status.state == u"online" || status.state == u"limited" || status.state == u"connecting";
}

bool isTeredo(const KernelAddress &address)
{
    constexpr std::array<std::uint8_t, 4> prefix{0x20, 0x01, 0, 0}; // RFC 4380 section 2.6
    return address.family == Family::Ipv6 && std::equal(prefix.begin(), prefix.end(), address.octets.begin());
}

// The name of another interface with a Teredo address; empty if there is none.
QString otherTeredoInterface(const KernelNetwork &network)
{
    for (const KernelAddress &address : network.addresses) {
        const auto link = std::ranges::find(network.links, address.interfaceIndex, &KernelLink::index);
        if (isTeredo(address) && link != network.links.end() && link->name != kernel::tunnelInterface)
            return QString::fromStdString(link->name);
    }
    return {};
}

} // namespace

Finding checks::helper(const Facts &facts)
{
    const QString running = QStringLiteral("The helper %1 is running.").arg(facts.version);
    if (facts.status.stateReason == u"missing-privilege")
        return {Failed, running + QStringLiteral(" It may not change the network."),
            QStringLiteral("Let systemd start it: systemctl enable --now navalis-helper.service")};
    if (!facts.problems.isEmpty())
        return {Warning, running + QStringLiteral(" Its settings are not clean: %1").arg(facts.problems.join(u' ')),
            QStringLiteral("Correct these lines, then: systemctl reload navalis-helper.service")};
    return {Ok, running, {}};
}

Finding checks::tunDevice(const Facts &facts)
{
    if (facts.tunProblem.isEmpty())
        return {Ok, QStringLiteral("Network interfaces can be made (/dev/net/tun)."), {}};
    return {Failed, facts.tunProblem,
        QStringLiteral("Load the kernel module with \"modprobe tun\". In a container, let it have /dev/net/tun.")};
}

Finding checks::networkManager(const Facts &facts)
{
    if (!facts.manager.present)
        return {
            Ok, QStringLiteral("NetworkManager is not running. The kernel's routes tell what the network gives."), {}};
    if (facts.manager.managesTunnel)
        return {Warning, QStringLiteral("NetworkManager manages %1, and may take its address away.").arg(tunnelName()),
            QStringLiteral("A file of yours in /etc/NetworkManager replaces unmanaged-devices; write \"+=\" there.")};
    return {Ok, QStringLiteral("NetworkManager is running and leaves %1 alone.").arg(tunnelName()), {}};
}

Finding checks::firewall(const Facts &facts)
{
    if (facts.status.stateReason == u"firewall-unavailable")
        return {Failed, QStringLiteral("Incoming traffic cannot be kept out: %1").arg(facts.status.stateDetail),
            QStringLiteral("The kernel needs nftables (5.12 or later). Without it there is no tunnel.")};
    if (facts.status.firewall == u"guarded")
        return {Ok,
            QStringLiteral("Nobody can reach this computer unasked; %1 packets have been refused.")
                .arg(facts.refusedPackets),
            {}};
    return {Skipped, QStringLiteral("There is no tunnel now that would need a firewall."), {}};
}

Finding checks::conflicts(const Facts &facts)
{
    const QString other = facts.kernel ? otherTeredoInterface(*facts.kernel) : QString();
    if (facts.miredoService || !other.isEmpty()) {
        const QString who = facts.miredoService
            ? QStringLiteral("Miredo is running")
            : QStringLiteral("Another Teredo client owns the interface %1").arg(other);
        return {Failed, who + QStringLiteral(". Two Teredo clients are in each other's way."),
            facts.miredoService ? QStringLiteral("Stop it: systemctl disable --now miredo.service")
                                : QStringLiteral("Stop the program that made this interface.")};
    }
    if (facts.status.stateReason == u"interface-taken")
        return {Failed, QStringLiteral("Somebody else uses %1: %2").arg(tunnelName(), facts.status.stateDetail),
            QStringLiteral("\"ip -d link show %1\" tells more about it.").arg(tunnelName())};
    return {Ok, QStringLiteral("No other program is in the way."), {}};
}

Finding checks::interface(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (status.stateReason == u"ipv6-disabled")
        return {Failed, QStringLiteral("IPv6 is switched off: %1").arg(status.stateDetail),
            QStringLiteral("Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0.")};
    if (status.stateReason == u"interface-taken")
        return {Failed, status.stateDetail, QStringLiteral("The events tell who changed it, where that is known.")};
    if (!isRunning(status))
        return {Skipped, QStringLiteral("The tunnel does not run, so there is no interface %1.").arg(tunnelName()), {}};
    const QString address
        = status.address.isEmpty() ? QStringLiteral("no address yet") : QStringLiteral("the address ") + status.address;
    return {Ok,
        QStringLiteral("%1 has %2 and passes packets of up to %3 bytes.").arg(tunnelName(), address).arg(status.mtu),
        {}};
}
