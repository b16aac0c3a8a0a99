// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/known_network.h"
#include "app/client/tunnel_status.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

// What the page Networks shows.
struct NetworksView {
    Q_DECLARE_TR_FUNCTIONS(NetworksView)

public:
    struct Row {
        QString uuid;
        QString name;
        QString rule; // the word
        QString ruleText;
        QString seen;
        qint64 seenAt = 0;  // in seconds, of the present one later than any
        QString lastResult; // server and kind of NAT
        bool operator==(const Row &) const = default;
    };

    // The typed rules, by UUID, cover the ones in force.
    [[nodiscard]] static NetworksView of(const TunnelStatus &status, const KnownNetworks &networks,
        const QMap<QString, QString> &typed, const QLocale &locale);
    [[nodiscard]] static QString ruleName(const QString &rule);

    QList<Row> rows;
    bool enabled = false;
    QString lock;

    bool operator==(const NetworksView &) const = default;
};
