// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings_layer.h"

#include "helper/ipc/messages.h"
#include "helper/service/ipv6_text.h"
#include "helper/service/options.h"
#include "helper/service/server_name.h"

#include <QUuid>

#include <algorithm>

namespace {

using Author = SettingsLayer::Author;

struct Key {
    const char *name;
    bool usersMaySet;
    // Takes the value over, or says what is wrong with it.
    Sentence (*take)(const QString &value, SettingsLayer &layer);
};

QStringList items(const QString &value)
{
    QStringList list;
    for (const QString &item : value.split(u',', Qt::SkipEmptyParts))
        list.append(item.trimmed());
    return list;
}

teredo::DestinationPolicy policyOf(const SettingsLayer &layer)
{
    using enum teredo::DestinationPolicy::TestAddresses;
    return teredo::DestinationPolicy(layer.allowTestAddresses.value_or(false) ? Allowed : Refused);
}

Sentence takeMode(const QString &value, SettingsLayer &layer)
{
    layer.mode = parseMode(value);
    return layer.mode ? Sentence() : Sentence(QT_TRANSLATE_NOOP("Helper", "Mode is auto, on or off"));
}

Sentence takeServer(const QString &value, SettingsLayer &layer)
{
    const Sentence problem = value.isEmpty() ? Sentence() : problemWithServerName(value, policyOf(layer));
    if (problem.isEmpty())
        layer.server = value;
    return problem;
}

Sentence takeServers(const QString &value, SettingsLayer &layer)
{
    const QStringList servers = items(value);
    for (const QString &server : servers) {
        if (const Sentence problem = problemWithServerName(server, policyOf(layer)); !problem.isEmpty())
            return Sentence(QT_TRANSLATE_NOOP("Helper", "one of these cannot be a server: %1"), problem);
    }
    layer.servers = servers;
    return {};
}

Sentence takeLock(const QString &value, SettingsLayer &layer)
{
    const QStringList names = items(value);
    for (const QString &name : names) {
        if (name != u"Servers" && name != u"Networks")
            return Sentence(QT_TRANSLATE_NOOP("Helper", "Lock names Servers, Networks, or both, separated by commas"));
    }
    layer.lockServers = names.contains(u"Servers");
    layer.lockNetworks = names.contains(u"Networks");
    return {};
}

Sentence takeVerificationHosts(const QString &value, SettingsLayer &layer)
{
    std::vector<teredo::Ipv6Address> hosts;
    for (const QString &item : items(value)) {
        const auto address = parseIpv6(item);
        if (!address)
            return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is not an IPv6 address"), item);
        hosts.push_back(*address);
    }
    if (hosts.empty() || hosts.size() > ipc::maxVerificationHosts)
        return Sentence(
            QT_TRANSLATE_NOOP("Helper", "VerificationHosts are one to four IPv6 addresses, separated by commas"));
    layer.verificationHosts = std::move(hosts);
    return {};
}

Sentence takeAllowTestAddresses(const QString &value, SettingsLayer &layer)
{
    if (value != u"true" && value != u"false")
        return Sentence(QT_TRANSLATE_NOOP("Helper", "AllowTestAddresses is true or false"));
    layer.allowTestAddresses = value == u"true";
    return {};
}

Sentence takeWithoutOffloads(const QString &value, SettingsLayer &layer)
{
    OffloadChoice offloads;
    for (const QString &item : items(value)) {
        if (item == u"tun-header")
            offloads.tun.header = kernel::PacketHeader::None;
        else if (item == u"tcp")
            offloads.tun.tcp = false;
        else if (item == u"udp")
            offloads.tun.udp = false;
        else if (item == u"udp-segment")
            offloads.udp.segments = false;
        else if (item == u"udp-gro")
            offloads.udp.merges = false;
        else
            return Sentence(QT_TRANSLATE_NOOP(
                "Helper", "WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas"));
    }
    layer.offloads = offloads;
    return {};
}

constexpr const char *allowTestAddressesKey = "AllowTestAddresses";
constexpr std::array keys{
    Key{"Mode", true, takeMode},
    Key{"Server", true, takeServer},
    Key{"Servers", true, takeServers},
    Key{"Lock", false, takeLock},
    Key{"VerificationHosts", false, takeVerificationHosts},
    Key{"WithoutOffloads", false, takeWithoutOffloads},
    Key{allowTestAddressesKey, false, takeAllowTestAddresses},
};

bool isSecret(const SettingsFile::Entry &entry)
{
    return entry.section == u"Credentials";
}

Sentence takeOption(const SettingsFile::Entry &entry, SettingsLayer &layer)
{
    const auto value = options::fromText(entry.key, entry.value);
    if (!value)
        return value.error();
    layer.options.insert(entry.key, *value);
    return {};
}

Sentence takeRule(const SettingsFile::Entry &entry, SettingsLayer &layer)
{
    const auto rule = parseRule(entry.value);
    if (!isUuid(entry.key))
        return Sentence(
            QT_TRANSLATE_NOOP("Helper", "%1 is not the UUID of a connection: see `nmcli connection`"), entry.key);
    if (!rule)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "a rule is automatic, always or never"));
    layer.rules.insert(entry.key, *rule);
    return {};
}

// Wherever on the line it stands, what was written may be a secret: none of it is repeated.
Sentence takeCredentials(const SettingsFile::Entry &entry, SettingsLayer &layer)
{
    if (!problemWithServerName(entry.key, policyOf(layer)).isEmpty())
        return Sentence(
            QT_TRANSLATE_NOOP("Helper", "what stands before = is no server: write server.example=identifier:secret"));
    const auto credentials = ServerCredentials::parse(entry.value);
    if (!credentials)
        return credentials.error();
    layer.credentials.insert_or_assign(entry.key.toLower(), *credentials);
    return {};
}

Sentence takeEntry(const SettingsFile::Entry &entry, Author author, SettingsLayer &layer)
{
    if (isSecret(entry) && author == Author::Administrator)
        return takeCredentials(entry, layer);
    if (isSecret(entry))
        return Sentence(QT_TRANSLATE_NOOP("Helper", "[%1] can only be set by the administrator"), entry.section);
    if (entry.section == u"Firewall" && author == Author::Administrator)
        return {}; // see OpenPorts
    if (entry.section == u"Networks")
        return takeRule(entry, layer);
    if (entry.section != u"Tunnel")
        return Sentence(QT_TRANSLATE_NOOP("Helper", "unknown section [%1]"), entry.section);
    if (options::isKnown(entry.key))
        return takeOption(entry, layer);
    const auto key
        = std::ranges::find_if(keys, [&](const Key &known) { return entry.key == QLatin1StringView(known.name); });
    if (key == keys.end())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "unknown key %1"), entry.key);
    if (author == Author::User && !key->usersMaySet)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 can only be set by the administrator"), entry.key);
    return key->take(entry.value, layer);
}

QString line(const QString &key, const QString &value)
{
    return key + u'=' + value + u'\n';
}

} // namespace

SettingsLayer::Reading SettingsLayer::of(const SettingsFile &file, Author author, bool allowTestAddresses)
{
    Reading reading;
    reading.problems = file.problems;
    if (allowTestAddresses)
        reading.layer.allowTestAddresses = true;

    // First what decides which servers are usable, wherever it stands.
    QList<SettingsFile::Entry> entries = file.entries;
    std::ranges::stable_partition(entries,
        [](const SettingsFile::Entry &entry) { return entry.key == QLatin1StringView(allowTestAddressesKey); });
    for (const SettingsFile::Entry &entry : std::as_const(entries)) {
        if (const Sentence problem = takeEntry(entry, author, reading.layer); !problem.isEmpty())
            reading.problems.append({entry.line, problem});
    }
    const auto secret = std::ranges::find_if(file.entries, isSecret);
    if (author == Author::Administrator && secret != file.entries.end() && file.othersMayRead)
        reading.problems.append({secret->line,
            Sentence(QT_TRANSLATE_NOOP("Helper",
                "every user of this computer can read this secret: as root, let chgrp give the file to the "
                "group navalis, then chmod 640"))});
    std::ranges::stable_sort(reading.problems, {}, &SettingsFile::Problem::line);
    return reading;
}

SettingsLayer SettingsLayer::closed()
{
    SettingsLayer layer;
    layer.mode = teredo::policy::Mode::Off;
    layer.server = QString();
    layer.options = options::defaults();
    layer.lockServers = true;
    layer.lockNetworks = true;
    return layer;
}

QByteArray SettingsLayer::text() const
{
    QString text
        = QStringLiteral("# Written by navalis-helper. /etc/navalis/navalis.conf wins over this file.\n[Tunnel]\n");
    if (mode)
        text += line(QStringLiteral("Mode"), toText(*mode));
    if (server)
        text += line(QStringLiteral("Server"), *server);
    if (!servers.isEmpty())
        text += line(QStringLiteral("Servers"), servers.join(QStringLiteral(", ")));
    for (const auto &[name, value] : options.asKeyValueRange())
        text += line(name, options::toText(value));
    if (!rules.isEmpty())
        text += QStringLiteral("[Networks]\n");
    for (const auto &[uuid, rule] : rules.asKeyValueRange())
        text += line(uuid, toText(rule));
    return text.toUtf8();
}

std::optional<teredo::policy::Mode> parseMode(const QString &word)
{
    using enum teredo::policy::Mode;
    for (const auto mode : {Auto, On, Off}) {
        if (word == toText(mode))
            return mode;
    }
    return {};
}

std::optional<teredo::policy::Rule> parseRule(const QString &word)
{
    using enum teredo::policy::Rule;
    for (const auto rule : {Automatic, Always, Never}) {
        if (word == toText(rule))
            return rule;
    }
    return {};
}

QString toText(teredo::policy::Mode mode)
{
    const std::string_view word = name(mode);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString toText(teredo::policy::Rule rule)
{
    const std::string_view word = name(rule);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

bool isUuid(const QString &text)
{
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text && !QUuid(text).isNull();
}
