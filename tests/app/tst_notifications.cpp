// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/application.h"
#include "app/tray/diagnostics_window.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_notification_server.h"
#include "tests/app/fake_tray_host.h"
#include "tests/app/visible_window.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto settling = 400ms;

} // namespace

// The notices that appear on the desktop, from what the helper says to the click on a button.
class TestNotifications : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase()
    {
        // As if installed.
        QVERIFY(QDir(m_folder.path()).mkpath(u"data/knotifications6"_s));
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/packaging/data/navalis.notifyrc"),
            m_folder.filePath(u"data/knotifications6/navalis.notifyrc"_s)));
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        QDesktopServices::setUrlHandler(u"http"_s, this, "takeUrl");
    }

    void init()
    {
        m_opened.clear();
        qunsetenv("XDG_ACTIVATION_TOKEN");
        m_helper = std::make_unique<FakeHelper>();
        m_host = std::make_unique<FakeTrayHost>();
        m_server = std::make_unique<FakeNotificationServer>();
        QVERIFY(m_helper->appear());
        QVERIFY(m_host->appear());
        QVERIFY(m_server->appear());
        UserSettings(settingsFile()).setIntroduced();
    }

    void cleanup()
    {
        m_app.reset();
        m_server.reset();
        m_host.reset();
        m_helper.reset();
        QFile::remove(settingsFile());
    }

    void nothingIsShownAtStart_data()
    {
        QTest::addColumn<QVariantMap>("properties");
        QTest::newRow("online") << QVariantMap();
        QTest::newRow("failed") << failure(u"udp-blocked"_s);
        QTest::newRow("portal") << portal();
    }

    void nothingIsShownAtStart()
    {
        QFETCH(const QVariantMap, properties);
        m_helper->properties.insert(properties);
        start();
        QTest::qWait(3 * settling);
        QCOMPARE(m_server->everShown, QStringList());
    }

    void aLossIsShownOnceItLasts()
    {
        start();
        m_helper->change(failure(u"udp-blocked"_s));
        QTest::qWait(settling / 4);
        QVERIFY(m_server->shown.isEmpty());

        QTRY_COMPARE(m_server->shown.size(), 1);
        const auto shown = m_server->shown.first();
        QCOMPARE(shown.program, u"Navalis"_s);
        QCOMPARE(shown.title, u"This network blocks the tunnel."_s);
        QVERIFY(shown.text.contains(u"3544"));
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"org.navalis.Navalis"_s);
        QCOMPARE(shown.hints.value(u"x-kde-eventId"_s).toString(), u"connectionLost"_s);
    }

    void whatIsOverSoonIsNotShown()
    {
        start();
        m_helper->change(failure(u"udp-blocked"_s));
        QTest::qWait(settling / 4);
        m_helper->change({{u"State"_s, u"online"_s}, {u"StateReason"_s, u""_s}});
        QTest::qWait(2 * settling);
        QCOMPARE(m_server->everShown, QStringList());
    }

    void whatTheUserDidIsNotShown()
    {
        start();
        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));
        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode off"_s});
        m_helper->change(failure(u"server-unreachable"_s));
        QTest::qWait(2 * settling);
        QCOMPARE(m_server->everShown, QStringList());
    }

    void aNewNoticeTakesThePlaceOfTheOld()
    {
        start();
        m_helper->change(failure(u"udp-blocked"_s));
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_helper->change(portal());
        QTRY_COMPARE(m_server->everShown.size(), 2);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.first().title, u"Sign in to this network first."_s);
        // That the login page is gone, and all is well, needs no words.
        m_helper->change({{u"State"_s, u"online"_s}, {u"StateReason"_s, u""_s}});
        QTRY_VERIFY(m_server->shown.isEmpty());
        QCOMPARE(m_server->everShown.size(), 2);
    }

    void namesFromOutsideAreNoMarkup()
    {
        start();
        QVariantMap properties = failure(u"server-unreachable"_s);
        properties.insert(u"Server"_s, u"<img src=x>"_s);
        m_helper->change(properties);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QVERIFY(!m_server->shown.first().text.contains(u"<img"));
    }

    void theButtonOpensWhatHelps_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("page"); // of the settings; none: diagnostics
        QTest::newRow("blocked") << u"udp-blocked"_s << u"Find Out More…"_s << -1;
        QTest::newRow("server") << u"server-unreachable"_s << u"Choose Server…"_s << 2;
        QTest::newRow("port") << u"port-taken"_s << u"Set Port…"_s << 3;
    }

    void theButtonOpensWhatHelps()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, button);
        QFETCH(const int, page);
        start();
        m_helper->change(failure(reason));
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_server->click(button, u"token-1"_s);
        if (page < 0) {
            QTRY_VERIFY(visibleWindow<DiagnosticsWindow>() != nullptr);
        } else {
            QTRY_VERIFY(visibleWindow<SettingsDialog>() != nullptr);
            QCOMPARE(visibleWindow<SettingsDialog>()->findChild<QTabWidget *>()->currentIndex(), page);
        }
    }

    void theLoginPageOpensFromItsNotice()
    {
        start();
        m_helper->change(portal());
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_server->click(u"Open Login Page…"_s, {});
        QTRY_COMPARE(m_opened.scheme(), u"http"_s);
    }

    void aClickOnTheNoticeItselfOpensTheWindow()
    {
        start();
        m_helper->change(failure(u"udp-blocked"_s));
        QTRY_COMPARE(m_server->shown.size(), 1);
        m_server->click(u"Show Window"_s, u"token-2"_s);
        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
    }

    void closingTheWindowIsExplainedOnce()
    {
        start();
        m_app->showWindow();
        visibleWindow<StatusWindow>()->close();
        QTRY_COMPARE(m_server->everShown, QStringList{u"Navalis keeps running"_s});
        m_app->showWindow();
        visibleWindow<StatusWindow>()->close();
        QTest::qWait(settling / 2);
        QCOMPARE(m_server->everShown.size(), 1);
    }

    void whoWantsNoneGetsNone()
    {
        UserSettings(settingsFile()).setNotifies(false);
        start();
        m_helper->change(failure(u"udp-blocked"_s));
        QTest::qWait(3 * settling);
        QCOMPARE(m_server->everShown, QStringList());
    }

private:
    static QVariantMap failure(const QString &reason)
    {
        return {{u"State"_s, u"failed"_s}, {u"StateReason"_s, reason}};
    }
    static QVariantMap portal() { return {{u"State"_s, u"standby"_s}, {u"StateReason"_s, u"captive-portal"_s}}; }

    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"navalisrc"_s); }

    void start()
    {
        m_app = std::make_unique<Application>(Application::Surroundings{.systemBus = QDBusConnection::systemBus(),
            .sessionBus = QDBusConnection::sessionBus(),
            .settingsFile = settingsFile(),
            .autostart = Autostart(m_folder.filePath(u"autostart"_s), u"/usr/bin/navalis"_s),
            .trayPatience = 60s,
            .helperPatience = 5s,
            .noticePatience = {.settling = settling, .quiet = 60s}});
        QTRY_COMPARE(m_host->items().size(), 1);
        QTRY_VERIFY(m_host->menu().value(3).enabled);
    }

    QTemporaryDir m_folder;
    QUrl m_opened;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<FakeTrayHost> m_host;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<Application> m_app;
};

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    // As the program itself: what the desktop knows a notice by.
    QApplication::setApplicationName(u"Navalis"_s);
    QApplication::setDesktopFileName(u"org.navalis.Navalis"_s);
    TestNotifications test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_notifications.moc"
