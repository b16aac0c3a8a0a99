// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"

#include "app/cli/output.h"
#include "app/cli/status_json.h"
#include "app/cli/status_lines.h"
#include "app/client/state_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCode(const CallError &error)
{
    switch (error.kind()) {
    case CallError::Kind::None:
        return Done;
    case CallError::Kind::NoHelper:
        return NoHelper;
    case CallError::Kind::NotAuthorized:
    case CallError::Kind::Cancelled:
    case CallError::Kind::NoAgent:
        return NotAuthorized;
    case CallError::Kind::Locked:
    case CallError::Kind::Busy:
    case CallError::Kind::TestRunning:
    case CallError::Kind::NotFound:
    case CallError::Kind::Other:
        return Failed;
    }
    Q_UNREACHABLE_RETURN(Failed);
}

} // namespace

Commands::Commands(QDBusConnection bus, Command command)
    : m_client(std::move(bus))
    , m_command(std::move(command))
{
    connect(&m_client, &HelperClient::statusChanged, this, &Commands::onStatus);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { onHelperAbsent(m_client.status()); });
    m_patience.start(patience);
}

void Commands::onStatus(const TunnelStatus &status)
{
    if (m_running && m_command.verb == Command::Verb::Watch)
        output::print(StatusLines::change(status));
    if (m_running)
        return;
    m_running = true;
    m_patience.stop();
    if (status.isPresent())
        run();
    else
        onHelperAbsent(status);
}

void Commands::run()
{
    const auto done = [this](const CallError &error) { finish(error); };
    switch (m_command.verb) {
    case Command::Verb::Status:
        return printStatus();
    case Command::Verb::On:
        return m_client.setMode(u"on"_s, this, done);
    case Command::Verb::Off:
        return m_client.setMode(u"off"_s, this, done);
    case Command::Verb::Auto:
        return m_client.setMode(u"auto"_s, this, done);
    case Command::Verb::Restart:
        return m_client.restart(this, done);
    case Command::Verb::Watch:
        return output::print(StatusLines::change(m_client.status()));
    case Command::Verb::ListServers:
        return printServers();
    case Command::Verb::UseServer:
        return m_client.selectServer(m_command.server, this, done);
    case Command::Verb::Version:
        printVersion(m_client.status().version);
        return finish({});
    case Command::Verb::Help:
        break; // needs no helper
    }
    Q_UNREACHABLE();
}

void Commands::printStatus()
{
    if (!m_command.json)
        return finishStatus(StatusLines::status(m_client.status()));
    m_client.fetchStatistics(this, [this](const Statistics &statistics, const CallError &error) {
        if (error.kind() == CallError::Kind::NoHelper)
            return finish(error);
        // A busy engine has no counters to tell; the rest is as true without them.
        if (error.isError())
            output::complain(output::wrapped(error.text(), 0));
        finishStatus(QString::fromUtf8(statusJson(m_client.status(), statistics)));
    });
}

void Commands::finishStatus(const QString &text)
{
    output::print(text);
    Q_EMIT finished(m_client.status().tunnelState() == TunnelState::Failed ? Failed : Done);
}

void Commands::printServers()
{
    m_client.servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (!error.isError())
            output::print(m_command.json ? QString::fromUtf8(serversJson(servers))
                                         : StatusLines::servers(servers, m_client.status().server));
        finish(error);
    });
}

void Commands::printVersion(const QString &helper)
{
    output::print(u"navalisctl " NAVALIS_VERSION "\n"_s);
    if (!helper.isEmpty())
        output::print(u"navalis-helper "_s + helper + u'\n');
}

void Commands::onHelperAbsent(const TunnelStatus &status)
{
    if (m_command.verb == Command::Verb::Version)
        printVersion(status.version);
    const auto text = StateText::of(status);
    output::complain(output::wrapped(text.sentence + u' ' + text.reason, 0));
    Q_EMIT finished(NoHelper);
}

void Commands::finish(const CallError &error)
{
    if (error.isError())
        output::complain(output::wrapped(error.text(), 0));
    Q_EMIT finished(exitCode(error));
}
