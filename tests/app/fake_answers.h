// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusArgument>
#include <QHash>
#include <QVariantMap>

// What a fake helper says unless told otherwise.
namespace fake {

struct Event {
    qlonglong time = 0;
    QString kind;
    QString text;
};

struct Port {
    QString protocol;
    ushort port = 0;
};

// How a text is made: (sav). An argument is a QString or a variant of another one.
struct Template {
    QString text;
    QVariantList arguments;

    [[nodiscard]] QVariant toVariant() const { return QVariant::fromValue(*this); }
};

[[nodiscard]] QVariantMap properties();
[[nodiscard]] QHash<QString, QVariantList> answers();
[[nodiscard]] QVariantMap testResult(const QString &server);
[[nodiscard]] QVariantMap server(const QString &name, const QString &source);
[[nodiscard]] QVariantMap check(
    const QString &check, const QString &result, const QString &explanation, const QString &remedy = {});

void registerTypes();

} // namespace fake

Q_DECLARE_METATYPE(fake::Event)
Q_DECLARE_METATYPE(fake::Port)
Q_DECLARE_METATYPE(fake::Template)
