// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/nat_text.h"

NatText NatText::of(const QString &natType)
{
    if (natType == u"none")
        return {.name = tr("no NAT"),
            .meaning = tr("No NAT: everybody can be reached directly"),
            .explanation = tr("Here there is none. Nothing gets in the tunnel's way.")};
    if (natType == u"cone")
        return {.name = tr("cone NAT"),
            .meaning = tr("Cone NAT: everybody can be reached"),
            .explanation = tr("This one passes on whatever is sent to you. The tunnel works as well as it can.")};
    if (natType == u"restricted")
        return {.name = tr("restricted NAT"),
            .meaning = tr("Restricted NAT: works, first contacts take a moment"),
            .explanation = tr("This one passes on only what you have asked for. So a first packet takes a detour by "
                              "way of the server; you will hardly notice.")};
    if (natType == u"symmetric")
        return {.name = tr("symmetric NAT"),
            .meaning = tr("Symmetric NAT: some Teredo users cannot be reached"),
            .explanation = tr("This one gives you another port for each partner, so that partners behind a similar NAT "
                              "cannot find you. IPv6 sites are not affected. On the router, allowing UPnP helps.")};
    return {.name = {}, .meaning = {}, .explanation = tr("Its kind is found out while connecting.")};
}
