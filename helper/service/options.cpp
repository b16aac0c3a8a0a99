// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/options.h"

#include "core/protocol_constants.h"

using namespace std::chrono_literals;

namespace options {

namespace {

using Value = teredo::Result<QVariant, Sentence>;

const QString standby = QStringLiteral("standby");
const QString run = QStringLiteral("run");

const QString refreshInterval = QStringLiteral("RefreshInterval");

// What values an option may have follows from its type, but for the one that counts seconds.
Sentence permitted(const QString &name)
{
    switch (defaults().value(name).metaType().id()) {
    case QMetaType::Bool:
        return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is true or false"), name);
    case QMetaType::UShort:
        if (name == refreshInterval)
            return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is a number of seconds from %2 to %3"), name,
                teredo::shortestRefreshInterval / 1s, teredo::longestRefreshInterval / 1s);
        return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is a number from 0 to 65535, 0 for any"), name);
    default:
        return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is standby or run"), name);
    }
}

QVariant parsed(int type, const QString &text)
{
    bool isNumber = false;
    switch (type) {
    case QMetaType::Bool:
        return text == u"true" || text == u"false" ? QVariant(text == u"true") : QVariant();
    case QMetaType::UShort: {
        const ushort number = text.toUShort(&isNumber);
        return isNumber ? QVariant::fromValue(number) : QVariant();
    }
    default:
        return text;
    }
}

bool isPermitted(const QString &name, const QVariant &value)
{
    if (value.metaType().id() == QMetaType::QString)
        return value.toString() == standby || value.toString() == run;
    const std::chrono::seconds seconds(value.toInt());
    return name != refreshInterval
        || (seconds >= teredo::shortestRefreshInterval && seconds <= teredo::longestRefreshInterval);
}

teredo::policy::Conduct conduct(const QVariant &value)
{
    using enum teredo::policy::Conduct;
    return value.toString() == run ? Run : Standby;
}

} // namespace

const QVariantMap &defaults()
{
    static const QVariantMap values{
        {QStringLiteral("Metered"), standby},
        {QStringLiteral("Vpn"), standby},
        {QStringLiteral("Ipv6Disabled"), standby},
        {QStringLiteral("ClientPort"), QVariant::fromValue(ushort(0))},
        {QStringLiteral("PortMapping"), true},
        {refreshInterval, QVariant::fromValue(ushort(teredo::refreshInterval / 1s))},
        {QStringLiteral("RefreshDetermination"), false},
        {QStringLiteral("Chromium"), false},
        {QStringLiteral("LocalDiscovery"), false},
    };
    return values;
}

bool isKnown(const QString &name)
{
    return defaults().contains(name);
}

Value fromText(const QString &name, const QString &text)
{
    return checked(name, parsed(defaults().value(name).metaType().id(), text));
}

Value checked(const QString &name, const QVariant &value)
{
    if (value.metaType() != defaults().value(name).metaType() || !isPermitted(name, value))
        return teredo::Failure{permitted(name)};
    return value;
}

QString toText(const QVariant &value)
{
    return value.toString(); // as fromText() reads it, for each of the types
}

teredo::policy::Preferences preferences(const QVariantMap &all)
{
    return {.metered = conduct(all.value(QStringLiteral("Metered"))),
        .vpn = conduct(all.value(QStringLiteral("Vpn"))),
        .ipv6Disabled = conduct(all.value(QStringLiteral("Ipv6Disabled")))};
}

} // namespace options
