// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "entry_point.h"
#include "helper/ipc/messages.h"

#include <algorithm>
#include <cstdlib>

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// Uses each field as the program does that believes it; a sanitizer sees an enumerator or a bool that is none.
struct Reader {
    void operator()(const ipc::Start &message) const
    {
        must(message.serverCount >= 1 && message.serverCount <= message.servers.size());
        must(message.verificationHostCount <= message.verificationHosts.size());
        ipc::Start used = message;
        ipc::wipeSecrets(used);
        for (const ipc::Server &server : used.servers)
            must(std::ranges::all_of(server.secret, [](std::byte byte) { return byte == std::byte{}; }));
    }
    void operator()(const ipc::Probe &message) const
    {
        must(message.serverCount >= 1 && message.serverCount <= message.servers.size());
    }
    void operator()(const ipc::ProbeResult &message) const
    {
        must(message.index < ipc::maxProbes);
        must(message.result == teredo::ProbeResult(message.result));
        must(message.result.roundTrip >= teredo::Duration::zero());
    }
    void operator()(const ipc::Status &message) const
    {
        must(message.client == teredo::ClientStatus(message.client));
        must(!hasAddress(message.client.phase) || message.client.address != teredo::Ipv6Address{});
        must(message.client.mtu >= teredo::minimumMtu);
    }
    void operator()(const ipc::PortMapping &message) const
    {
        must(message.external == teredo::Endpoint{} || ipc::isPossibleExternal(message.external));
    }
    void operator()(const ipc::MapPort &message) const
    {
        must(message.local.port != teredo::Port{} && message.external != teredo::Port{});
    }
    void operator()(const ipc::MappingStatus &message) const
    {
        must((message.problem == ipc::MappingProblem::None) == ipc::isPossibleExternal(message.external));
    }
    void operator()(const ipc::AskStatistics &) const {}
    void operator()(const ipc::Statistics &) const {}
};

} // namespace

// What helper, engine and port mapper take from each other: believed only as a whole, and sent on as it came.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto input = std::as_bytes(std::span(data, size));
    const auto message = ipc::parse(input);
    if (!message)
        return 0;
    std::visit(Reader{}, *message);
    must(ipc::bytesOf(*message).size() == size);
    must(ipc::parse(ipc::bytesOf(*message)).has_value());
    must(ipc::descriptorCount(*message) <= ipc::startDescriptors);
    return 0;
}
