// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/general_page.h"

#include "app/tray/option_fields.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage()
    : m_login(new QCheckBox(tr("Show the tray icon from &login on")))
    , m_notifies(new QCheckBox(tr("&Tell me when the connection is lost or needs something")))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tunnelBox());
    layout->addWidget(programBox());
    layout->addStretch();
}

void GeneralPage::display(const OwnSettings &own)
{
    m_own = own;
    if (m_ownTouched)
        return;
    const QSignalBlocker loginNotByHand(m_login);
    const QSignalBlocker notifiesNotByHand(m_notifies);
    m_login->setChecked(own.startsAtLogin);
    m_notifies->setChecked(own.notifies);
}

OwnSettings GeneralPage::own() const
{
    return {.startsAtLogin = m_login->isChecked(), .notifies = m_notifies->isChecked()};
}

void GeneralPage::forget()
{
    m_ownTouched = false;
    display(OwnSettings(m_own));
    OptionsPage::forget();
}

QWidget *GeneralPage::tunnelBox()
{
    const QList<ChoiceOption::Choice> choices{
        {.value = u"standby"_s, .label = tr("wait")}, {.value = u"run"_s, .label = tr("use the tunnel")}};
    auto *box = new QGroupBox(tr("When to use the tunnel"));
    auto *layout = new QVBoxLayout(box);
    add(*layout, new ModeOption);
    layout->addSpacing(8);
    add(*layout, new ChoiceOption(u"Metered"_s, tr("Where traffic costs money (&metered networks):"), choices));
    add(*layout, new ChoiceOption(u"Vpn"_s, tr("While a V&PN is connected:"), choices));
    add(*layout, new ChoiceOption(u"Ipv6Disabled"_s, tr("Where IPv6 is switched o&ff for the network:"), choices));
    return box;
}

QWidget *GeneralPage::programBox()
{
    auto *box = new QGroupBox(tr("This program"));
    auto *layout = new QVBoxLayout;
    box->setLayout(layout);
    m_login->setObjectName(u"login"_s);
    m_notifies->setObjectName(u"notifies"_s);
    for (QCheckBox *check : {m_login, m_notifies}) {
        layout->addWidget(check);
        connect(check, &QCheckBox::toggled, this, [this] {
            m_ownTouched = true;
            Q_EMIT edited();
        });
    }
    return box;
}
