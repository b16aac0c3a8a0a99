// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/messages.h"
#include "helper/service/server_credentials.h"

#include <optional>

// Tells the engine of a server: its two addresses and, if it wants any, the credentials. Filled in place, for no copy
// of a secret is to stay behind.
void describe(
    const teredo::Ipv4Address &address, const std::optional<ServerCredentials> &credentials, ipc::Server &server);
