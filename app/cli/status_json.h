// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"
#include "app/client/statistics.h"
#include "app/client/tunnel_status.h"

#include <QByteArray>

// What --json prints. Keys may be added, those that are there stay; what is not known is "" or 0.
[[nodiscard]] QByteArray statusJson(const TunnelStatus &status, const Statistics &statistics);
[[nodiscard]] QByteArray serversJson(const ServerChoices &servers);
