// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

// Says when the connection to the bus has broken. Nothing repairs it: whoever serves there has to start anew.
class BusWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit BusWatcher(QDBusConnection bus);

Q_SIGNALS:
    void lost();
};
