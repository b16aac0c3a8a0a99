// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "app/client/open_port.h"

#include <optional>

// The form of arguments, which can be judged without the helper.
class ArgumentForm
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentForm)

public:
    // How many words an argument of this kind takes when so many are left.
    [[nodiscard]] static qsizetype count(Verb::Argument kind, qsizetype left);
    // A sentence for a person; empty when the word can be one.
    [[nodiscard]] static QString problem(Verb::Argument kind, const QString &word);

    // "22/tcp", as firewalld and ufw write it, or "tcp/22", as our settings files do.
    [[nodiscard]] static std::optional<OpenPort> port(const QString &word);
    [[nodiscard]] static QStringList rules();

private:
    [[nodiscard]] static QString problemOfServer(const QString &word);
    [[nodiscard]] static QString problemOfAddress(const QString &word);
};
