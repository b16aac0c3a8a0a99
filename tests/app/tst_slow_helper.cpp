// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/application.h"
#include "app/tray/diagnostics_window.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_tray_host.h"
#include "tests/app/visible_window.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Longer than QtDBus waits for an answer by itself (25 s), as for a password that a person looks up first.
constexpr auto delay = 30s;

} // namespace

// A helper that thinks for half a minute about every request.
class TestSlowHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowLivesMeanwhileAndTheAnswerStillCounts()
    {
        FakeTrayHost host;
        FakeHelper helper;
        QVERIFY(host.appear() && helper.appear());
        const QTemporaryDir folder;
        const QString settingsFile = folder.filePath(u"navalisrc"_s);
        UserSettings(settingsFile).setIntroduced();
        Application app({.systemBus = QDBusConnection::systemBus(),
            .sessionBus = QDBusConnection::sessionBus(),
            .settingsFile = settingsFile,
            .autostart = Autostart(folder.filePath(u"autostart"_s), u"/usr/bin/navalis"_s),
            .trayPatience = 60s,
            .helperPatience = 5s,
            .noticePatience = {}});
        QTRY_VERIFY(!host.items().isEmpty() && host.menu().value(3).enabled);
        app.showSettings();
        auto *settings = visibleWindow<SettingsDialog>();
        auto *off = settings->findChild<QRadioButton *>(u"off"_s);
        QTRY_VERIFY(off->isEnabled());

        helper.delay = delay;
        off->click();
        settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(!off->isEnabled()); // until it is known what became of it
        app.showWindow();
        app.showDiagnostics();
        app.showAbout();
        QTRY_COMPARE(helper.calls, QStringList{u"Configure Mode=off"_s});

        QElapsedTimer clock;
        clock.start();
        qint64 longestPause = 0;
        qint64 last = 0;
        while (visibleWindow<SettingsDialog>() != nullptr && clock.elapsed() < 60'000) {
            QTest::qWait(10);
            longestPause = std::max(longestPause, clock.elapsed() - last);
            last = clock.elapsed();
        }

        QVERIFY(visibleWindow<SettingsDialog>() == nullptr); // done, and closed by that
        QVERIFY(clock.elapsed() > 25'000);
        QVERIFY2(longestPause < clock.elapsed() / 10, qPrintable(QString::number(longestPause)));
        QTRY_VERIFY(!host.menu().value(3).checked);
        visibleWindow<DiagnosticsWindow>()->close();
        visibleWindow<StatusWindow>()->close();
    }
};

QTEST_MAIN(TestSlowHelper)
#include "tst_slow_helper.moc"
