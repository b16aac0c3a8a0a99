// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings_change.h"

#include "helper/service/options.h"

#include <QDBusArgument>

#include <algorithm>

namespace {

using Words = QMap<QString, QString>;

// Takes the value over, or says what is wrong with it.
using Take = QString (*)(const QVariant &value, SettingsChange &change);

bool isText(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QString;
}

QString takeMode(const QVariant &value, SettingsChange &change)
{
    change.mode = isText(value) ? parseMode(value.toString()) : std::nullopt;
    return change.mode ? QString() : QStringLiteral("Mode is auto, on or off.");
}

QString takeServer(const QVariant &value, SettingsChange &change)
{
    if (!isText(value))
        return QStringLiteral("Server is a text.");
    change.server = value.toString();
    return {};
}

QString takeList(const char *name, const QVariant &value, QStringList &list)
{
    if (value.metaType().id() != QMetaType::QStringList)
        return QStringLiteral("%1 is a list of texts.").arg(QLatin1StringView(name));
    list = value.toStringList();
    return {};
}

QString takeReset(const QVariant &value, SettingsChange &change)
{
    if (value.metaType().id() != QMetaType::Bool)
        return QStringLiteral("ServersReset is true or false.");
    change.resetServers = value.toBool();
    return {};
}

QString takeRules(const QVariant &value, SettingsChange &change)
{
    const auto argument = value.value<QDBusArgument>();
    if (!value.canConvert<QDBusArgument>() || argument.currentSignature() != QLatin1StringView("a{ss}"))
        return QStringLiteral("NetworkRules gives each UUID a rule.");
    const auto rules = qdbus_cast<Words>(argument);
    for (const auto &[uuid, word] : rules.asKeyValueRange()) {
        const auto rule = parseRule(word);
        if (!rule)
            return QStringLiteral("A rule of NetworkRules is automatic, always or never.");
        change.rules.insert(uuid, *rule);
    }
    return {};
}

struct Key {
    const char *name;
    Take take;
};

constexpr std::array keys{
    Key{"Mode", takeMode},
    Key{"Server", takeServer},
    Key{"ServersAdded",
        [](const QVariant &value, SettingsChange &change) {
            return takeList("ServersAdded", value, change.addedServers);
        }},
    Key{"ServersRemoved",
        [](const QVariant &value, SettingsChange &change) {
            return takeList("ServersRemoved", value, change.removedServers);
        }},
    Key{"ServersReset", takeReset},
    Key{"NetworkRules", takeRules},
};

QString takeOption(const QString &name, const QVariant &value, SettingsChange &change)
{
    const auto checked = options::checked(name, value);
    if (!checked)
        return checked.error() + u'.';
    change.options.insert(name, *checked);
    return {};
}

QString takeKey(const QString &name, const QVariant &value, SettingsChange &change)
{
    if (options::isKnown(name))
        return takeOption(name, value, change);
    const auto key
        = std::ranges::find_if(keys, [&](const Key &known) { return name == QLatin1StringView(known.name); });
    if (key == keys.end())
        return QStringLiteral("There is no setting %1.").arg(name);
    return key->take(value, change);
}

} // namespace

teredo::Result<SettingsChange, Refusal> SettingsChange::of(const QVariantMap &keys)
{
    SettingsChange change;
    for (const auto &[name, value] : keys.asKeyValueRange()) {
        if (const QString problem = takeKey(name, value, change); !problem.isEmpty())
            return teredo::Failure{Refusal{Refusal::Kind::InvalidArgument, problem}};
    }
    return change;
}

bool SettingsChange::configures() const
{
    return !options.isEmpty() || resetServers || !removedServers.isEmpty() || !addedServers.isEmpty()
        || !rules.isEmpty();
}
