// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/tunnel.h"
#include "tests/helper/fakes/fake_lookup.h"
#include "tests/helper/fakes/fake_session.h"

#include <QTemporaryDir>
#include <QTest>

namespace tunnel_scene {

using namespace std::chrono_literals;
using teredo::policy::Mode;
using teredo::policy::NetworkClass;

inline constexpr teredo::Ipv4Address serverAddress{{8, 8, 4, 4}};
inline constexpr teredo::Ipv4Address routerAddress{{203, 0, 113, 10}}; // outside

inline NetworkState network(
    NetworkClass networkClass, std::uint8_t hostNumber = 20, const QString &uuid = QStringLiteral("one"))
{
    NetworkState state{networkClass, {}, false, QStringLiteral("Hotel"), uuid};
    if (networkClass != NetworkClass::Offline)
        state.uplink = {2, {{192, 168, 1, 1}}, {{{192, 168, 1, hostNumber}}}};
    return state;
}

inline ipc::MappingStatus mappedAt(quint16 port)
{
    ipc::MappingStatus mapping;
    mapping.protocol = ipc::MappingProtocol::Pcp;
    mapping.external = {routerAddress, {port}};
    return mapping;
}

// A tunnel whose retries come after milliseconds.
class Scene
{
public:
    explicit Scene(
        Tunnel::Timing timing = {.firstRetry = 5ms, .longestRetry = 40ms, .stable = 1h, .statisticsTimeout = 20ms},
        std::optional<Mode> chosen = Mode::Auto)
        : m_settings(chosenBefore(chosen))
        , m_resolver(lookup.lookup(), m_addresses, Backoff(5ms, 40ms), 5ms)
        , tunnel(m_settings, networks, m_resolver, sessions.factory(), timing)
    {
        lookup.names.insert(serverName(), {serverAddress});
    }

    [[nodiscard]] QString state() const { return tunnel.status().state; }
    [[nodiscard]] QString reason() const { return tunnel.status().stateReason; }
    [[nodiscard]] QString words() const { return reason().isEmpty() ? state() : state() + u'/' + reason(); }
    [[nodiscard]] QString serverName() const { return tunnel.status().server; }
    // Joins the network and waits until the session runs.
    bool join(NetworkClass networkClass = NetworkClass::Ipv4Only)
    {
        tunnel.setNetwork(network(networkClass));
        return QTest::qWaitFor([this] { return sessions.current != nullptr; });
    }
    // The server has qualified us, and sees us at this port of the router.
    void seenAt(quint16 port)
    {
        sessions.current->status.mapped = {routerAddress, {port}};
        sessions.current->reach(teredo::Phase::Verifying);
    }

private:
    [[nodiscard]] Settings::Paths chosenBefore(std::optional<Mode> mode) const
    {
        const Settings::Paths paths{
            m_folder.filePath(QStringLiteral("admin.conf")), m_folder.filePath(QStringLiteral("state.conf"))};
        if (mode && !Settings(paths).apply({.mode = mode}))
            qFatal("no choice");
        return paths;
    }

    QTemporaryDir m_folder;

public:
    FakeLookup lookup;
    FakeSessions sessions;
    NetworkMemory networks{m_folder.filePath(QStringLiteral("networks.json"))};

private:
    Settings m_settings;
    AddressMemory m_addresses{m_folder.filePath(QStringLiteral("addresses.json"))};
    ServerResolver m_resolver;

public:
    Tunnel tunnel;
};

} // namespace tunnel_scene
