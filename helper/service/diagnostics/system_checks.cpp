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
    const QString &version = facts.version;
    if (facts.status.stateReason == u"missing-privilege")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The helper %1 is running. It may not change the network."), version),
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "Let systemd start it: systemctl enable --now navalis-helper.service"))};
    if (!facts.problems.empty())
        return {Warning,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The helper %1 is running. Its settings are not clean: %2"), version,
                Sentence::joined(facts.problems, QStringLiteral(" "))),
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "Correct these lines, then: systemctl reload navalis-helper.service"))};
    return {Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "The helper %1 is running."), version), {}};
}

Finding checks::tunDevice(const Facts &facts)
{
    if (facts.tunProblem.isEmpty())
        return {Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "Network interfaces can be made (/dev/net/tun).")), {}};
    return {Failed, facts.tunProblem,
        Sentence(QT_TRANSLATE_NOOP(
            "Helper", "Load the kernel module with \"modprobe tun\". In a container, let it have /dev/net/tun."))};
}

Finding checks::networkManager(const Facts &facts)
{
    if (!facts.manager.present)
        return {Ok,
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "NetworkManager is not running. The kernel's routes tell what the network gives.")),
            {}};
    if (facts.manager.managesTunnel)
        return {Warning,
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "NetworkManager manages %1, and may take its address away."), tunnelName()),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "A file of yours in /etc/NetworkManager replaces unmanaged-devices; write \"+=\" there."))};
    return {
        Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "NetworkManager is running and leaves %1 alone."), tunnelName()), {}};
}

Finding checks::firewall(const Facts &facts)
{
    if (facts.status.stateReason == u"firewall-unavailable")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Incoming traffic cannot be kept out: %1"), facts.status.stateDetail),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "The kernel needs nftables (5.12 or later). Without it there is no tunnel."))};
    if (facts.status.firewall == u"guarded")
        return {Ok,
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "Nobody can reach this computer unasked; %1 packets have been refused."),
                facts.refusedPackets),
            {}};
    return {Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "There is no tunnel now that would need a firewall.")), {}};
}

Finding checks::conflicts(const Facts &facts)
{
    if (facts.miredoService)
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Miredo is running. Two Teredo clients are in each other's way.")),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Stop it: systemctl disable --now miredo.service"))};
    if (const QString other = facts.kernel ? otherTeredoInterface(*facts.kernel) : QString(); !other.isEmpty())
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper",
                         "Another Teredo client owns the interface %1. Two Teredo clients are in each other's way."),
                other),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Stop the program that made this interface."))};
    if (facts.status.stateReason == u"interface-taken")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Somebody else uses %1: %2"), tunnelName(), facts.status.stateDetail),
            Sentence(QT_TRANSLATE_NOOP("Helper", "\"ip -d link show %1\" tells more about it."), tunnelName())};
    return {Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "No other program is in the way.")), {}};
}

Finding checks::interface(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (status.stateReason == u"ipv6-disabled")
        return {Failed, Sentence(QT_TRANSLATE_NOOP("Helper", "IPv6 is switched off: %1"), status.stateDetail),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0."))};
    if (status.stateReason == u"interface-taken")
        return {Failed, status.stateDetail,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The events tell who changed it, where that is known."))};
    if (!isRunning(status))
        return {Skipped,
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "The tunnel does not run, so there is no interface %1."), tunnelName()),
            {}};
    if (status.address.isEmpty())
        return {Ok,
            Sentence(QT_TRANSLATE_NOOP("Helper", "%1 has no address yet and passes packets of up to %2 bytes."),
                tunnelName(), status.mtu),
            {}};
    return {Ok,
        Sentence(QT_TRANSLATE_NOOP("Helper", "%1 has the address %2 and passes packets of up to %3 bytes."),
            tunnelName(), status.address, status.mtu),
        {}};
}
