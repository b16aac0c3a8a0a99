// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/result.h"
#include "helper/ipc/messages.h"

#include <chrono>
#include <optional>

// What a router has given: who sends to external reaches our local port.
struct Mapping {
    ipc::MappingProtocol protocol = ipc::MappingProtocol::None;
    teredo::Endpoint external;
    std::chrono::seconds lifetime{};           // zero: until it is removed
    std::optional<std::chrono::seconds> epoch; // see RouterEpoch; UPnP has none
};

// One way to speak with a router about port mappings.
class RouterProtocol
{
public:
    using Answer = teredo::Result<Mapping, ipc::MappingProblem>;

    RouterProtocol() = default;
    RouterProtocol(const RouterProtocol &) = delete;
    RouterProtocol &operator=(const RouterProtocol &) = delete;
    RouterProtocol(RouterProtocol &&) = delete;
    RouterProtocol &operator=(RouterProtocol &&) = delete;
    virtual ~RouterProtocol() = default;

    // Makes the mapping, or renews the one it has made. Takes a few seconds at most where the router is silent, and
    // gives up at once when the helper goes away.
    virtual Answer map(const ipc::MapPort &wanted) = 0;
    // Takes back what map() has made. The router's answer is only waited for, for nobody could do anything about a no.
    virtual void unmap(const ipc::MapPort &wanted) = 0;
};
