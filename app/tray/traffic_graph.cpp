// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/traffic_graph.h"

#include <QPainter>

TrafficGraph::TrafficGraph(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Traffic of the last minute"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrafficGraph::display(const TrafficView &view)
{
    m_view = view;
    setAccessibleDescription(view.now);
    setToolTip(tr("The last minute. Area: received; dashed line: sent; top: %1").arg(view.peakText));
    update();
}

QSize TrafficGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 3};
}

void TrafficGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) { // the newest is where a line of text ends
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));

    const QColor colour = palette().color(QPalette::Highlight);
    QPolygonF area = line(&TrafficHistory::Rate::received);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(area);
    if (!area.isEmpty()) {
        area += QPointF(area.last().x(), height() - 1);
        area += QPointF(area.first().x(), height() - 1);
        QColor pale = colour;
        pale.setAlphaF(0.35F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawPolygon(area);
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line(&TrafficHistory::Rate::sent));
}

QPolygonF TrafficGraph::line(double TrafficHistory::Rate::*direction) const
{
    const double step = (width() - 2.0) / (TrafficHistory::length - 1);
    const double room = height() - 4.0;
    QPolygonF points;
    double x = width() - 1.0 - step * static_cast<double>(m_view.rates.size() - 1);
    for (const auto &rate : m_view.rates) {
        points += QPointF(x, 2.0 + room * (1.0 - rate.*direction / m_view.peak));
        x += step;
    }
    return points;
}
