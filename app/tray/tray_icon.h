// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/tray_view.h"

#include <QObject>
#include <QTimer>

class KStatusNotifierItem;
class TrayMenu;

// Shows a TrayView in the desktop's tray and says what was clicked. It decides nothing. The menu follows at once, icon
// and tooltip at most once a second, for panels draw anew each time.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);

    void show(const TrayView &view);
    [[nodiscard]] const TrayMenu &menu() const { return *m_menu; }
    // What lets a window come to the front on Wayland, once for each click; empty after that.
    [[nodiscard]] QString takeActivationToken();

Q_SIGNALS:
    void windowRequested();
    void switchRequested();

private:
    void showIcon();

    KStatusNotifierItem *m_item; // owned by this
    TrayMenu *m_menu;            // owned by the item
    QString m_usedToken;
    QTimer m_rest;
    TrayView m_view;
    TrayView m_shown;
};
