// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

// What --json prints. Keys may be added, those that are there stay; what is not known is "" or 0.
namespace json {

// For one answer: indented.
[[nodiscard]] QString document(const QJsonObject &object);
[[nodiscard]] QString document(const QJsonArray &array);
// For one of many.
[[nodiscard]] QString line(const QJsonObject &object);

[[nodiscard]] QJsonValue number(quint64 value);
// "" for 0.
[[nodiscard]] QString isoTime(qint64 secondsSince1970);

} // namespace json
