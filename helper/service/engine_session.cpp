// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/engine_session.h"

#include "core/protocol_constants.h"
#include "helper/service/server_message.h"
#include "helper/service/words.h"
#include "helper/system/network_snapshot.h"

#include <QTimer>

#include <algorithm>
#include <cerrno>

namespace {

teredo::Failure<TunnelFailure> because(const char *reason, const kernel::Error &error)
{
    return {{QString::fromLatin1(reason), inWords(error)}};
}

} // namespace

EngineSession::EngineSession(QString engineProgram, SessionOptions options)
    : m_engineProgram(std::move(engineProgram))
    , m_options(std::move(options))
{
}

void EngineSession::start()
{
    if (const Done done = open(); !done)
        QTimer::singleShot(0, this, [this, failure = done.error()] { fail(failure); });
}

void EngineSession::setShadowed(bool shadowed)
{
    if (m_keeper)
        m_keeper->setShadowed(shadowed);
}

void EngineSession::setPortMapping(const teredo::Endpoint &external)
{
    if (m_engine)
        m_engine->tellPortMapping(external);
}

void EngineSession::setOpenPorts(const kernel::OpenPorts &ports)
{
    if (!m_link)
        return;
    if (const auto done = m_link->setOpenPorts(ports); !done)
        fail({QStringLiteral("firewall-unavailable"), inWords(done.error())});
}

std::uint64_t EngineSession::refusedPackets() const
{
    if (!m_link)
        return 0;
    const auto refused = m_link->refusedPackets();
    if (!refused)
        qWarning("%s", refused.error().text.c_str());
    return refused ? *refused : 0;
}

void EngineSession::askStatistics()
{
    if (m_engine)
        m_engine->askStatistics();
}

// The engine first: it loads and confines itself while its interface is being made.
EngineSession::Done EngineSession::open()
{
    if (Done done = startEngine(); !done)
        return done;
    if (Done done = openLink(); !done)
        return done;
    if (Done done = openSocket(); !done)
        return done;
    lookAround();
    return handOver();
}

EngineSession::Done EngineSession::startEngine()
{
    auto engine = EngineProcess::start(m_engineProgram);
    if (!engine)
        return because("engine-crashed", engine.error());
    m_engine = std::move(*engine);
    connect(m_engine.get(), &EngineProcess::statusChanged, this, &EngineSession::onStatus);
    connect(m_engine.get(), &EngineProcess::statisticsArrived, this, &Session::statisticsArrived);
    connect(m_engine.get(), &EngineProcess::ended, this, &EngineSession::fail);
    return {};
}

EngineSession::Done EngineSession::openLink()
{
    auto link = TunnelLink::create(m_options.tunOffloads);
    if (!link)
        return teredo::Failure{link.error()};
    m_link = std::move(*link);
    // A new table has none, and each transaction takes its time.
    if (m_options.openPorts != kernel::OpenPorts{}) {
        if (const auto opened = m_link->setOpenPorts(m_options.openPorts); !opened)
            return because("firewall-unavailable", opened.error());
    }
    auto keeper = LinkKeeper::open(*m_link);
    if (!keeper)
        return because("system-error", keeper.error());
    m_keeper = std::move(*keeper);
    connect(m_keeper.get(), &LinkKeeper::remarked, this, &Session::remarked);
    connect(m_keeper.get(), &LinkKeeper::impaired, this, &Session::impaired);
    connect(m_keeper.get(), &LinkKeeper::restored, this, &EngineSession::onRestored);
    connect(m_keeper.get(), &LinkKeeper::failed, this, &EngineSession::fail);
    m_keeper->setShadowed(m_options.shadowed);
    if (m_options.persuadesBrowsers) {
        if (const auto done = m_link->persuadeBrowsers(); !done)
            return teredo::Failure{done.error()};
    }
    return {};
}

EngineSession::Done EngineSession::openSocket()
{
    auto socket = kernel::UdpSocket::open(m_options.port, m_options.udpOffloads);
    if (!socket)
        return because(socket.error().number == EADDRINUSE ? "port-taken" : "no-socket", socket.error());
    m_socket = std::move(*socket);
    const auto local = m_socket->localEndpointTowards({m_options.servers.front().address, teredo::teredoPort});
    if (!local)
        return because("server-unreachable", local.error());
    m_local = *local;
    return {};
}

// The tunnel works without a subnet, and without discovery in it, as well.
void EngineSession::lookAround()
{
    const auto subnet = localSubnet();
    m_subnetLength = subnet ? subnet->prefixLength : 0;
    if (!m_options.localDiscovery)
        return;
    if (!subnet)
        return remarkNoDiscovery(subnet.error());
    if (const auto done = discoverIn(*subnet); !done) {
        m_discovery.reset();
        remarkNoDiscovery(done.error());
    }
}

kernel::Result<kernel::LocalSubnet> EngineSession::localSubnet() const
{
    const auto network = kernel::readNetwork();
    if (!network)
        return teredo::Failure{network.error()};
    auto subnet = kernel::localSubnet(*network, m_local.address);
    if (subnet && !ipc::isSubnetLength(subnet->prefixLength))
        return kernel::plainFailure(
            QT_TRANSLATE_NOOP("Helper", "its prefix leaves no room for other computers, or too much"), ENONET);
    return subnet;
}

kernel::Result<void> EngineSession::discoverIn(const kernel::LocalSubnet &subnet)
{
    auto socket = kernel::DiscoverySocket::open(subnet);
    if (!socket)
        return teredo::Failure{socket.error()};
    m_discovery = std::move(*socket);
    return m_socket->confineMulticast(subnet);
}

void EngineSession::remarkNoDiscovery(const kernel::Error &error)
{
    const Sentence problem = inWords(error);
    if (error.number == EADDRINUSE)
        Q_EMIT remarked(Sentence(QT_TRANSLATE_NOOP("Helper",
                                     "No local discovery in this network: %1; end the program that has it, or set "
                                     "another ClientPort"),
            problem));
    else
        Q_EMIT remarked(Sentence(QT_TRANSLATE_NOOP("Helper", "No local discovery in this network: %1"), problem));
}

EngineSession::Done EngineSession::handOver()
{
    const auto guard = m_link->duplicateGuard();
    if (!guard)
        return because("system-error", guard.error());
    const auto sent = configureEngine(*guard);
    forgetSecrets();
    if (!sent)
        return because("engine-crashed", sent.error());
    m_link->closeDevice();
    m_socket.reset();
    m_discovery.reset();
    return {};
}

kernel::Result<void> EngineSession::configureEngine(const kernel::FileDescriptor &guard)
{
    ipc::Message message = ipc::Start(); // filled in place, for no copy of its secrets is to stay behind
    auto &start = std::get<ipc::Start>(message);
    describe(start);
    const int tun = m_link->device().number();
    const int udp = m_socket->descriptor().number();
    const auto sent = m_discovery
        ? m_engine->configure(message, {tun, udp, guard.number(), m_discovery->descriptor().number()})
        : m_engine->configure(message, {tun, udp, guard.number()});
    ipc::wipeSecrets(start);
    return sent;
}

void EngineSession::onStatus(const teredo::ClientStatus &status)
{
    m_client = status;
    m_keeper->follow(status);
    // By now it may have failed, and be no more.
    if (m_keeper && !m_keeper->isImpaired())
        Q_EMIT statusChanged(status);
}

void EngineSession::onRestored()
{
    Q_EMIT statusChanged(m_client);
}

void EngineSession::fail(const TunnelFailure &failure)
{
    release();
    Q_EMIT failed(failure);
}

void EngineSession::release()
{
    if (m_engine) {
        // It may be the one that is talking to us.
        m_engine->stop();
        m_engine->disconnect(this);
        m_engine.release()->deleteLater();
    }
    m_socket.reset();
    m_discovery.reset();
    if (m_keeper) {
        m_keeper->disconnect(this); // the same holds for it
        m_keeper.release()->deleteLater();
    }
    m_link.reset();
}

void EngineSession::forgetSecrets()
{
    for (SessionServer &server : m_options.servers)
        server.credentials.reset();
}

void EngineSession::describe(ipc::Start &message) const
{
    for (const SessionServer &server : m_options.servers) {
        if (message.serverCount == message.servers.size())
            break;
        ::describe(server.address, server.credentials, message.servers.at(message.serverCount++));
    }
    message.local = m_local;
    message.allowTestAddresses = m_options.allowTestAddresses ? 1 : 0;
    const std::size_t count = std::min(m_options.verificationHosts.size(), ipc::maxVerificationHosts);
    message.verificationHostCount = std::uint8_t(count);
    std::copy_n(m_options.verificationHosts.begin(), count, message.verificationHosts.begin());
    message.refreshInterval = m_options.refreshInterval;
    message.determinesRefresh = m_options.determinesRefresh ? 1 : 0;
    const kernel::TunOffloads &offloads = m_link->offloads();
    message.tunHeader = offloads.header == kernel::PacketHeader::Virtio ? 1 : 0;
    message.mergeTcp = offloads.tcp ? 1 : 0;
    message.mergeUdp = offloads.udp ? 1 : 0;
    message.mergeSent = m_options.udpOffloads.segments ? 1 : 0;
    message.subnetLength = m_subnetLength;
    message.localDiscovery = m_discovery ? 1 : 0;
}
