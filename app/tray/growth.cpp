// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/growth.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace {

// A Wayland compositor may answer late, with the size that the window had before, and Qt takes that however small. Once
// for each growth, for one that insists is not to be argued with.
class Insistence final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void arm() { m_armed = true; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *window = qobject_cast<QWidget *>(object);
        if (m_armed && event->type() == QEvent::Resize && window->height() < window->minimumHeight()) {
            m_armed = false;
            QTimer::singleShot(0, window, [window] { window->resize(window->width(), window->minimumHeight()); });
        }
        return false;
    }

private:
    bool m_armed = false;
};

void insistOnMinimum(QWidget &window)
{
    auto *insistence = window.findChild<Insistence *>(Qt::FindDirectChildrenOnly);
    if (insistence == nullptr) {
        insistence = new Insistence(&window);
        window.installEventFilter(insistence);
    }
    insistence->arm();
}

} // namespace

void growToFit(QWidget &window)
{
    QLayout &layout = *window.layout();
    layout.activate();
    const int needed = std::max(layout.totalHeightForWidth(window.width()), layout.totalMinimumSize().height());
    const int least = std::min(needed, window.screen()->availableSize().height());
    const bool grows = least > window.minimumHeight();
    window.setMinimumHeight(least);
    if (grows)
        insistOnMinimum(window);
}

#include "growth.moc"
