// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/client/statistics.h"
#include "app/client/tunnel_status.h"

[[nodiscard]] QJsonObject statusJson(const TunnelStatus &status, const Statistics &statistics);
// For "watch": without what counts, and with the time of printing.
[[nodiscard]] QJsonObject changeJson(const TunnelStatus &status);
