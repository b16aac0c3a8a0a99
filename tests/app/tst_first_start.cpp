// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/welcome_window.h"
#include "tests/app/application_fixture.h"
#include "tests/app/visible_window.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QRadioButton *choiceOf(const WelcomeWindow &window, const QString &mode)
{
    return window.findChild<QRadioButton *>(mode);
}

} // namespace

// What a user meets who has not seen Navalis before.
class TestFirstStart : public ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
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

private:
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
};

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
