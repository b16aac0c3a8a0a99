// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/traffic_view.h"

#include <QWidget>

// The last minute of traffic: received as an area, sent as a dashed line. The words beside it say the same.
class TrafficGraph final : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficGraph(QWidget *parent = nullptr);

    void display(const TrafficView &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPolygonF line(double TrafficHistory::Rate::*direction) const;

    TrafficView m_view;
};
