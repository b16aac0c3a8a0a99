// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/json.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace json {

QString document(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QString document(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

QString isoTime(qint64 seconds)
{
    return seconds == 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

} // namespace json
