// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/message_bar.h"

#include "app/tray/announcement.h"
#include "app/tray/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(labels::value())
    , m_button(new QPushButton)
{
    setObjectName(u"message"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::buttonClicked);
    hide();
}

void MessageBar::display(const QString &text, const QString &buttonLabel, Kind kind)
{
    const auto icon = kind == Kind::Warning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    const bool isNew = m_text->text() != text;
    m_text->setText(text);
    m_button->setText(buttonLabel);
    m_button->setVisible(!buttonLabel.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (isNew)
        announce(*this, text);
}

QString MessageBar::text() const
{
    return m_text->text();
}
