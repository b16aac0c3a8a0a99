// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/switch_button.h"

#include <QFontMetrics>
#include <QPainter>
#include <QSignalBlocker>

SwitchButton::SwitchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SwitchButton::onToggled);
}

void SwitchButton::display(bool on)
{
    const QSignalBlocker notByHand(this);
    m_on = on;
    setChecked(on);
}

// Assistive technology flips a button instead of clicking it.
void SwitchButton::onToggled()
{
    display(m_on);
    Q_EMIT clicked(m_on);
}

QSize SwitchButton::sizeHint() const
{
    const int height = fontMetrics().height() + 8;
    return {height * 2, height};
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const auto colour = [&](QPalette::ColorRole role) { return palette().color(group, role); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QRectF track = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const qreal radius = track.height() / 2;
    painter.setPen(QPen(isChecked() ? colour(QPalette::Highlight) : colour(QPalette::PlaceholderText), 1));
    painter.setBrush(isChecked() && isEnabled() ? colour(QPalette::Highlight) : colour(QPalette::Base));
    painter.drawRoundedRect(track, radius, radius);

    const bool atRight = isChecked() != isRightToLeft();
    const QPointF centre(atRight ? track.right() - radius : track.left() + radius, track.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() && isEnabled() ? colour(QPalette::HighlightedText) : colour(QPalette::WindowText));
    painter.drawEllipse(centre, radius - 4, radius - 4);

    if (hasFocus()) {
        painter.setPen(QPen(colour(QPalette::WindowText), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius + 2, radius + 2);
    }
}
