// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/gallery.h"

#include "app/client/server_test_text.h"
#include "app/tray/about_dialog.h"
#include "app/tray/add_server_dialog.h"
#include "app/tray/diagnostics_session.h"
#include "app/tray/diagnostics_window.h"
#include "app/tray/servers_page.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/settings_session.h"
#include "app/tray/status_window.h"
#include "app/tray/traffic_view.h"
#include "app/tray/tray_menu.h"
#include "app/tray/welcome_window.h"
#include "tests/app/fake_answers.h"
#include "tests/app/sample_status.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

TrafficView traffic()
{
    TrafficHistory history;
    double received = 0;
    double sent = 0;
    for (int second = 0; second <= 60; ++second) {
        history.add(std::chrono::seconds(second), static_cast<quint64>(received), static_cast<quint64>(sent));
        received += 400'000 * (1 + std::sin(second / 4.0)) + (second % 13 == 0 ? 900'000 : 0);
        sent += 90'000 * (1 + std::cos(second / 6.0));
    }
    return TrafficView::of(
        {.traffic = {{u"rxBytes"_s, 734'003'200}, {u"txBytes"_s, 15'204'352}}, .drops = {}}, history, QLocale());
}

} // namespace

Gallery::Gallery()
    : m_client(QDBusConnection::systemBus())
    , m_settings(m_folder.filePath(u"navalisrc"_s))
{
}

void Gallery::visit(const Visit &visit)
{
    QVERIFY(m_helper.appear());
    QTRY_VERIFY(m_client.status().isPresent());
    visitStatus(visit);
    visitMenu(visit);
    visitDiagnostics(visit);
    visitOthers(visit);
    visitSettings(visit);
    visitAddServer(visit);
}

void Gallery::visitStatus(const Visit &visit)
{
    const auto show = [&](const QString &name, const TunnelStatus &status, const auto &prepare) {
        StatusWindow window;
        window.display(StatusView::of(status, QLocale()));
        window.show();
        prepare(window);
        visit(name, window);
    };
    const auto asIs = [](StatusWindow &) {};
    show(u"window-online"_s, m_client.status(), [](StatusWindow &window) { window.display(traffic()); });
    show(u"window-explained"_s, m_client.status(), [](StatusWindow &window) {
        window.display(traffic());
        window.findChild<QPushButton *>(u"explainNat"_s)->click();
    });
    show(u"window-copied"_s, m_client.status(), [](StatusWindow &window) { window.confirmCopy(); });
    show(u"window-refused"_s, m_client.status(), [](StatusWindow &window) {
        window.showProblem(CallError(QDBusMessage::createError(QDBusError::AccessDenied, {})).text());
    });
    show(u"window-waiting"_s, m_client.status(), [](StatusWindow &window) { window.showWaiting(true); });
    show(u"window-missing"_s, sample::without(HelperState::Missing), asIs);
    show(u"window-stopped"_s, sample::without(HelperState::Stopped), asIs);
    show(u"window-silent"_s, sample::without(HelperState::Silent), asIs);
    show(u"window-version"_s, sample::without(HelperState::WrongVersion), asIs);
    auto locked = m_client.status();
    locked.locked = {u"Mode"_s, u"Server"_s};
    show(u"window-locked"_s, locked, asIs);
    for (const auto &[state, reason] : sample::statesAndReasons()) {
        auto status = sample::status(state, reason);
        status.networkClass = u"ipv4-only"_s;
        status.networkName = u"10.0.0.1"_s;
        if (reason == u"system-error")
            status.stateDetail = u"12345"_s;
        show(u"state-"_s + (reason.isEmpty() ? state : reason), status, asIs);
    }
}

void Gallery::visitMenu(const Visit &visit)
{
    QMenu menu;
    TrayMenu tray(menu);
    tray.show(TrayView::of(m_client.status(), {sample::server(u"teredo.example"_s), sample::server(u"a.example"_s)}));
    menu.popup({});
    visit(u"menu"_s, menu);
    QStringList names{u"menu-rule"_s, u"menu-server"_s};
    for (const QAction *action : menu.actions())
        if (action->menu() != nullptr)
            visit(names.takeFirst(), *action->menu());
}

void Gallery::visitDiagnostics(const Visit &visit)
{
    m_helper.delay = 1h;
    {
        DiagnosticsWindow waiting;
        new DiagnosticsSession(m_client, waiting);
        waiting.show();
        visit(u"diagnostics-checking"_s, waiting);
    }
    m_helper.delay = 0ms;
    DiagnosticsWindow window;
    new DiagnosticsSession(m_client, window);
    window.show();
    QTRY_VERIFY(!window.findChildren<QPlainTextEdit *>().first()->toPlainText().isEmpty());
    visit(u"diagnostics"_s, window);
}

void Gallery::visitOthers(const Visit &visit)
{
    WelcomeWindow welcome;
    welcome.display(sample::status(u"off"_s, u"not-chosen"_s));
    welcome.show();
    visit(u"welcome"_s, welcome);
    auto fixed = sample::status(u"online"_s);
    fixed.mode = u"on"_s;
    fixed.locked = {u"Mode"_s};
    welcome.display(fixed);
    visit(u"welcome-locked"_s, welcome);

    AboutDialog about(u"0.1.0"_s, nullptr);
    about.show();
    visit(u"about"_s, about);
}

void Gallery::visitAddServer(const Visit &visit)
{
    AddServerDialog dialog(nullptr);
    dialog.show();
    visit(u"add-server"_s, dialog);
    auto *name = dialog.findChild<QLineEdit *>();
    name->setText(u"192.0.2.256"_s);
    Q_EMIT name->textEdited(name->text());
    visit(u"add-server-refused"_s, dialog);
    name->setText(u"a.example"_s);
    dialog.onTestFailed(ServerTestText::result(u"no-answer"_s));
    visit(u"add-server-silent"_s, dialog);
}

void Gallery::visitSettings(const Visit &visit)
{
    auto servers = m_helper.answers.value(u"ListServers"_s).value(0).value<QList<QVariantMap>>();
    servers += fake::server(u"teredo-server.example.org"_s, u"administrator"_s); // as long as they are
    m_helper.answers[u"ListServers"_s] = {QVariant::fromValue(servers)};
    SettingsDialog dialog;
    new SettingsSession(m_client, m_settings, Autostart(m_folder.filePath(u"autostart"_s), u"navalis"_s), dialog);
    dialog.show();
    const auto tests = m_helper.calls.size();
    dialog.findChild<QPushButton *>(u"test"_s)->click();
    QTRY_VERIFY(m_helper.calls.size() > tests);
    QTest::qWait(50); // for the results
    using Page = SettingsDialog::Page;
    const std::pair<Page, QString> pages[] = {{Page::General, u"general"_s}, {Page::Networks, u"networks"_s},
        {Page::Servers, u"servers"_s}, {Page::Advanced, u"advanced"_s}};
    for (const auto &[page, name] : pages) {
        dialog.showPage(page);
        visit(u"settings-"_s + name, dialog);
    }

    m_helper.change({{u"Locked"_s, QStringList{u"Mode"_s, u"Vpn"_s, u"Servers"_s, u"Networks"_s, u"Chromium"_s}}});
    QTRY_VERIFY(m_client.status().isLocked(u"Mode"));
    for (const auto &[page, name] : pages) {
        dialog.showPage(page);
        visit(u"locked-"_s + name, dialog);
    }
}
