// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>

// Where others may come in through the tunnel unasked.
struct OpenPort {
    QString protocol; // tcp, udp
    quint16 port = 0;

    bool operator==(const OpenPort &) const = default;
};

using OpenPorts = QList<OpenPort>;
