// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"
#include "app/client/tunnel_status.h"

#include <QCoreApplication>
#include <QList>

// Everything the tray icon and its menu show, and nothing else.
struct TrayView {
    Q_DECLARE_TR_FUNCTIONS(TrayView)

public:
    struct Server {
        QString name; // empty: the best that works
        QString label;
        bool operator==(const Server &) const = default;
    };

    // traffic: what the tooltip says of it; empty: nothing.
    [[nodiscard]] static TrayView of(
        const TunnelStatus &status, const ServerChoices &servers, const QString &traffic = {});
    // The name of the icon for a status; the window shows the same one.
    [[nodiscard]] static QString iconName(const TunnelStatus &status);

    QString icon;
    bool needsAttention = false;
    QString toolTip; // hosts read it as rich text
    QString statusText;
    QString addressText; // empty: no address to copy
    bool switchOn = false;
    bool switchEnabled = false;
    bool portal = false; // a login page is to be opened
    QString rule;        // for this network; empty: none can be set
    bool ruleEnabled = false;
    QList<Server> servers;
    QString currentServer;
    bool serversEnabled = false;

    bool operator==(const TrayView &) const = default;

private:
    [[nodiscard]] static QString toolTipOf(const TunnelStatus &status, const QString &traffic);
    [[nodiscard]] static QList<Server> serversOf(const TunnelStatus &status, const ServerChoices &servers);
    [[nodiscard]] static QString label(const ServerChoice &server);
};
