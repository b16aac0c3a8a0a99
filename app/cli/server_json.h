// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/client/server_choice.h"

[[nodiscard]] QJsonArray serversJson(const ServerChoices &servers);
