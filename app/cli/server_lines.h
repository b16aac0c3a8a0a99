// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"

#include <QCoreApplication>

// Servers for a person to read.
class ServerLines
{
    Q_DECLARE_TR_FUNCTIONS(ServerLines)

public:
    [[nodiscard]] static QString list(const ServerChoices &servers, const QString &current);
    // One line, or a few: name and what a test found.
    [[nodiscard]] static QString tested(const ServerChoice &server);

private:
    [[nodiscard]] static QString origin(const ServerChoice &server);
    [[nodiscard]] static QString finding(const ServerChoice &server);
};
