// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/icons.h"

#include <QPainter>
#include <QSize>

using namespace Qt::StringLiterals;

// Resources of a static library stay out of the program unless named; the macro must be outside of namespaces.
static void initialize()
{
    Q_INIT_RESOURCE(icons);
}

namespace {

QIcon own(const QString &name)
{
    static const bool initialized = (initialize(), true);
    Q_UNUSED(initialized)
    return QIcon(u":/org.navalis.Navalis/%1.svg"_s.arg(name));
}

} // namespace

namespace icons {

QString appId()
{
    return u"org.navalis.Navalis"_s;
}

QIcon named(const QString &name)
{
    return QIcon::fromTheme(name, own(name));
}

QPixmap symbolic(const QString &name, int size, const QColor &colour, qreal pixelRatio)
{
    QPixmap pixmap = own(name).pixmap(QSize(size, size), pixelRatio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    return pixmap;
}

} // namespace icons
