// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_header.h"

#include "app/tray/announcement.h"
#include "app/tray/icons.h"
#include "app/tray/labels.h"
#include "app/tray/status_view.h"
#include "app/tray/switch_button.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 48;

} // namespace

StatusHeader::StatusHeader(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_sentence(labels::plain({}, u"sentence"_s))
    , m_reason(labels::plain({}, u"reason"_s))
    , m_switch(new SwitchButton)
    , m_switchHint(labels::hint({}, u"switchHint"_s))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_sentence->setFont(large);
    auto *label = new QLabel(tr("&IPv6 through Teredo"));
    label->setBuddy(m_switch);
    m_switch->setAccessibleName(tr("IPv6 through Teredo"));
    connect(m_switch, &SwitchButton::clicked, this, &StatusHeader::switchRequested);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(1, 1);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_sentence, 0, 1, 1, 2);
    layout->addWidget(m_reason, 1, 1, 1, 2);
    layout->setRowMinimumHeight(2, 8);
    layout->addWidget(label, 3, 1);
    layout->addWidget(m_switch, 3, 2, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_switchHint, 4, 1);
}

void StatusHeader::display(const StatusView &view)
{
    const bool isNew = m_sentence->text() != view.sentence;
    m_iconName = view.icon;
    showIcon();
    m_sentence->setText(view.sentence);
    labels::setOrHide(*m_reason, view.reason);
    m_switch->display(view.switchOn);
    m_switch->setEnabled(view.switchEnabled);
    m_switch->setAccessibleDescription(view.switchHint);
    labels::setOrHide(*m_switchHint, view.switchHint);
    if (isNew)
        announce(*m_sentence, view.sentence);
}

void StatusHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void StatusHeader::showIcon()
{
    if (m_iconName.isEmpty())
        return; // nothing was displayed yet
    const QColor colour = palette().color(QPalette::WindowText);
    m_icon->setPixmap(icons::symbolic(m_iconName, iconSize, colour, devicePixelRatio()));
}
