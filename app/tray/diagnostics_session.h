// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/diagnosis.h"

#include <QObject>
#include <QTimer>

class CallError;
class DiagnosticsWindow;
class HelperClient;
struct TunnelStatus;

// Joins a diagnostics window to the helper while it is open: runs the checks, follows the events, writes reports.
class DiagnosticsSession final : public QObject
{
    Q_OBJECT

public:
    // The window owns the session and the client outlives it.
    DiagnosticsSession(HelperClient &client, DiagnosticsWindow &window);

private:
    void run();
    void onStatus(const TunnelStatus &status);
    void onPatienceOver();
    void giveUp();
    void forgetWhatIsNotRedacted();
    void fetchEvents(bool redacted);
    void onEvent(const HelperEvent &event);
    void display();
    void copy();
    void save(const QString &name);
    [[nodiscard]] QString report() const;
    [[nodiscard]] Checks found() const;

    HelperClient &m_client;
    DiagnosticsWindow &m_window;
    Checks m_checks;
    HelperEvents m_events;
    bool m_redacted = true; // what is kept here
    QTimer m_patience;      // for an answer, before it is asked whether the helper lives
    QTimer m_drawing;       // once for all events that have come
    bool m_absent = false;  // the helper, when it was last heard of
    int m_run = 0;          // the newest; what an older one brings is out of date
};
