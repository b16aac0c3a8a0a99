// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/notice_policy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class KNotification;
class UserSettings;

// Shows notices by the desktop's notification service, at most one at a time: a new one takes the place of the old.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    // The settings outlive it.
    Notifications(const UserSettings &settings, const NoticePatience &patience, QObject *parent = nullptr);

    void onStatus(const TunnelStatus &status);
    void onWish();
    // Closes the one that is shown; an empty event does no more than that.
    void show(const Notice &notice);

Q_SIGNALS:
    // Without an action the window is wanted. The token lets it come to the front on Wayland.
    void helpRequested(StatusMessage::Action action, const QString &activationToken);

private:
    void tell();
    void askForHelp(StatusMessage::Action action);
    void wait();
    [[nodiscard]] NoticePolicy::Time now() const { return NoticePolicy::Time(m_clock.elapsed()); }

    const UserSettings &m_settings;
    NoticePolicy m_policy;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QPointer<KNotification> m_shown; // deletes itself when closed
};
