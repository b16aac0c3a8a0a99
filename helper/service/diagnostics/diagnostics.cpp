// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/diagnostics.h"

#include "helper/service/tunnel.h"
#include "helper/service/words.h"
#include "helper/system/network_snapshot.h"
#include "helper/system/tun_device.h"

Facts knownFacts(const Tunnel &tunnel, const NetworkManager &manager, const Sentences &problems)
{
    Facts facts;
    facts.version = QStringLiteral(NAVALIS_VERSION);
    facts.problems = problems;
    facts.status = tunnel.status();
    facts.manager = manager.state();
    facts.refusedPackets = tunnel.refusedPackets();
    facts.usesCredentials = tunnel.settings().credentialsFor(facts.status.server).has_value();
    if (auto kernel = kernel::readNetwork())
        facts.kernel = std::move(*kernel);
    if (const auto node = kernel::TunDevice::checkNode(); !node)
        facts.tunProblem = inWords(node.error());
    return facts;
}
