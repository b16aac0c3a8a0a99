// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/wheel.h"

#include <QEvent>
#include <QWidget>

namespace {

class WheelFilter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(object);
        if (event->type() != QEvent::Wheel || control == nullptr || control->hasFocus())
            return false;
        event->ignore(); // then it goes on to what the control lies in
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget &control)
{
    control.setFocusPolicy(Qt::StrongFocus);
    control.installEventFilter(new WheelFilter(&control));
}

#include "wheel.moc"
