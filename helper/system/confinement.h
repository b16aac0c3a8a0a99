// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/error.h"

namespace kernel {

// What the running kernel could not give; the rest of the confinement is in force all the same.
struct Confinement {
    bool landlock = true;
};

// Which sockets a process may still open.
enum class Sockets {
    UdpPorts, // what PortSocket does
    Ipv4      // UDP and outgoing TCP over IPv4, for one that asks a router something
};

// Takes from this process for ever all that a parser of network packets does not need: capabilities, new privileges
// by exec, debuggers and core dumps, files (Landlock), and all system calls but those of a loop over descriptors that
// are open already and of such sockets (seccomp; any other ends the process by SIGSYS). To be called while there is one
// thread.
Result<Confinement> confineThisProcess(Sockets sockets = Sockets::UdpPorts);

} // namespace kernel
