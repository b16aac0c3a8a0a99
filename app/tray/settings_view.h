// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"
#include "app/client/tunnel_status.h"

#include <QCoreApplication>

#include <optional>

// Everything the settings dialog shows of the helper's settings, and nothing else.
struct SettingsView {
    Q_DECLARE_TR_FUNCTIONS(SettingsView)

public:
    struct Choice {
        QString name;
        QString label;
        bool operator==(const Choice &) const = default;
    };

    [[nodiscard]] static SettingsView of(const TunnelStatus &status, const ServerChoices &servers);

    QString mode;
    bool modeEnabled = false;
    QString modeLock; // why it cannot be changed
    QList<Choice> servers;
    QString server;
    bool serverEnabled = false;
    QString serverLock;

    [[nodiscard]] bool isListed(const QString &name) const;

    bool operator==(const SettingsView &) const = default;

private:
    [[nodiscard]] static QString label(const ServerChoice &server);
};

// What the person wants changed; what stays as it is, is absent.
struct SettingsWish {
    std::optional<QString> mode;
    std::optional<QString> server;

    [[nodiscard]] static SettingsWish between(const SettingsView &now, const QString &mode, const QString &server);
    [[nodiscard]] bool isEmpty() const { return !mode && !server; }
};
