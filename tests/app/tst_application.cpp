// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/about_dialog.h"
#include "app/tray/application.h"
#include "app/tray/check_list.h"
#include "app/tray/diagnostics_window.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/switch_button.h"
#include "app/tray/welcome_window.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_tray_host.h"
#include "tests/app/visible_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString text(const QWidget *window, const QString &name)
{
    const auto *label = window == nullptr ? nullptr : window->findChild<QLabel *>(name);
    return label == nullptr ? u"(no such label)"_s : label->text();
}

QRadioButton *choiceOf(const WelcomeWindow &window, const QString &mode)
{
    return window.findChild<QRadioButton *>(mode);
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_helper = std::make_unique<FakeHelper>();
        m_host = std::make_unique<FakeTrayHost>();
        QVERIFY(m_helper->appear());
        QVERIFY(m_host->appear());
        UserSettings(m_folder.filePath(u"navalisrc"_s)).setIntroduced();
        start();
        QTRY_COMPARE(m_host->items().size(), 1);
        QTRY_COMPARE(m_host->menu().value(0).label, u"IPv6 works through Teredo."_s);
    }

    void cleanup()
    {
        m_app.reset();
        m_host.reset();
        m_helper.reset();
        QFile::remove(m_folder.filePath(u"navalisrc"_s));
        QDir(m_folder.filePath(u"autostart"_s)).removeRecursively();
    }

    void aClickInTheMenuTurnsItOffAndAnotherOnAgain()
    {
        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));
        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode off"_s});
        QTRY_VERIFY(!m_host->menu().at(3).checked);

        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));
        QTRY_COMPARE(m_helper->calls.last(), u"SetMode auto"_s);
        QTRY_VERIFY(m_host->menu().at(3).checked);
    }

    void whoAlwaysHadItOnGetsThatBack()
    {
        m_helper->change({{u"Mode"_s, u"on"_s}});
        QTRY_COMPARE(UserSettings(m_folder.filePath(u"navalisrc"_s)).lastMode(), u"on"_s);
        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));
        QTRY_VERIFY(!m_host->menu().at(3).checked);

        m_app.reset(); // even after a restart of the program
        m_host->vanish();
        QVERIFY(m_host->appear());
        start();
        QTRY_COMPARE(m_host->items().size(), 1);
        QTRY_VERIFY(m_host->menu().value(3).enabled);
        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));
        QTRY_COMPARE(m_helper->calls, (QStringList{u"SetMode off"_s, u"SetMode on"_s}));
    }

    void aMiddleClickDoesTheSame()
    {
        m_host->click(u"SecondaryActivate"_s);
        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode off"_s});
    }

    void theSwitchWaitsForTheHelper()
    {
        m_helper->delay = 300ms;
        m_app->showWindow();
        auto *window = visibleWindow<StatusWindow>();
        QVERIFY(window != nullptr);
        auto *button = window->findChild<SwitchButton *>();
        QVERIFY(button->isChecked());

        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode off"_s});
        QVERIFY(button->isChecked());
        QTRY_VERIFY(!button->isChecked());
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(m_helper->calls.last(), u"SetMode auto"_s);
    }

    void aRefusalIsShownInTheWindowAndCanBeDismissed()
    {
        m_helper->error = u"org.freedesktop.DBus.Error.AccessDenied"_s;
        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));

        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        const auto *bar = visibleWindow<StatusWindow>()->findChild<QFrame *>(u"message"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().startsWith(u"Not allowed"));
        QVERIFY(m_host->menu().at(3).checked);

        bar->findChild<QPushButton *>()->click();
        QVERIFY(!bar->isVisible());
    }

    void aClosedPromptOpensNoWindow()
    {
        m_helper->error = u"org.navalis.Navalis1.Error.Cancelled"_s;
        QVERIFY(m_host->choose(u"IPv6 through Teredo"_s));
        QTRY_COMPARE(m_helper->calls.size(), 1);
        QTest::qWait(50);
        QVERIFY(visibleWindow<StatusWindow>() == nullptr);
    }

    void aSilentHelperIsSaidToBeSoAndWelcomedWhenItAnswers()
    {
        m_app.reset();
        m_host->vanish();
        QVERIFY(m_host->appear());
        m_helper->delay = 30s;
        m_helper->delaysEverything = true;
        start();
        m_app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        QTRY_COMPARE(text(window, u"sentence"_s), u"The Navalis helper does not answer."_s);
        const auto *bar = window->findChild<QFrame *>(u"message"_s);
        QVERIFY(bar->isVisible());

        m_helper->delay = 0ms;
        bar->findChild<QPushButton *>()->click();
        QTRY_COMPARE(text(window, u"sentence"_s), u"IPv6 works through Teredo."_s);
    }

    void aHelperThatHangsIsToldFromAPasswordPrompt_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("password prompt") << false;
        QTest::newRow("hangs") << true;
    }

    void aHelperThatHangsIsToldFromAPasswordPrompt()
    {
        QFETCH(const bool, hangs);
        m_helper->delay = 30s;
        m_helper->delaysEverything = hangs;
        m_app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        const auto *bar = window->findChild<QFrame *>(u"message"_s);
        window->findChild<SwitchButton *>()->click();

        QTRY_VERIFY(bar->accessibleName().contains(u"password prompt"));
        QTest::qWait(1000); // longer than the helper's patience
        QCOMPARE(text(window, u"sentence"_s) == u"The Navalis helper does not answer.", hangs);
        QCOMPARE(bar->accessibleName().contains(u"systemctl restart navalis-helper"), hangs);
        QCOMPARE(bar->accessibleName().contains(u"password prompt"), !hangs);
    }

    void diagnosticsOfAHelperThatHangsSaySoAndCanBeRunAgain()
    {
        m_helper->delay = 30s;
        m_helper->delaysEverything = true;
        m_app->showDiagnostics();
        const auto *window = visibleWindow<DiagnosticsWindow>();
        QTRY_COMPARE(text(window, u"summary"_s), u"Checks that failed: 1"_s);
        auto *run = window->findChild<QPushButton *>(u"run"_s);
        QVERIFY(run->isEnabled());
        const auto row = [&] { return text(window->findChild<CheckList *>(), u"found"_s); };
        QVERIFY2(row().contains(u"systemctl restart navalis-helper"), qPrintable(row()));

        m_helper->delay = 0ms;
        run->click();
        QTRY_VERIFY(!row().contains(u"systemctl restart navalis-helper"));
        QTRY_VERIFY(run->isEnabled());
    }

    void withoutAHelperDiagnosticsAndSettingsSayWhatHelps()
    {
        m_app->showSettings();
        m_app->showDiagnostics();
        const auto *settings = visibleWindow<SettingsDialog>();
        const auto *message = settings->findChild<QFrame *>(u"message"_s);
        QVERIFY(!message->isVisible());
        m_helper->vanish();

        const auto *list = visibleWindow<DiagnosticsWindow>()->findChild<CheckList *>();
        const auto row = [list] { return text(list, u"found"_s); };
        QTRY_VERIFY(row().contains(u"systemctl start navalis-helper"));
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(u"systemctl start navalis-helper"));

        QVERIFY(m_helper->appear());
        QTRY_VERIFY(!message->isVisible());
        QTRY_VERIFY(!row().contains(u"systemctl start navalis-helper"));
    }

    void theLogGrowsBelowWhatSomebodyHasSelected()
    {
        m_app->showDiagnostics();
        const auto *window = visibleWindow<DiagnosticsWindow>();
        auto *log = window->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(!log->toPlainText().isEmpty());
        const auto say = [this](int from, int to) {
            for (int i = from; i < to; ++i)
                m_helper->announce(u"org.navalis.Navalis1.Diagnostics"_s, u"EventAdded"_s,
                    {qlonglong(1767268801000 + i), u"state"_s, u"event %1"_s.arg(i)});
        };
        say(0, 400);
        QTRY_VERIFY(log->toPlainText().endsWith(u"event 399"));
        QVERIFY(log->find(u"event 150"_s));
        const int line = log->textCursor().blockNumber();

        say(400, 510);
        QTRY_VERIFY(log->toPlainText().endsWith(u"event 509"));
        QCOMPARE(log->textCursor().selectedText(), u"event 150"_s);
        QVERIFY(log->textCursor().blockNumber() < line); // the oldest are gone
        QCOMPARE(log->document()->blockCount(), 500);
        QVERIFY(log->verticalScrollBar()->value() < log->verticalScrollBar()->maximum());
    }

    void aServerOfTheMenuIsSelected()
    {
        QTRY_VERIFY(m_host->choose(u"teredo2.example"_s));
        QTRY_COMPARE(m_helper->calls, QStringList{u"SelectServer teredo2.example"_s});
    }

    void theChoiceAtTheFirstStartIsCarriedOutAndNotAskedAgain()
    {
        auto *welcome = firstStart();
        QVERIFY(visibleWindow<StatusWindow>() == nullptr);
        QVERIFY(m_helper->calls.isEmpty());

        choiceOf(*welcome, u"off"_s)->click();
        welcome->findChild<QPushButton *>(u"start"_s)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode off"_s});
        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        QVERIFY(visibleWindow<WelcomeWindow>() == nullptr);
        QVERIFY(UserSettings(m_folder.filePath(u"navalisrc"_s)).isIntroduced());
    }

    void atTheFirstStartOfAllEachChoiceIsCarriedOut_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("as recommended") << u"auto"_s;
        QTest::newRow("off") << u"off"_s;
    }

    void atTheFirstStartOfAllEachChoiceIsCarriedOut()
    {
        QFETCH(const QString, choice);
        m_helper->change({{u"Mode"_s, u"off"_s}, {u"State"_s, u"off"_s}, {u"StateReason"_s, u"not-chosen"_s}});
        auto *welcome = firstStart();
        QVERIFY(choiceOf(*welcome, u"auto"_s)->isChecked());
        QVERIFY(!choiceOf(*welcome, u"on"_s)->isVisible());

        choiceOf(*welcome, choice)->click();
        welcome->findChild<QPushButton *>(u"start"_s)->click();

        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode "_s + choice});
    }

    void whatSomebodyElseHasChosenIsChosenAndStays_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("state");
        QTest::newRow("auto") << u"auto"_s << u"online"_s;
        QTest::newRow("on") << u"on"_s << u"online"_s;
        QTest::newRow("off") << u"off"_s << u"off"_s;
    }

    void whatSomebodyElseHasChosenIsChosenAndStays()
    {
        QFETCH(const QString, mode);
        QFETCH(const QString, state);
        m_helper->change({{u"Mode"_s, mode}, {u"State"_s, state}});
        auto *welcome = firstStart();
        QVERIFY(choiceOf(*welcome, mode)->isChecked());
        QVERIFY(choiceOf(*welcome, mode)->isVisible());
        QVERIFY(choiceOf(*welcome, mode)->isEnabled());
        QVERIFY(!welcome->findChild<QLabel *>(u"lock"_s)->isVisible());

        welcome->findChild<QPushButton *>(u"start"_s)->click();

        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        QTest::qWait(50);
        QVERIFY(m_helper->calls.isEmpty());
    }

    void whatIsClickedStaysWhenSomebodyElseChoosesMeanwhile()
    {
        auto *welcome = firstStart();
        m_helper->change({{u"Mode"_s, u"off"_s}, {u"State"_s, u"off"_s}});
        QTRY_VERIFY(choiceOf(*welcome, u"off"_s)->isChecked());

        choiceOf(*welcome, u"auto"_s)->click();
        m_helper->change({{u"Mode"_s, u"on"_s}});
        QTRY_COMPARE(m_host->menu().value(3).checked, true);
        QVERIFY(choiceOf(*welcome, u"auto"_s)->isChecked());
        welcome->findChild<QPushButton *>(u"start"_s)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"SetMode auto"_s});
    }

    void whatTheAdministratorHasFixedIsShownAndNotAskedFor()
    {
        m_helper->change({{u"Mode"_s, u"off"_s}, {u"State"_s, u"off"_s}, {u"Locked"_s, QStringList{u"Mode"_s}}});
        auto *welcome = firstStart();
        QVERIFY(choiceOf(*welcome, u"off"_s)->isChecked());
        QVERIFY(!choiceOf(*welcome, u"off"_s)->isEnabled());
        QVERIFY(!choiceOf(*welcome, u"auto"_s)->isEnabled());
        QCOMPARE(text(welcome, u"lock"_s), u"Set by your administrator."_s);
        QVERIFY(welcome->findChild<QLabel *>(u"lock"_s)->isVisible());

        welcome->findChild<QCheckBox *>()->setChecked(true);
        welcome->findChild<QPushButton *>(u"start"_s)->click();

        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        QVERIFY(QDir(m_folder.filePath(u"autostart"_s)).exists());
        QTest::qWait(50);
        QVERIFY(m_helper->calls.isEmpty());
    }

    void whoDoesNotChooseAtTheFirstStartChangesNothing()
    {
        m_app.reset();
        QFile::remove(m_folder.filePath(u"navalisrc"_s));
        start();
        m_app->showWindow();
        visibleWindow<WelcomeWindow>()->reject();
        QTRY_VERIFY(visibleWindow<WelcomeWindow>() == nullptr);
        QVERIFY(m_helper->calls.isEmpty());
        QVERIFY(!QDir(m_folder.filePath(u"autostart"_s)).exists());
        m_app->showWindow();
        QVERIFY(visibleWindow<WelcomeWindow>() != nullptr);
    }

    void aboutNamesBothVersions()
    {
        m_app->showAbout();
        QVERIFY(text(visibleWindow<AboutDialog>(), u"versions"_s).contains(u"Helper: 0.1.0"));
    }

    void trafficIsReadOnlyWhileSomebodyLooks()
    {
        m_app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        QTRY_VERIFY(text(window, u"traffic"_s).startsWith(u"5.0 GB received, 2.0 kB sent"));
        const qsizetype asked = m_helper->questions.count(u"GetStatistics"_s);
        visibleWindow<StatusWindow>()->close();
        QTest::qWait(1200);
        QVERIFY(m_helper->questions.count(u"GetStatistics"_s) <= asked + 1); // the answer of which may be on its way
    }

    void theToolTipSaysWhatTheTunnelHasCarried()
    {
        QTRY_VERIFY(m_host->toolTip().contains(u"5.0 GB received, 2.0 kB sent (at "));
        m_helper->change({{u"State"_s, u"connecting"_s}, {u"StateReason"_s, u"qualifying"_s}});
        QTRY_VERIFY(!m_host->toolTip().contains(u"received"));
    }

    void whoOpensTheMenuHasTheToolTipRenewed()
    {
        const auto asked = [this] { return m_helper->questions.count(u"GetStatistics"_s); };
        QTRY_VERIFY(asked() > 0);
        const auto before = asked();
        m_host->openMenu();
        QTRY_COMPARE_WITH_TIMEOUT(asked(), before + 1, GlancePolicy::atOnce + 5s);
    }

    void theNatTypeIsExplainedOnRequest()
    {
        m_app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        const auto *explanation = window->findChild<QLabel *>(u"natExplanation"_s);
        QVERIFY(!explanation->isVisible());
        window->findChild<QPushButton *>(u"explainNat"_s)->click();
        QVERIFY(explanation->isVisible() && explanation->text().contains(u"asked for"));
    }

    void theAddressIsCopiedFromMenuButtonAndKeyboard()
    {
        const QString address = m_helper->properties.value(u"Address"_s).toString();
        QVERIFY(m_host->choose(address + u" — Copy"_s));
        QTRY_COMPARE(QApplication::clipboard()->text(), address);

        QApplication::clipboard()->clear();
        m_app->showWindow();
        auto *window = visibleWindow<StatusWindow>();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), address);
    }

    void theWindowFollowsTheHelperEvenAway()
    {
        m_app->showWindow();
        const auto *window = visibleWindow<StatusWindow>();
        QCOMPARE(text(window, u"sentence"_s), u"IPv6 works through Teredo."_s);

        m_helper->change({{u"State"_s, u"failed"_s}, {u"StateReason"_s, u"udp-blocked"_s}});
        QTRY_COMPARE(text(window, u"sentence"_s), u"This network blocks the tunnel."_s);

        m_helper->vanish();
        QTRY_COMPARE(text(window, u"sentence"_s), u"The Navalis helper is not running."_s);
        QVERIFY(!window->findChild<SwitchButton *>()->isEnabled());
    }

    void aTrayClickShowsAndEscapeHidesTheWindow()
    {
        m_host->click(u"Activate"_s);
        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(visibleWindow<StatusWindow>()));
        QTest::keyClick(visibleWindow<StatusWindow>(), Qt::Key_Escape);
        QTRY_VERIFY(visibleWindow<StatusWindow>() == nullptr);
        QVERIFY(!QApplication::quitOnLastWindowClosed());
    }

    void settingsOpenOnceAndQuitIsPassedOn()
    {
        QVERIFY(m_host->choose(u"Settings…"_s));
        QTRY_VERIFY(visibleWindow<SettingsDialog>() != nullptr);
        const auto *first = visibleWindow<SettingsDialog>();
        m_app->showSettings();
        QCOMPARE(visibleWindow<SettingsDialog>(), first);

        const QSignalSpy quit(m_app.get(), &Application::quitRequested);
        QVERIFY(m_host->choose(u"Quit"_s));
        QTRY_COMPARE(quit.count(), 1);
    }

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

    void everyControlHasAName()
    {
        m_app->showWindow();
        m_app->showSettings();
        for (const QWidget *window : QApplication::topLevelWidgets())
            for (const auto *button : window->findChildren<QAbstractButton *>())
                if (button->isVisible())
                    QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }

private:
    void start()
    {
        m_app = std::make_unique<Application>(Application::Surroundings{.systemBus = QDBusConnection::systemBus(),
            .sessionBus = QDBusConnection::sessionBus(),
            .settingsFile = m_folder.filePath(u"navalisrc"_s),
            .autostart = Autostart(m_folder.filePath(u"autostart"_s), u"/usr/bin/navalis"_s),
            .trayPatience = 1500ms, // even on a busy machine
            .helperPatience = 500ms,
            .noticePatience = {}});
    }

    void startWithoutTray()
    {
        m_app.reset();
        m_host->vanish();
        start();
    }

    // For a user who has not seen Navalis before. The page, once the helper has answered.
    WelcomeWindow *firstStart()
    {
        m_app.reset();
        m_host->vanish();
        m_host->appear();
        QFile::remove(m_folder.filePath(u"navalisrc"_s));
        start();
        m_app->showWindow();
        auto *welcome = visibleWindow<WelcomeWindow>();
        const auto *start = welcome->findChild<QPushButton *>(u"start"_s);
        if (!QTest::qWaitFor([start] { return start->isEnabled(); }))
            qFatal("the helper does not answer");
        return welcome;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<FakeTrayHost> m_host;
    std::unique_ptr<Application> m_app;
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
