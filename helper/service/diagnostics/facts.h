// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "helper/service/network_manager.h"
#include "helper/service/tunnel_status.h"

// All that the checks look at, at one moment.
struct Facts {
    QString version;
    Sentences problems; // of the settings files
    TunnelStatus status;
    NetworkManagerState manager;
    std::optional<teredo::policy::KernelNetwork> kernel; // nothing: it does not tell
    Sentence tunProblem;                                 // of /dev/net/tun; empty: it can be used
    std::uint64_t refusedPackets = 0;
    bool usesCredentials = false; // the server gets some (RFC 4380 section 5.2.2)

    enum class Answer { Yes, No, Failed };
    Answer aaaa = Answer::Failed; // whether a name that has an IPv6 address has one here
    Sentence aaaaError;
    bool miredoService = false; // systemd says that it runs
};
