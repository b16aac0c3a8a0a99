// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/settings_view.h"

#include <QDialog>

class MessageBar;
class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

// Shows the helper's settings and says what is wanted. It never changes anything by itself: what was typed stays until
// the helper has taken it, and what was not touched follows changes made elsewhere.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void display(const SettingsView &view);
    // While a wish is on its way nothing can be edited, but the window lives.
    void setBusy(bool busy);
    void onApplied();
    void onRefused(const QString &problem);

Q_SIGNALS:
    void applyRequested(const SettingsWish &wish);

private:
    QWidget *modeBox();
    QWidget *serverBox();
    QRadioButton *addMode(QBoxLayout &layout, int id, const QString &name, const QString &explanation);
    void connectEdits();
    void showMode();
    void showServers();
    void showServer();
    void onEdited();
    void apply(bool thenClose);
    [[nodiscard]] QString chosenMode() const;
    [[nodiscard]] QString chosenServer() const;

    SettingsView m_view;
    bool m_busy = false;
    bool m_modeTouched = false;
    bool m_serverTouched = false;
    bool m_closeWhenDone = false;
    MessageBar *m_message; // all owned by this
    QWidget *m_content;
    QButtonGroup *m_modes;
    QLabel *m_modeLock;
    QRadioButton *m_listed;
    QComboBox *m_list;
    QRadioButton *m_own;
    QLineEdit *m_ownName;
    QLabel *m_ownProblem;
    QLabel *m_serverLock;
    QLabel *m_wait;
    QDialogButtonBox *m_buttons;
};
