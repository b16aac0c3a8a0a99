// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace ipc {

// How the engine ends when it ends by itself; the numbers have the meaning of sysexits.h. D-Bus reads codes below 64
// as its own.
enum class ExitCode {
    Done = 0,           // the helper has closed the channel, or has ended
    Usage = 64,         // not started by the helper
    InterfaceGone = 69, // somebody has deleted the tunnel's interface
    SystemError = 71,   // a system call failed; standard error says which
    ProtocolError = 76, // the helper sent something that is not to be understood
    NotConfined = 77,   // the system does not let the engine give up its privileges
};

} // namespace ipc
