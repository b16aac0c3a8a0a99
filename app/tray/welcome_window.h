// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QRadioButton;

// The first page a new user sees: what this does, what it means for privacy, and the choice when to use it. Closing it
// chooses nothing.
class WelcomeWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit WelcomeWindow(QWidget *parent = nullptr);

    // Without the helper there is nothing to choose yet; the reason says what to do.
    void display(bool ready, const QString &reason, bool guarded);

Q_SIGNALS:
    void chosen(const QString &mode, bool startAtLogin);

private:
    QWidget *choiceBox();
    void choose();

    QRadioButton *m_automatic; // all owned by this
    QRadioButton *m_byHand;
    QCheckBox *m_login;
    QLabel *m_exposure;
    QLabel *m_problem;
    QPushButton *m_start;
};
