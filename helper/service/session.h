// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client_status.h"
#include "helper/ipc/messages.h"
#include "helper/service/sentence.h"
#include "helper/service/server_credentials.h"
#include "helper/system/firewall_table.h"
#include "helper/system/offloads.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

// Why the tunnel does not run.
struct TunnelFailure {
    QString reason;  // StateReason of the D-Bus interface, such as "no-tun"
    Sentence detail; // StateDetail
};

struct SessionServer {
    teredo::Ipv4Address address;
    std::optional<ServerCredentials> credentials = {};

    bool operator==(const SessionServer &) const = default;
};

struct SessionOptions {
    std::vector<SessionServer> servers; // the preferred one first; at least one, at most teredo::maxServers
    teredo::Port port;                  // ours; 0: any
    bool allowTestAddresses = false;
    kernel::TunOffloads tunOffloads;
    kernel::UdpOffloads udpOffloads;
    std::vector<teredo::Ipv6Address> verificationHosts;
    std::uint16_t refreshInterval = 30; // seconds
    bool determinesRefresh = false;     // whether a longer one would do, too
    bool shadowed = false;              // see Session::setShadowed()
    bool persuadesBrowsers = false;     // see TunnelLink::persuadeBrowsers()
    bool localDiscovery = false;        // with whoever else is in the subnet (RFC 4380 §5.2.8)
    kernel::OpenPorts openPorts;

    bool operator==(const SessionOptions &) const = default;
};

// One run of the tunnel with one socket: firewall, interface, addresses, routes, engine. Whatever it
// made in the system goes when it is destroyed, and has gone when it says that it failed.
class Session : public QObject
{
    Q_OBJECT

public:
    // Either fails or has statusChanged() follow, both from the event loop.
    virtual void start() = 0;
    [[nodiscard]] virtual teredo::Endpoint local() const = 0; // zero while not known
    [[nodiscard]] virtual bool isGuarded() const = 0;         // the firewall table is in place
    virtual void askStatistics() = 0;
    // Whether there is another IPv6 default route, as of a router that gives unique local addresses only.
    virtual void setShadowed(bool shadowed) = 0;
    // What may come in unasked, from now on.
    virtual void setOpenPorts(const kernel::OpenPorts &ports) = 0;
    // Where a router lets everybody in to local(); zero: nowhere.
    virtual void setPortMapping(const teredo::Endpoint &external) = 0;
    [[nodiscard]] virtual std::uint64_t refusedPackets() const = 0; // that wanted in

Q_SIGNALS:
    void statusChanged(const teredo::ClientStatus &status);
    void statisticsArrived(const ipc::Statistics &statistics);
    void remarked(const Sentence &sentence); // for the event log, about interface or sockets
    // It goes on, but nothing is of use until the next statusChanged().
    void impaired(const TunnelFailure &failure);
    void failed(const TunnelFailure &failure); // it is over
};

using SessionFactory = std::function<std::unique_ptr<Session>(const SessionOptions &options)>;
