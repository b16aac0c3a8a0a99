// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client_status.h"
#include "helper/ipc/messages.h"
#include "helper/service/tunnel_status.h"

// What the engine says, in the words of the D-Bus interface.

struct StateWords {
    QString state;
    QString reason;
};

[[nodiscard]] StateWords stateWords(const teredo::ClientStatus &client);
[[nodiscard]] QString toText(teredo::NatType nat);
[[nodiscard]] QString toText(ipc::MappingProtocol protocol);
[[nodiscard]] QString toText(const teredo::Endpoint &endpoint); // empty for 0.0.0.0:0

// Fills in what the engine knows.
void describe(const teredo::ClientStatus &client, TunnelStatus &status);
