// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_text.h"

#include <QList>
#include <QString>
#include <QVariantMap>

// One entry of ListServers; the members are its keys. From result on it is about the last test.
struct ServerChoice {
    QString name;
    QString source;
    QString evidence;
    HelperText note;
    bool pinned = false;    // the user's fixed choice
    bool current = false;   // in use
    bool removable = false; // from the user's list

    QString result; // works, no-second-address, no-answer, ...; empty: not tested
    QString address;
    double roundTrip = 0; // milliseconds
    double loss = 0;      // 0 to 1
    QString natType;
    qint64 lastTest = 0; // seconds since 1970; 0: never

    [[nodiscard]] static ServerChoice of(const QVariantMap &entry);
    // This server after a test; what the result does not say stays.
    [[nodiscard]] ServerChoice after(const QVariantMap &test) const;
    [[nodiscard]] bool works() const { return result == u"works" || result == u"no-second-address"; }

    bool operator==(const ServerChoice &) const = default;
};

using ServerChoices = QList<ServerChoice>;
