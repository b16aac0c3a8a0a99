// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class CopyButton;
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
    // The address.
    void confirmCopy();

Q_SIGNALS:
    void copyRequested();
    void serverChangeRequested();
    void sizeChanged();

private:
    struct Row {
        QString name;
        QLabel *value = nullptr; // owned by the window
    };

    static Row addRow(QGridLayout &layout, const QString &name, QPushButton *button = nullptr);
    static void fill(const Row &row, const QString &text);
    void addNatExplanation(QGridLayout &layout);
    void addTraffic(QGridLayout &layout);

    CopyButton *m_copy; // all owned by this
    QPushButton *m_change;
    QPushButton *m_explain;
    QLabel *m_natExplanation;
    TrafficGraph *m_graph;
    Row m_address;
    Row m_server;
    Row m_nat;
    Row m_relay;
    Row m_network;
    Row m_since;
    Row m_traffic;
};
