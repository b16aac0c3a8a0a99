// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/diagnosis.h"

#include "app/client/received.h"

using namespace Qt::StringLiterals;

Check Check::of(const QVariantMap &entry)
{
    return {.check = received::text(entry, u"Check"_s),
        .result = received::text(entry, u"Result"_s),
        .explanation = received::sentence(entry, u"Explanation"_s),
        .remedy = received::sentence(entry, u"Remedy"_s)};
}
