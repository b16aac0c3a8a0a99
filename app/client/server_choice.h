// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>

// One entry of ListServers; the members are its keys.
struct ServerChoice {
    QString name;
    QString source;
    QString evidence;
    QString note;

    bool operator==(const ServerChoice &) const = default;
};

using ServerChoices = QList<ServerChoice>;
