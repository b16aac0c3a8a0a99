// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

// One entry of ListNetworks; the members are its keys.
struct KnownNetwork {
    QString uuid;
    QString name;
    QString rule; // automatic, always, never
    bool current = false;
    qint64 lastSeen = 0; // seconds since 1970
    QString server;      // that worked there last
    QString natType;

    [[nodiscard]] static KnownNetwork of(const QVariantMap &entry);

    bool operator==(const KnownNetwork &) const = default;
};

using KnownNetworks = QList<KnownNetwork>;
