// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/session.h"

#include <QList>

class FakeSession;

// Makes sessions that do nothing until the test says so, and knows the one that is alive.
struct FakeSessions {
    QList<SessionOptions> started;
    FakeSession *current = nullptr;

    [[nodiscard]] SessionFactory factory();
};

class FakeSession final : public Session
{
public:
    FakeSession(FakeSessions &sessions, const SessionOptions &options)
        : shadowed(options.shadowed)
        , openPorts(options.openPorts)
        , m_sessions(sessions)
    {
        m_sessions.started.append(options);
        m_sessions.current = this;
    }
    ~FakeSession() override
    {
        if (m_sessions.current == this)
            m_sessions.current = nullptr;
    }
    Q_DISABLE_COPY_MOVE(FakeSession)

    void start() override {}
    [[nodiscard]] teredo::Endpoint local() const override { return {{{192, 168, 1, 20}}, {41000}}; }
    [[nodiscard]] bool isGuarded() const override { return true; }
    void askStatistics() override { ++statisticsAsked; }
    void setShadowed(bool isShadowed) override { shadowed = isShadowed; }
    void setOpenPorts(const kernel::OpenPorts &ports) override { openPorts = ports; }
    void setPortMapping(const teredo::Endpoint &external) override { portMapping = external; }
    [[nodiscard]] std::uint64_t refusedPackets() const override { return refused; }

    void reach(teredo::Phase phase)
    {
        status.phase = phase;
        if (phase == teredo::Phase::Verifying || phase == teredo::Phase::Online)
            status.address = {{0x20, 0x01, 0, 0, 203, 0, 113, 1, 0, 0, 0x5F, 0xD7, 0x34, 0xFF, 0x8E, 0xF5}};
        Q_EMIT statusChanged(status);
    }
    void breakDown(const QString &reason, const Sentence &detail) { Q_EMIT failed({reason, detail}); }

    teredo::Endpoint portMapping;
    teredo::ClientStatus status;
    int statisticsAsked = 0;
    bool shadowed = false;
    kernel::OpenPorts openPorts;
    std::uint64_t refused = 0;

private:
    FakeSessions &m_sessions;
};

inline SessionFactory FakeSessions::factory()
{
    return [this](const SessionOptions &options) { return std::make_unique<FakeSession>(*this, options); };
}
