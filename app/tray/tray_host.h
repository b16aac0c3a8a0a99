// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>

class QDBusPendingCallWatcher;

// Whether the desktop shows tray icons: a StatusNotifierWatcher runs and some host has registered with it. That there
// is none is only believed after a while, for at login and after a crash panels take their time. One that was seen may
// go for hours and come back: GNOME's does so at each lock of the screen.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    TrayHost(QDBusConnection bus, std::chrono::milliseconds patience, QObject *parent = nullptr);

    [[nodiscard]] bool isPresent() const { return m_present; }
    [[nodiscard]] bool wasSeen() const { return m_seen; }

Q_SIGNALS:
    void appeared();
    void foundMissing();

private Q_SLOTS:
    void ask();

private:
    void onAnswer(QDBusPendingCallWatcher *watcher);
    void judge(bool present);

    QDBusConnection m_bus;
    QDBusPendingCallWatcher *m_question = nullptr; // the newest; older answers are out of date
    QTimer m_patience;
    bool m_present = false;
    bool m_seen = false; // at any time
};
