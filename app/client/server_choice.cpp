// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/server_choice.h"

#include "app/client/received.h"
#include "app/client/tunnel_status.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ServerChoice ServerChoice::of(const QVariantMap &entry)
{
    ServerChoice server;
    server.name = received::text(entry, u"Name"_s);
    server.source = received::text(entry, u"Source"_s);
    server.evidence = received::text(entry, u"Evidence"_s);
    server.note = HelperText::of(received::text(entry, u"Note"_s), TunnelStatus::maxText);
    server.pinned = received::flag(entry, u"Pinned"_s);
    server.current = received::flag(entry, u"Current"_s);
    server.removable = received::flag(entry, u"Removable"_s);
    return server.after(entry);
}

ServerChoice ServerChoice::after(const QVariantMap &test) const
{
    ServerChoice server = *this;
    if (!test.contains(u"Result"_s))
        return server;
    server.result = received::text(test, u"Result"_s);
    server.address = received::text(test, u"Address"_s);
    server.roundTrip = received::measure(test, u"RoundTrip"_s);
    server.loss = std::min(received::measure(test, u"Loss"_s), 1.0);
    server.natType = received::text(test, u"NatType"_s);
    server.lastTest = received::instant(test, u"LastTest"_s);
    return server;
}
