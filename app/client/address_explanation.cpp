// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/address_explanation.h"

#include "app/client/received.h"

using namespace Qt::StringLiterals;

AddressExplanation AddressExplanation::of(const QVariantMap &entry)
{
    return {
        .address = received::text(entry, u"Address"_s),
        .server = received::text(entry, u"Server"_s),
        .mapped = received::text(entry, u"Mapped"_s),
        .flags = received::word(entry, u"Flags"_s),
        .cone = received::flag(entry, u"Cone"_s),
        .remarks = received::sentences(entry, u"Remarks"_s),
    };
}
