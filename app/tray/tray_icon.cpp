// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_icon.h"

#include "app/tray/icons.h"
#include "app/tray/tray_menu.h"

#include <QMenu>

#include <KStatusNotifierItem>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Never passive: panels hide such an item, and then nobody can click the tunnel on again.
KStatusNotifierItem::ItemStatus itemStatus(bool needsAttention)
{
    return needsAttention ? KStatusNotifierItem::NeedsAttention : KStatusNotifierItem::Active;
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_item(new KStatusNotifierItem(this))
{
    auto *menu = new QMenu; // the item takes it
    m_menu = new TrayMenu(*menu);
    m_item->setContextMenu(menu);
    m_item->setStandardActionsEnabled(false);
    m_item->setCategory(KStatusNotifierItem::SystemServices);
    m_item->setTitle(u"Navalis"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &TrayIcon::showIcon);
    connect(m_item, &KStatusNotifierItem::activateRequested, this, &TrayIcon::windowRequested);
    connect(m_item, &KStatusNotifierItem::secondaryActivateRequested, this, &TrayIcon::switchRequested);
}

void TrayIcon::show(const TrayView &view)
{
    m_view = view;
    m_menu->show(view);
    if (!m_rest.isActive())
        showIcon();
}

QString TrayIcon::takeActivationToken()
{
    const QString token = m_item->providedToken();
    return std::exchange(m_usedToken, token) == token ? QString() : token;
}

void TrayIcon::showIcon()
{
    if (m_view == m_shown)
        return;
    if (QIcon::hasThemeIcon(m_view.icon)) {
        m_item->setIconByName(m_view.icon);
        m_item->setAttentionIconByName(m_view.icon);
    } else { // not installed: the panel would not find it
        m_item->setIconByPixmap(icons::named(m_view.icon));
        m_item->setAttentionIconByPixmap(icons::named(m_view.icon));
    }
    m_item->setToolTip(m_view.icon, u"Navalis"_s, m_view.toolTip);
    // Once seen, a problem must not ask for attention again just because a detail changes.
    if (m_view.needsAttention != m_shown.needsAttention || m_view.icon != m_shown.icon)
        m_item->setStatus(itemStatus(m_view.needsAttention));
    m_shown = m_view;
    m_rest.start();
}
