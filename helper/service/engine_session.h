// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/engine_process.h"
#include "helper/service/link_keeper.h"
#include "helper/service/session.h"
#include "helper/system/discovery_socket.h"
#include "helper/system/udp_socket.h"

// The real session: makes link and socket, hands them to an engine, and does to the link what the engine says.
class EngineSession final : public Session
{
    Q_OBJECT

public:
    EngineSession(QString engineProgram, SessionOptions options);

    void start() override;
    [[nodiscard]] teredo::Endpoint local() const override { return m_local; }
    [[nodiscard]] bool isGuarded() const override { return m_link != nullptr; }
    void askStatistics() override;
    void setShadowed(bool shadowed) override;
    void setOpenPorts(const kernel::OpenPorts &ports) override;
    void setPortMapping(const teredo::Endpoint &external) override;
    [[nodiscard]] std::uint64_t refusedPackets() const override;

private:
    using Done = teredo::Result<void, TunnelFailure>;

    [[nodiscard]] Done open();
    [[nodiscard]] Done startEngine();
    [[nodiscard]] Done openLink();
    [[nodiscard]] Done openSocket();
    void lookAround();
    [[nodiscard]] kernel::Result<kernel::LocalSubnet> localSubnet() const;
    [[nodiscard]] kernel::Result<void> discoverIn(const kernel::LocalSubnet &subnet);
    void remarkNoDiscovery(const kernel::Error &error);
    [[nodiscard]] Done handOver();
    [[nodiscard]] kernel::Result<void> configureEngine(const kernel::FileDescriptor &guard);
    void onStatus(const teredo::ClientStatus &status);
    void onRestored();
    void fail(const TunnelFailure &failure);
    void release();
    void describe(ipc::Start &message) const;
    void forgetSecrets();

    QString m_engineProgram;
    SessionOptions m_options;
    teredo::Endpoint m_local;
    // In this order: the engine ends first, and the link closes what it left.
    std::unique_ptr<TunnelLink> m_link;
    std::unique_ptr<LinkKeeper> m_keeper;
    teredo::ClientStatus m_client;             // the latest
    std::optional<kernel::UdpSocket> m_socket; // only until the engine has it
    // The same, if there is local discovery.
    std::optional<kernel::DiscoverySocket> m_discovery;
    std::uint8_t m_subnetLength = 0; // 0: not known, or no other computers there
    std::unique_ptr<EngineProcess> m_engine;
};
