// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/application.h"
#include "app/tray/switch_button.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_tray_host.h"
#include "tests/app/visible_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// How long the bus waits for what it starts; so long would a call that waits stop everything.
constexpr auto startTime = 3s;

const auto configuration = uR"(<busconfig>
<type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth><servicedir>%1</servicedir>
<policy context='default'><allow send_destination='*'/><allow receive_sender='*'/><allow own='*'/></policy>
<limit name='service_start_timeout'>%2</limit>
</busconfig>)"_s;

// The longest time for which the event loop did nothing.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, &Pulse::beat);
        m_timer.start(20ms);
    }

    [[nodiscard]] std::chrono::milliseconds longestPause() const { return m_longest; }

private:
    void beat() { m_longest = std::max(m_longest, std::chrono::milliseconds(m_clock.restart())); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_longest{0};
};

} // namespace

// A helper that is installed, but does not start: the bus tries, and answers with an error of its own.
class TestFailingHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"bus.conf"_s, configuration.arg(m_folder.path()).arg(std::chrono::milliseconds(startTime).count()));
        write(u"helper.service"_s, u"[D-BUS Service]\nName=org.navalis.Navalis1\nExec=%1\n"_s.arg(program()));
        m_bus.start(u"dbus-daemon"_s,
            {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + m_folder.filePath(u"bus.conf"_s)});
        QTRY_VERIFY(m_bus.canReadLine());
        // Before anything looks for a bus: libdbus reads the addresses of both once.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::systemBus().isConnected());
        UserSettings(m_folder.filePath(u"navalisrc"_s)).setIntroduced();
    }

    void init()
    {
        m_host = std::make_unique<FakeTrayHost>();
        QVERIFY(m_host->appear());
    }

    void cleanup() { m_host.reset(); }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"qt_default_system_bus"_s);
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void itsFailureIsToldAndForgottenOnceItRuns_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("told"); // what the bus says, in English
        QTest::newRow("ends at once") << u"exit 7"_s << u"exited with status 7"_s;
        QTest::newRow("crashes") << u"kill -SEGV $$"_s << u"signal 11"_s;
        QTest::newRow("cannot be run") << QString() << u"Failed to execute program"_s;
        QTest::newRow("hangs") << u"exec sleep 60"_s << u"timed out"_s;
    }

    void itsFailureIsToldAndForgottenOnceItRuns()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, told);
        QFile::remove(program());
        if (!script.isEmpty()) {
            write(u"helper"_s, u"#!/bin/sh\necho >> %1\n"_s.arg(m_folder.filePath(u"starts"_s)) + script + u'\n');
            QVERIFY(QFile::setPermissions(program(), QFile::ReadOwner | QFile::ExeOwner));
        }
        const Pulse pulse;
        const auto app = start();
        app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        QTRY_VERIFY2_WITH_TIMEOUT(
            says(*window, told), qPrintable(sentence(*window) + bar(*window)->accessibleName()), 2 * startTime);
        QVERIFY(!window->findChild<SwitchButton *>()->isEnabled());
        QTRY_VERIFY(!m_host->items().isEmpty());
        QTRY_VERIFY(m_host->toolTip().contains(u"The Navalis helper is not running."));

        // Its button has the bus try again, in vain.
        const auto before = starts();
        bar(*window)->findChild<QPushButton *>()->click();
        if (!script.isEmpty())
            QTRY_VERIFY(starts() > before);
        QTest::qWait(50);
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, told), 2 * startTime);

        FakeHelper helper;
        QVERIFY(helper.appear());
        QTRY_COMPARE(sentence(*window), u"IPv6 works through Teredo."_s);
        QVERIFY(!bar(*window)->isVisible());
        QTRY_VERIFY(window->findChild<SwitchButton *>()->isEnabled());
        QVERIFY2(pulse.longestPause() < startTime / 2, qPrintable(QString::number(pulse.longestPause().count())));
    }

    void aHelperThatDiesOverAQuestionIsToldToo()
    {
        write(u"helper"_s, u"#!/bin/sh\nexit 1\n"_s);
        QVERIFY(QFile::setPermissions(program(), QFile::ReadOwner | QFile::ExeOwner));
        auto helper = std::make_unique<FakeHelper>();
        helper->delay = 60s;
        helper->delaysEverything = true;
        QVERIFY(helper->appear());
        const auto app = start();
        app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        QCOMPARE(sentence(*window), u"Waiting for the Navalis helper…"_s);

        helper.reset(); // the bus answers for it: NoReply
        QTRY_COMPARE(sentence(*window), u"The Navalis helper is not running."_s);
    }

private:
    [[nodiscard]] QString program() const { return m_folder.filePath(u"helper"_s); }

    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
    }

    [[nodiscard]] qint64 starts() const { return QFileInfo(m_folder.filePath(u"starts"_s)).size(); }

    [[nodiscard]] std::unique_ptr<Application> start() const
    {
        return std::make_unique<Application>(Application::Surroundings{.systemBus = QDBusConnection::systemBus(),
            .sessionBus = QDBusConnection::sessionBus(),
            .settingsFile = m_folder.filePath(u"navalisrc"_s),
            .autostart = Autostart(m_folder.filePath(u"autostart"_s), u"/usr/bin/navalis"_s),
            .trayPatience = 60s,
            .helperPatience = 2 * startTime,
            .noticePatience = {}});
    }

    static QString sentence(const QWidget &window) { return window.findChild<QLabel *>(u"sentence"_s)->text(); }
    static const QFrame *bar(const QWidget &window) { return window.findChild<QFrame *>(u"message"_s); }

    // The program's own words, what helps, and in its own words what the bus has said.
    static bool says(const QWidget &window, const QString &told)
    {
        const QString message = bar(window)->accessibleName();
        return sentence(window) == u"The Navalis helper is not running." && bar(window)->isVisible()
            && message.contains(u"systemctl start navalis-helper") && message.contains(told);
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<FakeTrayHost> m_host;
};

QTEST_MAIN(TestFailingHelper)
#include "tst_failing_helper.moc"
