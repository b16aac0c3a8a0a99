// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings.h"

#include "helper/service/options.h"
#include "helper/service/server_name.h"
#include "helper/service/words.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace {

// Operators of public resolvers, chosen because they are well known and answer echo requests.
const std::vector<teredo::Ipv6Address> defaultVerificationHosts{
    {{0x20, 0x01, 0x48, 0x60, 0x48, 0x60, 0, 0, 0, 0, 0, 0, 0, 0, 0x88, 0x88}}, // Google
    {{0x26, 0x06, 0x47, 0x00, 0x47, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0x11, 0x11}}, // Cloudflare
    {{0x26, 0x20, 0x00, 0xFE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFE}},          // Quad9
};

constexpr qsizetype maxUserServers = 32;
constexpr qsizetype maxRules = 256;

teredo::Failure<Refusal> refusal(Refusal::Kind kind, const Sentence &text)
{
    return {{kind, text}};
}

teredo::Failure<Refusal> invalid(const Sentence &text)
{
    return refusal(Refusal::Kind::InvalidArgument, text);
}

teredo::Failure<Refusal> lockedBecause(const Sentence &key)
{
    return refusal(Refusal::Kind::Locked,
        Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is fixed by the administrator in /etc/navalis/navalis.conf."), key));
}

bool contains(const QStringList &names, const QString &server)
{
    return std::ranges::any_of(names, [&](const QString &name) { return isSameServer(name, server); });
}

// For whoever wants to know what was in it.
void moveAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".unusable");
    QFile::remove(aside);
    QFile::rename(path, aside);
}

bool changesServers(const SettingsChange &change)
{
    return change.resetServers || !change.removedServers.isEmpty() || !change.addedServers.isEmpty();
}

} // namespace

Settings::Settings(const Paths &paths)
    : m_paths(paths)
{
    reload();
}

void Settings::reload()
{
    m_problems.clear();
    readAdministrator();
    readState();
}

teredo::policy::Mode Settings::mode() const
{
    return m_administrator.mode.value_or(m_state.mode.value_or(teredo::policy::Mode::Off));
}

bool Settings::isModeChosen() const
{
    return m_administrator.mode || m_state.mode;
}

QString Settings::selectedServer() const
{
    if (m_administrator.server)
        return *m_administrator.server;
    const QString server = m_state.server.value_or(QString());
    return isListed(server) ? server : QString(); // the administrator may have taken it from the list
}

QList<Server> Settings::servers() const
{
    QStringList administrators = m_administrator.servers;
    if (m_administrator.server && !m_administrator.server->isEmpty())
        administrators.prepend(*m_administrator.server);
    if (!m_administrator.lockServers)
        return mergedServers(administrators, m_state.servers);
    QList<Server> list = mergedServers(administrators, {});
    if (!administrators.isEmpty())
        list.removeIf([](const Server &server) { return server.source != Server::Source::Administrator; });
    return list;
}

bool Settings::isListed(const QString &server) const
{
    return std::ranges::any_of(servers(), [&](const Server &known) { return isSameServer(known.name, server); });
}

QVariantMap Settings::options() const
{
    QVariantMap all = options::defaults();
    all.insert(m_state.options);
    all.insert(m_administrator.options);
    return all;
}

teredo::Port Settings::port() const
{
    return {options().value(QStringLiteral("ClientPort")).value<ushort>()};
}

NetworkRules Settings::rules() const
{
    NetworkRules all = m_administrator.lockNetworks ? NetworkRules() : m_state.rules;
    all.insert(m_administrator.rules);
    return all;
}

std::vector<teredo::Ipv6Address> Settings::verificationHosts() const
{
    return m_administrator.verificationHosts.value_or(defaultVerificationHosts);
}

bool Settings::allowsTestAddresses() const
{
    return m_administrator.allowTestAddresses.value_or(false);
}

OffloadChoice Settings::offloads() const
{
    return m_administrator.offloads.value_or(OffloadChoice{});
}

std::optional<ServerCredentials> Settings::credentialsFor(const QString &server) const
{
    const auto known = credentials().find(server.toLower());
    return known == credentials().end() ? std::nullopt : std::optional(known->second);
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
    keys.append(m_administrator.options.keys());
    if (m_administrator.lockServers)
        keys.append(QStringLiteral("Servers"));
    if (m_administrator.lockNetworks)
        keys.append(QStringLiteral("Networks"));
    return keys;
}

Change Settings::check(const SettingsChange &change) const
{
    const NewState state = after(change);
    return state ? Change() : Change(teredo::Failure{state.error()});
}

Change Settings::apply(const SettingsChange &change)
{
    // Somebody may have edited the file meanwhile; that is not to be lost.
    readState();
    const NewState state = after(change);
    return state ? store(*state) : Change(teredo::Failure{state.error()});
}

void Settings::readAdministrator()
{
    SettingsFile file = SettingsFile::read(m_paths.administrator);
    auto reading = read(file, SettingsLayer::Author::Administrator);
    file.wipe();
    m_closedBecause = {};
    if (file.usable) {
        m_administrator = std::move(reading.layer);
        m_administratorKnown = true;
        return;
    }
    if (!m_administratorKnown) {
        m_administrator = SettingsLayer::closed();
        m_closedBecause = m_problems.front();
    }
    note(Sentence(QT_TRANSLATE_NOOP("Helper", "%1: until that is mended, users cannot change what it may fix"),
        m_paths.administrator));
}

void Settings::readState()
{
    const SettingsFile file = SettingsFile::read(m_paths.state);
    auto reading = read(file, SettingsLayer::Author::User);
    m_stateIsUsable = file.usable;
    if (!file.usable)
        return;
    m_state = std::move(reading.layer);
    const QString server = m_state.server.value_or(QString());
    if (!server.isEmpty() && !m_administrator.lockServers && !isListed(server))
        m_state.servers.append(server);
}

SettingsLayer::Reading Settings::read(const SettingsFile &file, SettingsLayer::Author author)
{
    const bool isUsers = author == SettingsLayer::Author::User;
    const QString &path = isUsers ? m_paths.state : m_paths.administrator;
    auto reading = SettingsLayer::of(file, author, isUsers && allowsTestAddresses());
    for (const SettingsFile::Problem &problem : std::as_const(reading.problems)) {
        note(problem.in(path));
    }
    return reading;
}

void Settings::note(const Sentence &problem)
{
    if (std::ranges::find(m_problems, problem) != m_problems.end())
        return;
    m_problems.push_back(problem);
    qWarning("%s", qUtf8Printable(problem.text()));
}

Change Settings::checkLocks(const SettingsChange &change) const
{
    if (change.mode && m_administrator.mode)
        return lockedBecause(Sentence::verbatim(QStringLiteral("Mode")));
    if (change.server && m_administrator.server)
        return lockedBecause(Sentence::verbatim(QStringLiteral("Server")));
    for (const QString &name : change.options.keys()) {
        if (m_administrator.options.contains(name))
            return lockedBecause(Sentence::verbatim(name));
    }
    if (changesServers(change) && m_administrator.lockServers)
        return lockedBecause(Sentence::verbatim(QStringLiteral("Servers")));
    for (const QString &uuid : change.rules.keys()) {
        if (m_administrator.lockNetworks || m_administrator.rules.contains(uuid))
            return lockedBecause(Sentence(QT_TRANSLATE_NOOP("Helper", "The rule of this network")));
        if (!isUuid(uuid))
            return invalid(Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is not the UUID of a connection."), uuid));
    }
    return {};
}

Settings::NewState Settings::after(const SettingsChange &change) const
{
    if (const Change allowed = checkLocks(change); !allowed)
        return teredo::Failure{allowed.error()};
    SettingsLayer state = m_state;
    if (change.mode)
        state.mode = change.mode;
    state.options.insert(change.options);
    for (const auto &[uuid, rule] : change.rules.asKeyValueRange()) {
        state.rules.insert(uuid, rule);
        if (rule == teredo::policy::Rule::Automatic) // as without one
            state.rules.remove(uuid);
    }
    if (state.rules.size() > maxRules)
        return invalid(
            Sentence(QT_TRANSLATE_NOOP("Helper", "There are rules for 256 networks already: forget one first.")));
    if (const Change done = changeServers(change, state); !done)
        return teredo::Failure{done.error()};
    return state;
}

Change Settings::changeServers(const SettingsChange &change, SettingsLayer &state) const
{
    if (change.resetServers)
        state.servers.clear();
    for (const QString &server : change.removedServers) {
        if (state.servers.removeIf([&](const QString &name) { return isSameServer(name, server); }) > 0)
            continue;
        if (isListed(server))
            return invalid(Sentence(
                QT_TRANSLATE_NOOP("Helper", "%1 is not one of your own servers, which alone can be removed."), server));
        return refusal(
            Refusal::Kind::NotFound, Sentence(QT_TRANSLATE_NOOP("Helper", "There is no server %1."), server));
    }
    for (const QString &server : change.addedServers) {
        if (const Sentence problem = problemWithServerName(server, destinations()); !problem.isEmpty())
            return invalid(problem);
        if (!contains(state.servers, server))
            state.servers.append(server);
    }
    if (const Change done = selectServer(change.server.value_or(state.server.value_or(QString())), state); !done)
        return done;
    if (state.servers.size() > maxUserServers)
        return invalid(
            Sentence(QT_TRANSLATE_NOOP("Helper", "There are 32 servers of your own already: remove one first.")));
    return {};
}

// What is chosen stays on the list. It takes a choice of its own to get something new there.
Change Settings::selectServer(const QString &server, SettingsLayer &state) const
{
    const bool isNew = server != state.server.value_or(QString());
    state.server.reset();
    if (server.isEmpty())
        return {};
    state.server = server;
    if (const Sentence problem = problemWithServerName(server, destinations()); !problem.isEmpty())
        return invalid(problem);
    const bool isOthers = std::ranges::any_of(servers(),
        [&](const Server &known) { return known.source != Server::Source::User && isSameServer(known.name, server); });
    if (isOthers || contains(state.servers, server))
        return {};
    if (m_administrator.lockServers)
        return isNew ? Change(lockedBecause(Sentence(QT_TRANSLATE_NOOP("Helper", "The list of servers")))) : Change();
    if (!isNew)
        return invalid(Sentence(
            QT_TRANSLATE_NOOP("Helper", "%1 is your choice: choose another server before you remove it."), server));
    state.servers.append(server);
    return {};
}

Change Settings::store(const SettingsLayer &state)
{
    QSaveFile file(m_paths.state);
    const QByteArray content = state.text();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    if (isWritten && !m_stateIsUsable)
        moveAside(m_paths.state);
    if (!isWritten || !file.commit())
        return refusal(Refusal::Kind::NotStored,
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "%1 cannot be written: %2"), m_paths.state, inWords(file.errorString())));
    m_stateIsUsable = true;
    m_state = state;
    return {};
}
