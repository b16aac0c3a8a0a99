// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/settings_dialog.h"

#include "app/tray/advanced_page.h"
#include "app/tray/announcement.h"
#include "app/tray/labels.h"
#include "app/tray/message_bar.h"
#include "app/tray/networks_page.h"
#include "app/tray/page_area.h"
#include "app/tray/servers_page.h"
#include "app/tray/wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_general(new GeneralPage)
    , m_networks(new NetworksPage)
    , m_servers(new ServersPage)
    , m_advanced(new AdvancedPage)
    , m_message(new MessageBar)
    , m_tabs(new QTabWidget)
    , m_wait(labels::plain(tr("Waiting for the helper. Perhaps a password prompt is open, even behind this window.")))
    , m_buttons(new QDialogButtonBox(
          QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel | QDialogButtonBox::Reset))
{
    setWindowTitle(tr("Navalis Settings"));
    addPage(m_general, tr("&General"));
    addPage(m_networks, tr("&Networks"));
    addPage(m_servers, tr("&Servers"));
    addPage(m_advanced, tr("Ad&vanced"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_wait);
    layout->addWidget(m_buttons);
    m_wait->hide();
    connectButtons();
    enable();
    resize(820, 580);
}

void SettingsDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void SettingsDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_tabs->setEnabled(!busy);
    if (busy)
        announce(*m_wait, m_wait->text());
    showMessage();
    enable();
}

void SettingsDialog::onApplied(const QString &problem)
{
    for (SettingsPage *page : m_pages)
        page->forget();
    m_problem = problem;
    setBusy(false);
    if (m_closeWhenDone && problem.isEmpty())
        accept();
}

void SettingsDialog::onRefused(const QString &problem)
{
    m_problem = problem;
    setBusy(false);
}

void SettingsDialog::showAbsence(const QString &reason)
{
    m_absence = reason;
    showMessage();
}

void SettingsDialog::showMessage()
{
    m_wait->setVisible(m_busy && m_absence.isEmpty());
    if (m_problem.isEmpty())
        m_message->display(m_absence, {});
    else
        m_message->display(m_problem, tr("Dismiss"));
}

void SettingsDialog::addPage(SettingsPage *page, const QString &title)
{
    for (auto *control : page->findChildren<QWidget *>())
        if (qobject_cast<QComboBox *>(control) != nullptr || qobject_cast<QAbstractSpinBox *>(control) != nullptr)
            leaveWheelToPage(*control);
    auto *area = new PageArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setPage(page);
    m_tabs->addTab(area, title);
    m_pages += page;
    connect(page, &SettingsPage::edited, this, &SettingsDialog::enable);
}

void SettingsDialog::connectButtons()
{
    connect(m_message, &MessageBar::buttonClicked, this, [this] {
        m_problem.clear();
        showMessage();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { apply(true); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { apply(false); });
    connect(m_buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this, &SettingsDialog::reset);
}

void SettingsDialog::enable()
{
    const bool changed = !wish().isEmpty() || m_general->isOwnChanged();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_busy);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(changed && !m_busy);
    m_buttons->button(QDialogButtonBox::Reset)->setEnabled(changed && !m_busy);
}

void SettingsDialog::apply(bool thenClose)
{
    m_closeWhenDone = thenClose;
    if (wish().isEmpty() && !m_general->isOwnChanged())
        return onApplied();
    setBusy(true);
    Q_EMIT applyRequested(wish(), m_general->own());
}

void SettingsDialog::reset()
{
    for (SettingsPage *page : m_pages)
        page->forget();
    enable();
}

QVariantMap SettingsDialog::wish() const
{
    QVariantMap wish;
    for (const SettingsPage *page : m_pages)
        page->collect(wish);
    return wish;
}
