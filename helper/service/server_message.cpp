// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_message.h"

#include "core/server_address.h"

#include <algorithm>

void describe(
    const teredo::Ipv4Address &address, const std::optional<ServerCredentials> &credentials, ipc::Server &server)
{
    server.primary = address;
    server.secondary = teredo::secondAddress(address);
    if (!credentials)
        return;
    server.identifierLength = std::uint8_t(credentials->identifier().size());
    server.secretLength = std::uint8_t(credentials->secret().size());
    std::ranges::copy(credentials->identifier(), server.identifier.begin());
    std::ranges::copy(credentials->secret(), server.secret.begin());
}
