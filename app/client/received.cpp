// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/received.h"

#include "app/client/tunnel_status.h"

#include <QDBusArgument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxSentence = 1000;
constexpr qsizetype maxSentences = 20;

template<typename T>
T exactly(const QVariantMap &entry, const QString &key)
{
    const QVariant value = entry.value(key);
    return value.metaType() == QMetaType::fromType<T>() ? value.value<T>() : T();
}

} // namespace

namespace received {

QString line(const QString &text, qsizetype maxLength)
{
    // A character may be two units of the string, as all of 🏠 is; more of them than will be kept need not be looked
    // at.
    const QList<uint> characters = QStringView(text).first(std::min(text.size(), 2 * maxLength)).toUcs4();
    // Bidirectional marks and the like (category Cf) could make one text look like another.
    const auto isHidden = [](char32_t c) { return !QChar::isPrint(c) || QChar::category(c) == QChar::Other_Format; };
    QString result;
    for (const char32_t c : characters.first(std::min(characters.size(), maxLength)))
        result += QStringView(QChar::fromUcs4(isHidden(c) ? U' ' : c));
    return result;
}

QString text(const QVariantMap &entry, const QString &key)
{
    return line(exactly<QString>(entry, key), TunnelStatus::maxText);
}

HelperText sentence(const QVariantMap &entry, const QString &key)
{
    return HelperText::of(exactly<QString>(entry, key), entry.value(key + "Template"_L1), maxSentence);
}

bool flag(const QVariantMap &entry, const QString &key)
{
    return exactly<bool>(entry, key);
}

qint64 instant(const QVariantMap &entry, const QString &key)
{
    return exactly<qlonglong>(entry, key);
}

quint16 word(const QVariantMap &entry, const QString &key)
{
    return exactly<quint16>(entry, key);
}

QList<HelperText> sentences(const QVariantMap &entry, const QString &key)
{
    QList<HelperText> result;
    const auto all = exactly<QStringList>(entry, key);
    for (const QString &sentence : all.first(std::min(all.size(), maxSentences)))
        result += HelperText::of(sentence, maxSentence);
    return result;
}

double measure(const QVariantMap &entry, const QString &key)
{
    const auto value = exactly<double>(entry, key);
    return std::isfinite(value) ? std::max(value, 0.0) : 0.0;
}

QList<QVariantMap> maps(const QVariant &argument, qsizetype maxSize)
{
    const auto list = qvariant_cast<QDBusArgument>(argument);
    if (list.currentSignature() != "aa{sv}"_L1)
        return {};
    const auto entries = qdbus_cast<QList<QVariantMap>>(list);
    return entries.first(std::min(entries.size(), maxSize));
}

QVariantMap map(const QVariant &argument)
{
    if (argument.metaType() == QMetaType::fromType<QVariantMap>())
        return argument.toMap();
    const auto entry = qvariant_cast<QDBusArgument>(argument);
    return entry.currentSignature() == "a{sv}"_L1 ? qdbus_cast<QVariantMap>(entry) : QVariantMap();
}

QMap<QString, quint64> counters(const QVariant &argument, qsizetype maxSize)
{
    QMap<QString, quint64> result;
    const auto counters = qvariant_cast<QDBusArgument>(argument);
    if (counters.currentSignature() != "a{st}"_L1)
        return result;
    const auto counted = qdbus_cast<QMap<QString, qulonglong>>(counters);
    for (const auto &[name, count] : counted.asKeyValueRange())
        if (result.size() < maxSize)
            result.insert(line(name, TunnelStatus::maxText), count);
    return result;
}

} // namespace received
