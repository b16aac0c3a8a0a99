// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class TrafficGraph;
struct StatusView;
struct TrafficView;

// The particulars of the connection, a line each.
class StatusRows final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRows(QWidget *parent = nullptr);

    void display(const StatusView &view);
    void display(const TrafficView &view);

Q_SIGNALS:
    void copyRequested();
    void serverChangeRequested();
    void sizeChanged();

private:
    QLabel *addRow(QGridLayout &layout, const QString &name, QPushButton *button = nullptr);
    void addNatExplanation(QGridLayout &layout);
    void addTraffic(QGridLayout &layout);

    QPushButton *m_copy; // all owned by this
    QPushButton *m_change;
    QPushButton *m_explain;
    QLabel *m_address;
    QLabel *m_server;
    QLabel *m_nat;
    QLabel *m_natExplanation;
    QLabel *m_relay;
    QLabel *m_network;
    QLabel *m_since;
    QLabel *m_traffic;
    TrafficGraph *m_graph;
};
