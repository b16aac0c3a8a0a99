// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings_change.h"

#include "helper/service/options.h"

#include <QDBusArgument>

#include <algorithm>

namespace {

using Words = QMap<QString, QString>;

// Takes the value over, or says what is wrong with it.
using Take = Sentence (*)(const QVariant &value, SettingsChange &change);

bool isText(const QVariant &value)
{
    return value.metaType().id() == QMetaType::QString;
}

Sentence takeMode(const QVariant &value, SettingsChange &change)
{
    change.mode = isText(value) ? parseMode(value.toString()) : std::nullopt;
    return change.mode ? Sentence() : Sentence(QT_TRANSLATE_NOOP("Helper", "Mode is auto, on or off."));
}

Sentence takeServer(const QVariant &value, SettingsChange &change)
{
    if (!isText(value))
        return Sentence(QT_TRANSLATE_NOOP("Helper", "Server is a text."));
    change.server = value.toString();
    return {};
}

Sentence takeList(const char *name, const QVariant &value, QStringList &list)
{
    if (value.metaType().id() != QMetaType::QStringList)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is a list of texts."), QString::fromLatin1(name));
    list = value.toStringList();
    return {};
}

Sentence takeReset(const QVariant &value, SettingsChange &change)
{
    if (value.metaType().id() != QMetaType::Bool)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "ServersReset is true or false."));
    change.resetServers = value.toBool();
    return {};
}

Sentence takeRules(const QVariant &value, SettingsChange &change)
{
    const auto argument = value.value<QDBusArgument>();
    if (!value.canConvert<QDBusArgument>() || argument.currentSignature() != QLatin1StringView("a{ss}"))
        return Sentence(QT_TRANSLATE_NOOP("Helper", "NetworkRules gives each UUID a rule."));
    const auto rules = qdbus_cast<Words>(argument);
    for (const auto &[uuid, word] : rules.asKeyValueRange()) {
        const auto rule = parseRule(word);
        if (!rule)
            return Sentence(QT_TRANSLATE_NOOP("Helper", "A rule of NetworkRules is automatic, always or never."));
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

Sentence takeOption(const QString &name, const QVariant &value, SettingsChange &change)
{
    const auto checked = options::checked(name, value);
    if (!checked)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "%1."), checked.error());
    change.options.insert(name, *checked);
    return {};
}

Sentence takeKey(const QString &name, const QVariant &value, SettingsChange &change)
{
    if (options::isKnown(name))
        return takeOption(name, value, change);
    const auto key
        = std::ranges::find_if(keys, [&](const Key &known) { return name == QLatin1StringView(known.name); });
    if (key == keys.end())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "There is no setting %1."), name);
    return key->take(value, change);
}

} // namespace

teredo::Result<SettingsChange, Refusal> SettingsChange::of(const QVariantMap &keys)
{
    SettingsChange change;
    for (const auto &[name, value] : keys.asKeyValueRange()) {
        if (const Sentence problem = takeKey(name, value, change); !problem.isEmpty())
            return teredo::Failure{Refusal{Refusal::Kind::InvalidArgument, problem}};
    }
    return change;
}

bool SettingsChange::configures() const
{
    return !options.isEmpty() || resetServers || !removedServers.isEmpty() || !addedServers.isEmpty()
        || !rules.isEmpty();
}
