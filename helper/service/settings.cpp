// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings.h"

#include "helper/service/server_list.h"
#include "helper/service/server_name.h"

#include <QSaveFile>

namespace {

// Operators of public resolvers, chosen because they are well known and answer echo requests.
const std::vector<teredo::Ipv6Address> defaultVerificationHosts{
    {{0x20, 0x01, 0x48, 0x60, 0x48, 0x60, 0, 0, 0, 0, 0, 0, 0, 0, 0x88, 0x88}}, // Google
    {{0x26, 0x06, 0x47, 0x00, 0x47, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0x11, 0x11}}, // Cloudflare
    {{0x26, 0x20, 0x00, 0xFE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFE}},          // Quad9
};

SettingsLayer readLayer(const QString &path, SettingsLayer::Author author, bool allowTestAddresses)
{
    const auto reading = SettingsLayer::of(SettingsFile::read(path), author, allowTestAddresses);
    for (const SettingsFile::Problem &problem : reading.problems) {
        const QString place = problem.line > 0 ? QStringLiteral("%1:%2").arg(path).arg(problem.line) : path;
        qWarning("%s: %s", qUtf8Printable(place), qUtf8Printable(problem.text));
    }
    return reading.layer;
}

teredo::Failure<Refusal> locked(const char *key)
{
    return {{Refusal::Kind::Locked,
        QStringLiteral("%1 is fixed by the administrator in /etc/navalis/navalis.conf.").arg(QLatin1StringView(key))}};
}

QByteArray fileContent(const SettingsLayer &state)
{
    QString text
        = QStringLiteral("# Written by navalis-helper. /etc/navalis/navalis.conf wins over this file.\n[Tunnel]\n");
    if (state.mode)
        text += QStringLiteral("Mode=%1\n").arg(toText(*state.mode));
    if (state.server)
        text += QStringLiteral("Server=%1\n").arg(*state.server);
    return text.toUtf8();
}

} // namespace

Settings::Settings(const Paths &paths)
    : m_statePath(paths.state)
    , m_administrator(readLayer(paths.administrator, SettingsLayer::Author::Administrator, false))
    , m_state(readLayer(paths.state, SettingsLayer::Author::User, allowsTestAddresses()))
{
}

teredo::policy::Mode Settings::mode() const
{
    return m_administrator.mode.value_or(m_state.mode.value_or(teredo::policy::Mode::Auto));
}

QString Settings::server() const
{
    if (m_administrator.server)
        return *m_administrator.server;
    return m_state.server ? *m_state.server : mergedServers(administratorServers(), {}).front().name;
}

QStringList Settings::administratorServers() const
{
    QStringList servers = m_administrator.servers.value_or(QStringList());
    if (m_administrator.server)
        servers.prepend(*m_administrator.server);
    return servers;
}

QStringList Settings::userServers() const
{
    return m_state.server ? QStringList(*m_state.server) : QStringList();
}

teredo::Port Settings::port() const
{
    return {m_administrator.port.value_or(0)};
}

std::vector<teredo::Ipv6Address> Settings::verificationHosts() const
{
    return m_administrator.verificationHosts.value_or(defaultVerificationHosts);
}

bool Settings::allowsTestAddresses() const
{
    return m_administrator.allowTestAddresses.value_or(false);
}

teredo::DestinationPolicy Settings::destinations() const
{
    using enum teredo::DestinationPolicy::TestAddresses;
    return teredo::DestinationPolicy(allowsTestAddresses() ? Allowed : Refused);
}

QStringList Settings::locked() const
{
    QStringList keys;
    if (m_administrator.mode)
        keys.append(QStringLiteral("Mode"));
    if (m_administrator.server)
        keys.append(QStringLiteral("Server"));
    return keys;
}

Change Settings::setMode(teredo::policy::Mode mode)
{
    if (m_administrator.mode)
        return ::locked("Mode");
    SettingsLayer state = m_state;
    state.mode = mode;
    return store(state);
}

Change Settings::setServer(const QString &server)
{
    if (m_administrator.server)
        return ::locked("Server");
    SettingsLayer state = m_state;
    state.server.reset();
    if (!server.isEmpty()) {
        const QString problem = problemWithServerName(server, destinations());
        if (!problem.isEmpty())
            return teredo::Failure{Refusal{Refusal::Kind::InvalidArgument, problem}};
        state.server = server;
    }
    return store(state);
}

Change Settings::store(const SettingsLayer &state)
{
    QSaveFile file(m_statePath);
    const QByteArray content = fileContent(state);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return teredo::Failure{Refusal{
            Refusal::Kind::NotStored, QStringLiteral("%1 cannot be written: %2").arg(m_statePath, file.errorString())}};
    }
    m_state = state;
    return {};
}
