// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/welcome_window.h"
#include "tests/app/application_fixture.h"
#include "tests/app/visible_window.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Where the desktop has no tray, or not always.
class TestWithoutTray : public ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayTheWindowComesUpAndClosingItQuits()
    {
        startWithoutTray();
        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        QVERIFY(QApplication::quitOnLastWindowClosed());

        QVERIFY(m_host->appear());
        QTRY_VERIFY(!QApplication::quitOnLastWindowClosed());
    }

    void whoClosedTheWindowAndNeverHadATrayIsDone()
    {
        startWithoutTray();
        m_app->showWindow();
        visibleWindow<StatusWindow>()->close();
        const QSignalSpy quit(m_app.get(), &Application::quitRequested);
        QTRY_COMPARE(quit.count(), 1);
        QVERIFY(visibleWindow<StatusWindow>() == nullptr);
    }

    void whoSaidNotNowAndNeverHadATrayIsDone()
    {
        QFile::remove(m_folder.filePath(u"navalisrc"_s));
        startWithoutTray();
        m_app->showWindow();
        visibleWindow<WelcomeWindow>()->reject();
        const QSignalSpy quit(m_app.get(), &Application::quitRequested);
        QTRY_COMPARE(quit.count(), 1);
        QVERIFY(visibleWindow<WelcomeWindow>() == nullptr);
    }

    // As at each lock of the screen in GNOME.
    void aTrayThatGoesAndComesBackLeavesEverythingAsItIs_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("started in the background") << false;
        QTest::newRow("window shown and closed") << true;
    }

    void aTrayThatGoesAndComesBackLeavesEverythingAsItIs()
    {
        QFETCH(const bool, shown);
        if (shown) {
            m_app->showWindow();
            visibleWindow<StatusWindow>()->close();
        }
        const QSignalSpy quit(m_app.get(), &Application::quitRequested);
        m_host->vanish();
        QTRY_VERIFY(QApplication::quitOnLastWindowClosed()); // the next window that is closed is the last
        QCOMPARE(quit.count(), 0);
        QVERIFY(visibleWindow<StatusWindow>() == nullptr);

        QVERIFY(m_host->appear());
        QTRY_VERIFY(!QApplication::quitOnLastWindowClosed());
        QTRY_COMPARE(m_host->items().size(), 1);
        QCOMPARE(quit.count(), 0);
    }

private:
    void startWithoutTray()
    {
        m_app.reset();
        m_host->vanish();
        start();
    }
};

QTEST_MAIN(TestWithoutTray)
#include "tst_without_tray.moc"
