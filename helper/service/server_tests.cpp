// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_tests.h"

#include "core/protocol_constants.h"
#include "helper/service/client_words.h"
#include "helper/service/server_message.h"
#include "helper/service/server_name.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr std::chrono::seconds nameTimeout(5);

QString outcomeWord(teredo::ProbeResult::Outcome outcome)
{
    using enum teredo::ProbeResult::Outcome;
    switch (outcome) {
    case Works:
        return QStringLiteral("works");
    case NoSecondAddress:
        return QStringLiteral("no-second-address");
    case NoAnswer:
        return QStringLiteral("no-answer");
    case Refused:
        return QStringLiteral("refused");
    case KeyRejected:
        return QStringLiteral("key-refused");
    }
    Q_UNREACHABLE_RETURN({});
}

Change refusal(Refusal::Kind kind, const Sentence &text)
{
    return teredo::Failure{Refusal{kind, text}};
}

} // namespace

ServerTests::ServerTests(const Settings &settings, ServerResolver::Lookup lookup, QString engineProgram)
    : m_settings(settings)
    , m_lookup(std::move(lookup))
    , m_engineProgram(std::move(engineProgram))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(nameTimeout);
    connect(&m_patience, &QTimer::timeout, this, &ServerTests::giveUpNames);
}

Change ServerTests::start(const QStringList &servers)
{
    if (Change possible = check(servers); !possible)
        return possible;
    QStringList names = servers;
    if (names.isEmpty()) {
        for (const Server &server : m_settings.servers())
            names.append(server.name);
    }
    names.removeDuplicates();
    m_isRunning = true;
    m_targets.clear();
    m_patience.start();
    for (const QString &name : std::as_const(names).first(std::min(names.size(), qsizetype(ipc::maxProbes))))
        ask(name);
    // Later, for whoever has asked gets the answer first.
    if (m_questions.empty())
        QTimer::singleShot(0, this, &ServerTests::probe);
    return {};
}

Change ServerTests::check(const QStringList &servers) const
{
    if (m_isRunning)
        return refusal(Refusal::Kind::Busy,
            Sentence(QT_TRANSLATE_NOOP("Helper", "Servers are being tested already: wait, or cancel that test.")));
    if (servers.size() > qsizetype(ipc::maxProbes))
        return refusal(Refusal::Kind::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Helper", "At most 64 servers can be tested at once.")));
    for (const QString &server : servers) {
        if (const Sentence problem = problemWithServerName(server, m_settings.destinations()); !problem.isEmpty())
            return refusal(Refusal::Kind::InvalidArgument, problem);
    }
    return {};
}

void ServerTests::cancel()
{
    if (m_isRunning)
        end(true);
}

std::optional<ServerTestResult> ServerTests::resultOf(const QString &server) const
{
    const auto known = m_results.find(server.toLower());
    return known == m_results.end() ? std::nullopt : std::optional(*known);
}

void ServerTests::ask(const QString &server)
{
    if (const auto address = parseIpv4(server))
        m_targets.append({server, *address});
    else
        m_questions[server]
            = m_lookup(server, [this, server](const ServerResolver::Answer &answer) { take(server, answer); });
}

void ServerTests::take(const QString &server, const ServerResolver::Answer &answer)
{
    const auto question = m_questions.find(server);
    question->second.release()->deleteLater(); // it is calling us just now
    m_questions.erase(question);

    const auto policy = m_settings.destinations();
    const auto usable = std::ranges::find_if(
        answer.addresses, [&](const teredo::Ipv4Address &address) { return policy.allows(address); });
    if (usable != answer.addresses.end())
        m_targets.append({server, *usable});
    else if (answer.addresses.isEmpty())
        settle(server, {.outcome = QStringLiteral("name-unknown")});
    else
        settle(
            server, {.outcome = QStringLiteral("forbidden-address"), .address = toText(answer.addresses.constFirst())});
    if (m_isRunning && m_questions.empty())
        probe();
}

void ServerTests::giveUpNames()
{
    for (const auto &[server, question] : std::exchange(m_questions, {}))
        settle(server, {.outcome = QStringLiteral("name-unknown")});
    if (m_isRunning)
        probe();
}

void ServerTests::probe()
{
    m_patience.stop();
    if (!m_isRunning)
        return;
    if (m_targets.isEmpty())
        return end(false);
    if (const auto started = startEngine(); !started) {
        qWarning("test of servers: %s", started.error().text.c_str());
        // There is no way to any of them.
        for (const ResolvedServer &target : std::exchange(m_targets, {}))
            settle(target.name, {.outcome = QStringLiteral("no-answer"), .address = toText(target.address)});
        end(false);
    }
}

kernel::Result<void> ServerTests::startEngine()
{
    auto socket = kernel::UdpSocket::open({});
    if (!socket)
        return teredo::Failure{socket.error()};
    const auto local = socket->localEndpointTowards({m_targets.constFirst().address, teredo::teredoPort});
    if (!local)
        return teredo::Failure{local.error()};
    auto engine = EngineProcess::start(m_engineProgram);
    if (!engine)
        return teredo::Failure{engine.error()};
    m_engine = std::move(*engine);
    connect(m_engine.get(), &EngineProcess::probed, this, &ServerTests::onProbed);
    connect(m_engine.get(), &EngineProcess::ended, this, [this] { end(false); });
    return configureEngine(*socket, *local);
}

kernel::Result<void> ServerTests::configureEngine(const kernel::UdpSocket &socket, const teredo::Endpoint &local)
{
    ipc::Message message = ipc::Probe(); // filled in place, as its secrets have to be
    auto &probe = std::get<ipc::Probe>(message);
    probe.local = local;
    for (const ResolvedServer &target : std::as_const(m_targets))
        describe(target.address, m_settings.credentialsFor(target.name), probe.servers.at(probe.serverCount++));
    const auto sent = m_engine->probe(message, socket.descriptor().number());
    ipc::wipeSecrets(probe);
    return sent;
}

void ServerTests::onProbed(const ipc::ProbeResult &probed)
{
    if (probed.index >= std::size_t(m_targets.size()))
        return; // nobody asked for it
    const ResolvedServer &target = m_targets.at(probed.index);
    const teredo::ProbeResult &found = probed.result;
    const double asked = std::max<double>(found.asked, 1);
    settle(target.name,
        {.outcome = outcomeWord(found.outcome),
            .roundTrip = std::chrono::duration<double, std::milli>(found.roundTrip).count(),
            .loss = 1 - found.answered / asked,
            .natType = toText(found.nat),
            .address = toText(target.address)});
}

void ServerTests::settle(const QString &server, ServerTestResult result)
{
    result.time = QDateTime::currentSecsSinceEpoch();
    if (m_settings.isListed(server))
        m_results.insert(server.toLower(), result);
    Q_EMIT tested(server, result);
}

void ServerTests::end(bool cancelled)
{
    m_isRunning = false;
    m_patience.stop();
    m_questions.clear();
    m_targets.clear();
    if (m_engine) {
        // It may be the one that is talking to us.
        m_engine->stop();
        m_engine->disconnect(this);
        m_engine.release()->deleteLater();
    }
    Q_EMIT finished(cancelled);
}
