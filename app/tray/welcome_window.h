// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QRadioButton;
struct TunnelStatus;

// The first page a new user sees: what this does, what it means for privacy, and the choice when to use it. What
// somebody has chosen before is chosen here, and can only be looked at where the administrator has fixed it. Closing it
// chooses nothing.
class WelcomeWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit WelcomeWindow(QWidget *parent = nullptr);

    // Without the helper there is nothing to choose yet; the page then says what to do.
    void display(const TunnelStatus &status);

Q_SIGNALS:
    void chosen(const QString &mode, bool startAtLogin);

private:
    QWidget *choiceBox();
    void displayChoice(const TunnelStatus &status);
    void choose();

    QRadioButton *m_automatic; // all owned by this
    QRadioButton *m_always;    // offered where that is the choice already
    QRadioButton *m_byHand;
    QLabel *m_lock;
    QCheckBox *m_login;
    QLabel *m_exposure;
    QLabel *m_problem;
    QPushButton *m_start;
    bool m_touched = false; // by its user, whose choice stays while the page is open
};
