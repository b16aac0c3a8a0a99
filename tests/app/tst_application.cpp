// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/about_dialog.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/switch_button.h"
#include "tests/app/application_fixture.h"
#include "tests/app/visible_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestApplication : public ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
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

    void aLoginPageThatCannotBeOpenedIsNamed()
    {
        m_helper->change({{u"State"_s, u"standby"_s}, {u"StateReason"_s, u"captive-portal"_s}});
        QTRY_VERIFY(m_host->choose(u"Open Login Page…"_s)); // the platform of the tests opens none

        QTRY_VERIFY(visibleWindow<StatusWindow>() != nullptr);
        const auto *bar = visibleWindow<StatusWindow>()->findChild<QFrame *>(u"message"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(u"http://networkcheck.kde.org/"), qPrintable(bar->accessibleName()));
        auto *text = bar->findChildren<QLabel *>().last();
        text->setFocus();
        QTest::keySequence(text, QKeySequence::SelectAll);
        QTest::keySequence(text, QKeySequence::Copy);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"http://networkcheck.kde.org/"));
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

    void aServerOfTheMenuIsSelected()
    {
        QTRY_VERIFY(m_host->choose(u"teredo2.example"_s));
        QTRY_COMPARE(m_helper->calls, QStringList{u"SelectServer teredo2.example"_s});
    }

    void aboutNamesBothVersions()
    {
        m_app->showAbout();
        QVERIFY(text(visibleWindow<AboutDialog>(), u"versions"_s).contains(u"Helper: 0.1.0"));
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

    void theButtonSaysForAMomentThatTheAddressWasCopied()
    {
        m_app->showWindow();
        auto *button = visibleWindow<StatusWindow>()->findChild<QPushButton *>(u"copy"_s);
        QVERIFY(QTest::qWaitForWindowActive(button->window()));
        const QRect place = button->geometry();
        const QString label = button->text();
        button->click();
        QCOMPARE(button->text(), u"Copied"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(button->geometry(), place); // the layout does not jump
        QTRY_COMPARE(button->text(), label);
    }

    void whatWasNotCopiedIsNotSaidToBe()
    {
        m_helper->change({{u"Address"_s, QString()}});
        m_app->showWindow();
        auto *window = visibleWindow<StatusWindow>();
        auto *button = window->findChild<QPushButton *>(u"copy"_s);
        QTRY_VERIFY(!button->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(button->text() != u"Copied");
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

    void everyControlHasAName()
    {
        m_app->showWindow();
        m_app->showSettings();
        for (const QWidget *window : QApplication::topLevelWidgets())
            for (const auto *button : window->findChildren<QAbstractButton *>())
                if (button->isVisible())
                    QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
