// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/tunnel_status.h"
#include "app/tray/status_message.h"

#include <QCoreApplication>
#include <QLocale>

// Everything the status window shows, and nothing else. Empty texts are shown as a dash.
struct StatusView {
    Q_DECLARE_TR_FUNCTIONS(StatusView)

public:
    [[nodiscard]] static StatusView of(const TunnelStatus &status, const QLocale &locale);

    QString icon;
    QString sentence;
    QString reason; // empty while the message says it
    StatusMessage message;
    bool switchOn = false;
    bool switchEnabled = false;
    QString switchHint;
    QString address;
    QString server;
    bool serverEnabled = false;
    QString serverLock; // why it cannot be changed
    QString nat;
    QString natExplanation;
    QString relay;
    QString network;
    QString since;
    bool carries = false; // traffic, so that there is some to show

    bool operator==(const StatusView &) const = default;

private:
    [[nodiscard]] static QString hint(const TunnelStatus &status);
};
