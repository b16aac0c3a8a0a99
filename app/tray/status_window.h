// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/status_view.h"

#include <QWidget>

class MessageBar;
class StatusHeader;
class StatusRows;
struct TrafficView;

// The window for everything the tray has, for desktops without one as well. It shows a StatusView and says what was
// clicked; it decides nothing.
class StatusWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusWindow(QWidget *parent = nullptr);

    void display(const StatusView &view);
    void display(const TrafficView &view);
    // Why the last request was not carried out; stays until dismissed or until one succeeds. Empty: nothing to say.
    void showProblem(const QString &problem);
    void showWaiting(bool waiting);
    // The address is in the clipboard.
    void confirmCopy();
    // Whether anybody can see any of it: minimised, it is still visible in Qt's words.
    [[nodiscard]] bool isSeen() const;

Q_SIGNALS:
    void switchRequested();
    void copyRequested();
    void settingsRequested();
    void diagnosticsRequested();
    void aboutRequested();
    void serverChangeRequested();
    void refreshRequested();
    void helpRequested(StatusMessage::Action action);
    void seenChanged(bool seen);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QLayout *buttonRow();
    void addShortcuts();
    void showMessage();
    void onMessageButton();
    void onCopyKey();
    void noteSight();

    StatusView m_view;
    QString m_problem;
    bool m_waiting = false;
    bool m_seen = false;
    MessageBar *m_message; // all owned by this
    StatusHeader *m_header;
    StatusRows *m_rows;
};
