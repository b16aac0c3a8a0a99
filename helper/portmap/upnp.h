// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/portmap/router_protocol.h"

#include <memory>

// UPnP Internet Gateway Device, service WANIPConnection (RFC 6081 §5.3.3), by libminiupnpc.
class Upnp final : public RouterProtocol
{
public:
    // helper: see RouterSocket. Calls under way are not given up when it goes away.
    explicit Upnp(int helper);
    ~Upnp() override;
    Upnp(const Upnp &) = delete;
    Upnp &operator=(const Upnp &) = delete;
    Upnp(Upnp &&) = delete;
    Upnp &operator=(Upnp &&) = delete;

    Answer map(const ipc::MapPort &wanted) override;
    void unmap(const ipc::MapPort &wanted) override;

private:
    class Gateway;

    [[nodiscard]] int add(const ipc::MapPort &wanted); // the library's code
    void removeFormer(const ipc::MapPort &wanted) const;

    int m_helper;
    std::unique_ptr<Gateway> m_gateway; // found by the first map()
    teredo::Port m_external;            // that it maps
};
