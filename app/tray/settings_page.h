// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

// One page of the settings dialog. It never changes anything by itself: it keeps what was typed, and says it when
// asked.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    // Adds what is to be changed, by the keys of Configure.
    virtual void collect(QVariantMap &wish) const = 0;
    // What was collected is done.
    virtual void forget() = 0;

Q_SIGNALS:
    void edited();
};
