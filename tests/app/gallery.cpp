// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/gallery.h"

#include "app/tray/about_dialog.h"
#include "app/tray/add_server_dialog.h"
#include "app/tray/servers_page.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/settings_session.h"
#include "app/tray/status_window.h"
#include "app/tray/traffic_view.h"
#include "app/tray/welcome_window.h"
#include "tests/app/sample_status.h"

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
    visitOthers(visit);
    visitSettings(visit);
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
    show(u"window-refused"_s, m_client.status(),
        [](StatusWindow &window) { window.showProblem(CallError(QDBusError(QDBusError::AccessDenied, {})).text()); });
    show(u"window-missing"_s, sample::without(HelperState::Missing), asIs);
    for (const auto &[state, reason] : sample::statesAndReasons()) {
        auto status = sample::status(state, reason);
        status.networkClass = u"ipv4-only"_s;
        status.networkName = u"10.0.0.1"_s;
        if (reason == u"system-error")
            status.stateDetail = u"12345"_s;
        show(u"state-"_s + (reason.isEmpty() ? state : reason), status, asIs);
    }
}

void Gallery::visitOthers(const Visit &visit)
{
    WelcomeWindow welcome;
    welcome.display(true, {}, true);
    welcome.show();
    visit(u"welcome"_s, welcome);

    AboutDialog about(u"0.1.0"_s, nullptr);
    about.show();
    visit(u"about"_s, about);
}

void Gallery::visitSettings(const Visit &visit)
{
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

    dialog.findChild<QPushButton *>(u"add"_s)->click();
    auto *add = dialog.findChild<AddServerDialog *>();
    visit(u"add-server"_s, *add);
    add->close();

    m_helper.change({{u"Locked"_s, QStringList{u"Mode"_s, u"Vpn"_s, u"Servers"_s, u"Networks"_s, u"Chromium"_s}}});
    QTRY_VERIFY(m_client.status().isLocked(u"Mode"));
    for (const auto &[page, name] : pages) {
        dialog.showPage(page);
        visit(u"locked-"_s + name, dialog);
    }
}
