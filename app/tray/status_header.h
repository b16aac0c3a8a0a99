// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class SwitchButton;
struct StatusView;

// The top of the window: what is going on, why, and the one switch.
class StatusHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHeader(QWidget *parent = nullptr);

    void display(const StatusView &view);

Q_SIGNALS:
    void switchRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QString m_iconName;
    QLabel *m_icon; // all owned by this
    QLabel *m_sentence;
    QLabel *m_reason;
    SwitchButton *m_switch;
    QLabel *m_switchHint;
};
