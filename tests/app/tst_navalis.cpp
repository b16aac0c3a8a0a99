// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/user_settings.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_tray_host.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isOnTheBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.navalis.Navalis"_s);
}

int run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(NAVALIS), arguments);
    return process.waitForFinished(10'000) ? process.exitCode() : -1;
}

} // namespace

class TestNavalis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
        UserSettings(settingsFile()).setIntroduced();
    }

    void aSecondStartHandsOverToTheFirst()
    {
        QProcess first;
        first.start(QStringLiteral(NAVALIS), {u"--background"_s});
        QTRY_VERIFY(isOnTheBus());

        QCOMPARE(run({}), 0);

        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished());
        QTRY_VERIFY(!isOnTheBus());
    }

    void aLoginGivesOneInstanceWithItsWindow_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<bool>("together");
        const QStringList autostart{u"--background"_s};
        const QStringList restore; // of a session that ended with the window open
        QTest::newRow("autostart, then session restore") << autostart << restore << false;
        QTest::newRow("session restore, then autostart") << restore << autostart << false;
        QTest::newRow("both at once") << autostart << restore << true;
    }

    void aLoginGivesOneInstanceWithItsWindow()
    {
        QFETCH(const QStringList, first);
        QFETCH(const QStringList, second);
        QFETCH(const bool, together);
        FakeTrayHost host;
        FakeHelper helper;
        QVERIFY(host.appear() && helper.appear());
        std::array<QProcess, 2> programs;
        programs[0].start(QStringLiteral(NAVALIS), first);
        if (!together)
            QTRY_VERIFY(isOnTheBus());
        programs[1].start(QStringLiteral(NAVALIS), second);

        const auto running = [&] { return std::count_if(programs.begin(), programs.end(), &isRunning); };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 20'000);
        // A window that can be seen asks for its traffic every second.
        QTRY_VERIFY_WITH_TIMEOUT(helper.questions.count(u"GetStatistics"_s) >= 4, 20'000);
        QCOMPARE(running(), 1);
        QVERIFY(isOnTheBus());
        QCOMPARE(host.items().size(), 1);
        for (QProcess &program : programs) {
            if (!isRunning(program)) {
                QCOMPARE(program.exitCode(), 0);
                continue;
            }
            program.terminate();
            QVERIFY(program.waitForFinished());
        }
        QTRY_VERIFY(!isOnTheBus());
    }

    void leavingIsNotTakenForHidingTheWindow()
    {
        FakeTrayHost host;
        FakeHelper helper;
        QVERIFY(host.appear() && helper.appear());
        QProcess program;
        program.start(QStringLiteral(NAVALIS), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(helper.questions.count(u"GetStatistics"_s) >= 2, 20'000);

        QVERIFY(host.choose(u"Quit"_s)); // closes the window, as the end of a session does
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(program), 20'000);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(!UserSettings(settingsFile()).hidingIsExplained());
    }

    void theCommandLineIsChecked()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(run({u"--dance"_s}), 1);
    }

private:
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"navalisrc"_s); }
    [[nodiscard]] static bool isRunning(const QProcess &program) { return program.state() != QProcess::NotRunning; }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestNavalis)
#include "tst_navalis.moc"
