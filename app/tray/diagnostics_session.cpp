// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/diagnostics_session.h"

#include "app/client/helper_client.h"
#include "app/tray/diagnostics_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

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
    run();
}

void DiagnosticsSession::run()
{
    const int number = ++m_run;
    const bool redacted = m_window.isRedacted();
    if (redacted)
        forgetWhatIsNotRedacted();
    m_window.setBusy(true);
    m_client.diagnostics().check(
        redacted, this, [this, number, redacted](const Checks &checks, const CallError &error) {
            if (number != m_run)
                return;
            m_window.setBusy(false);
            m_window.showProblem(error.text());
            if (error.isError()) {
                m_window.setRedacted(m_redacted);
                return display();
            }
            m_checks = checks;
            m_redacted = redacted;
            display();
            fetchEvents(redacted);
        });
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
    display();
}

void DiagnosticsSession::display()
{
    m_window.display(DiagnosticsView::of(m_checks, m_events, m_window.kind(), m_window.filter(), QLocale()));
}

void DiagnosticsSession::copy() const
{
    QApplication::clipboard()->setText(report());
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
