// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/bytes.h"

namespace kernel {

// NoRoom: the socket or a queue behind it is full, which passes.
enum class SendOutcome { Sent, NoRoom, Refused };

// One datagram, now.
[[nodiscard]] SendOutcome sendDatagram(int socket, const teredo::Endpoint &to, teredo::Bytes payload);

} // namespace kernel
