// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "helper/system/error.h"

namespace kernel {

// The links, and the addresses and routes of both families, of this network namespace. Routes of all tables but
// "local", one entry for each next hop. The kernel answers at once. EINTR: it changes too fast to be read as a whole.
Result<teredo::policy::KernelNetwork> readNetwork();

} // namespace kernel
