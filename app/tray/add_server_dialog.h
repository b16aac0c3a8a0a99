// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"

#include <QDialog>

class QLabel;
class QLineEdit;

// Asks for a server and has it tested before it is taken. One that fails the test can be added all the same, for it may
// be this network that is at fault.
class AddServerDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddServerDialog(QWidget *parent);

    // What became of the test of the server that was asked for.
    void onTested(const ServerChoice &server);
    void onTestFailed(const QString &problem);
    // There will be no result.
    void onTestEnded();
    [[nodiscard]] QString server() const;

Q_SIGNALS:
    void testRequested(const QString &server);
    void added(const ServerChoice &server);

private:
    void onEdited();
    void onButton();
    void finish();

    bool m_testing = false;
    bool m_tested = false; // and it did not work
    ServerChoice m_found;  // what the test said
    QLineEdit *m_name;     // all owned by this
    QLabel *m_message;
    QPushButton *m_button;
};
