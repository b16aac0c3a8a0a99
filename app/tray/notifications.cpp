// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/notifications.h"

#include "app/tray/icons.h"
#include "app/tray/user_settings.h"

#include <KNotification>
#include <algorithm>

using namespace Qt::StringLiterals;

Notifications::Notifications(const UserSettings &settings, const NoticePatience &patience, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_policy(patience)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notifications::tell);
}

void Notifications::onStatus(const TunnelStatus &status)
{
    m_policy.onStatus(now(), status);
    wait();
}

void Notifications::onWish()
{
    m_policy.onWish(now());
}

void Notifications::tell()
{
    if (const auto notice = m_policy.takeDue(now()))
        show(*notice);
    wait();
}

void Notifications::wait()
{
    const auto deadline = m_policy.deadline();
    if (!deadline)
        return m_timer.stop();
    m_timer.start(std::max(*deadline - now(), NoticePolicy::Time(0)));
}

void Notifications::show(const Notice &notice)
{
    if (m_shown != nullptr)
        m_shown->close();
    if (notice.event.isEmpty() || !m_settings.notifies())
        return;
    m_shown = new KNotification(notice.event, KNotification::CloseOnTimeout, this);
    m_shown->setComponentName(u"navalis"_s);
    m_shown->setTitle(notice.title);
    m_shown->setText(notice.text.toHtmlEscaped());
    m_shown->setIconName(icons::appId());
    const auto *itself = m_shown->addDefaultAction(tr("Show Window"));
    connect(itself, &KNotificationAction::activated, this, [this] { askForHelp(StatusMessage::Action::None); });
    if (!notice.button.isEmpty()) {
        const auto *button = m_shown->addAction(notice.button);
        connect(button, &KNotificationAction::activated, this, [this, wanted = notice.action] { askForHelp(wanted); });
    }
    m_shown->sendEvent();
}

void Notifications::askForHelp(StatusMessage::Action action)
{
    Q_EMIT helpRequested(action, m_shown == nullptr ? QString() : m_shown->xdgActivationToken());
}
