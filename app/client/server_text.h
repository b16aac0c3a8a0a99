// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringView>

// What may be typed as a Teredo server: a host name (RFC 1123 section 2.1, RFC 1035 section 2.3.4) or an IPv4 address
// in dotted decimal form. The helper checks again; this is for an answer while typing.
class ServerText
{
    Q_DECLARE_TR_FUNCTIONS(ServerText)

public:
    enum class Problem { None, Empty, TooLong, NotAnAddress, NotAServer, BadCharacter, BadLabel };

    [[nodiscard]] static Problem check(QStringView text);
    // A sentence for a person; empty for Problem::None.
    [[nodiscard]] static QString explanation(Problem problem);
};
