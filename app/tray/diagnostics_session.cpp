// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/diagnostics_session.h"

#include "app/client/helper_client.h"
#include "app/client/state_text.h"
#include "app/tray/diagnostics_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

DiagnosticsSession::DiagnosticsSession(HelperClient &client, DiagnosticsWindow &window)
    : QObject(&window)
    , m_client(client)
    , m_window(window)
{
    connect(&m_window, &DiagnosticsWindow::runRequested, this, &DiagnosticsSession::run);
    connect(&m_window, &DiagnosticsWindow::filterChanged, this, &DiagnosticsSession::display);
    connect(&m_window, &DiagnosticsWindow::copyRequested, this, &DiagnosticsSession::copy);
    connect(&m_window, &DiagnosticsWindow::saveRequested, this, &DiagnosticsSession::save);
    connect(&m_client.diagnostics(), &DiagnosticsClient::eventAdded, this, &DiagnosticsSession::onEvent);
    connect(&m_client, &HelperClient::statusChanged, this, &DiagnosticsSession::onStatus);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, &DiagnosticsSession::onPatienceOver);
    m_drawing.setSingleShot(true);
    connect(&m_drawing, &QTimer::timeout, this, &DiagnosticsSession::display);
    run();
}

void DiagnosticsSession::run()
{
    const int number = ++m_run;
    const bool redacted = m_window.isRedacted();
    m_window.setBusy(true);
    if (redacted)
        forgetWhatIsNotRedacted();
    m_patience.start();
    if (!m_client.status().isPresent())
        m_client.refresh();
    m_client.diagnostics().check(
        redacted, this, [this, number, redacted](const Checks &checks, const CallError &error) {
            if (number != m_run)
                return;
            m_window.showProblem(error.text());
            if (error.isError())
                return giveUp();
            m_patience.stop();
            m_window.setBusy(false);
            m_checks = checks;
            m_redacted = redacted;
            display();
            fetchEvents(redacted);
        });
}

void DiagnosticsSession::onStatus(const TunnelStatus &status)
{
    if (status.helper == HelperState::Asking)
        return;
    const bool wasAbsent = std::exchange(m_absent, !status.isPresent());
    if (m_absent)
        giveUp();
    else if (wasAbsent)
        run();
}

// A checklist takes its time. A helper that makes one still says how the tunnel is.
void DiagnosticsSession::onPatienceOver()
{
    if (m_client.status().isPresent())
        m_client.checkAlive();
    else
        giveUp();
}

void DiagnosticsSession::giveUp()
{
    ++m_run;
    m_patience.stop();
    m_window.setBusy(false);
    m_window.setRedacted(m_redacted);
    display();
}

// At once: the helper may fail to bring anything else.
void DiagnosticsSession::forgetWhatIsNotRedacted()
{
    if (!m_redacted) {
        m_checks.clear();
        m_events.clear();
    }
    m_redacted = true;
    display();
}

void DiagnosticsSession::fetchEvents(bool redacted)
{
    m_client.diagnostics().events(
        redacted, this, [this, number = m_run](const HelperEvents &events, const CallError &error) {
            if (number != m_run)
                return;
            if (error.isError())
                m_window.showProblem(error.text());
            else
                m_events = events;
            display();
        });
}

void DiagnosticsSession::onEvent(const HelperEvent &event)
{
    m_events += event;
    m_events.remove(0, std::max<qsizetype>(0, m_events.size() - DiagnosticsClient::maxEvents));
    m_drawing.start();
}

void DiagnosticsSession::display()
{
    auto view = DiagnosticsView::of(found(), m_events, m_window.kind(), m_window.filter(), QLocale());
    if (m_window.isBusy() && view.rows.isEmpty())
        view.rows = DiagnosticsView::awaited();
    m_window.display(view);
}

Checks DiagnosticsSession::found() const
{
    const TunnelStatus &status = m_client.status();
    if (status.isPresent() || status.helper == HelperState::Asking)
        return m_checks;
    const auto text = StateText::of(status);
    return {{.check = u"helper"_s, .result = u"failed"_s, .explanation = text.sentence, .remedy = text.reason}};
}

void DiagnosticsSession::copy()
{
    QApplication::clipboard()->setText(report());
    m_window.confirmCopy();
}

void DiagnosticsSession::save(const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = report().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_window.showProblem(
        saved ? QString() : DiagnosticsWindow::tr("The report was not saved: %1").arg(file.errorString()));
}

QString DiagnosticsSession::report() const
{
    return diagnosticsReport(m_client.status(), m_checks, m_events);
}
