// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/copy_button.h"

#include "app/tray/announcement.h"

#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

CopyButton::CopyButton(const QString &label)
    : QPushButton(label)
    , m_label(label)
    , m_confirmation(tr("Copied"))
    , m_mnemonic(shortcut())
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(2s);
    connect(&m_moment, &QTimer::timeout, this, [this] { say(m_label); });
}

void CopyButton::confirm()
{
    say(m_confirmation);
    announce(*this, m_confirmation);
    m_moment.start();
}

QSize CopyButton::sizeHint() const
{
    return {std::max(widthFor(m_label), widthFor(m_confirmation)), QPushButton::sizeHint().height()};
}

// A new text would take the mnemonic away.
void CopyButton::say(const QString &text)
{
    setText(text);
    setShortcut(m_mnemonic);
}

int CopyButton::widthFor(const QString &text) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = text;
    const QSize contents = fontMetrics().size(Qt::TextShowMnemonic, text);
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, contents, this).width();
}
