// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/status_view.h"

#include <QWidget>

class MessageBar;
class QGridLayout;
class QLabel;
class QPushButton;
class SwitchButton;

// The window for everything the tray has, for desktops without one as well. It shows a StatusView and says what was
// clicked; it decides nothing.
class StatusWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusWindow(QWidget *parent = nullptr);

    void display(const StatusView &view);
    // Why the last request was not carried out; stays until dismissed or until one succeeds. Empty: nothing to say.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void switchRequested();
    void copyRequested();
    void settingsRequested();
    void refreshRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildHeader(QGridLayout &layout);
    QLabel *addRow(QGridLayout &layout, const QString &label, QPushButton *button = nullptr);
    void addShortcuts();
    void showIcon();
    void showMessage();

    StatusView m_view;
    QString m_problem;
    MessageBar *m_message; // all owned by this
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_reason;
    SwitchButton *m_switch;
    QLabel *m_switchHint;
    QPushButton *m_copy;
    QPushButton *m_change;
    QLabel *m_address;
    QLabel *m_server;
    QLabel *m_nat;
    QLabel *m_relay;
    QLabel *m_network;
    QLabel *m_since;
};
