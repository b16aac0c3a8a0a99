// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// How far the tunnel has come.
#include "helper/service/diagnostics/check.h"
#include "helper/service/words.h"

namespace {

using enum Finding::Result;

bool isQualified(const TunnelStatus &status)
{
    return status.state == u"online" || status.state == u"limited" || status.stateReason == u"verifying";
}

Finding notYet()
{
    return {Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "Nothing is known before the server has answered.")), {}};
}

} // namespace

Finding checks::qualification(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (isQualified(status))
        return {Ok, Sentence(QT_TRANSLATE_NOOP("Helper", "The server has given the address %1."), status.address), {}};
    if (status.state == u"connecting")
        return {Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "The server is being asked just now.")),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Run this again in a moment."))};
    if (status.state == u"off")
        return {Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "The tunnel is switched off.")),
            Sentence(QT_TRANSLATE_NOOP("Helper", "Switch it on."))};
    if (status.state == u"standby")
        return {
            Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "The tunnel waits (%1)."), inWords(status.stateReason)), {}};
    if (status.stateReason == u"engine-crashed")
        return {Failed, Sentence(QT_TRANSLATE_NOOP("Helper", "The engine has crashed: %1"), status.stateDetail),
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "Please report this with the events. It is started again by itself."))};
    if (status.stateReason == u"server-refused-key")
        return {Failed,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The server %1 knows us, but wants another secret than ours."),
                status.server),
            Sentence(QT_TRANSLATE_NOOP("Helper",
                "Ask whoever runs it for a new one, write it into section [Credentials] of "
                "/etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service"))};
    const Sentence reason = inWords(status.stateReason);
    return {Failed,
        status.stateDetail.isEmpty()
            ? Sentence(QT_TRANSLATE_NOOP("Helper", "There is no tunnel (%1)."), reason)
            : Sentence(QT_TRANSLATE_NOOP("Helper", "There is no tunnel (%1). %2"), reason, status.stateDetail),
        Sentence(QT_TRANSLATE_NOOP("Helper", "See what else failed here."))};
}

Finding checks::nat(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (!isQualified(status))
        return notYet();
    if (status.natType == u"symmetric")
        return {Warning,
            Sentence(QT_TRANSLATE_NOOP(
                         "Helper", "Others see you as %1. The router gives each of them another port (symmetric NAT)."),
                status.mappedEndpoint),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router."))};
    if (status.natType == u"none")
        return {Ok,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Others see you as %1. There is no NAT."), status.mappedEndpoint), {}};
    return {Ok,
        Sentence(QT_TRANSLATE_NOOP("Helper", "Others see you as %1. The router's NAT is of a kind that works."),
            status.mappedEndpoint),
        {}};
}

Finding checks::relay(const Facts &facts)
{
    const TunnelStatus &status = facts.status;
    if (!isQualified(status))
        return notYet();
    if (status.stateReason == u"no-relay")
        return {Failed, Sentence(QT_TRANSLATE_NOOP("Helper", "No relay carries our packets to the IPv6 Internet.")),
            Sentence(QT_TRANSLATE_NOOP(
                "Helper", "Another server may be close to one; only other Teredo users can be reached meanwhile."))};
    if (status.relay.isEmpty())
        return {Skipped, Sentence(QT_TRANSLATE_NOOP("Helper", "No IPv6 host has answered yet.")), {}};
    return {Ok,
        Sentence(
            QT_TRANSLATE_NOOP("Helper", "IPv6 hosts answer; the last answer came through the relay %1."), status.relay),
        {}};
}
