// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/known_network.h"

#include "app/client/received.h"

using namespace Qt::StringLiterals;

KnownNetwork KnownNetwork::of(const QVariantMap &entry)
{
    return {.uuid = received::text(entry, u"Uuid"_s),
        .name = received::text(entry, u"Name"_s),
        .rule = received::text(entry, u"Rule"_s),
        .current = received::flag(entry, u"Current"_s),
        .lastSeen = received::instant(entry, u"LastSeen"_s),
        .server = received::text(entry, u"Server"_s),
        .natType = received::text(entry, u"NatType"_s)};
}
