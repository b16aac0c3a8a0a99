// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/settings_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDBusMessage>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public SettingsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhatTheHelperSays()
    {
        QVERIFY(radio(u"auto"_s)->isChecked());
        QCOMPARE(box(u"Metered"_s)->currentData().toString(), u"standby"_s);
        QVERIFY(option(u"PortMapping"_s)->isChecked() && !option(u"Chromium"_s)->isChecked());
        QVERIFY(!option(u"LocalDiscovery"_s)->isChecked());
        QCOMPARE(servers()->topLevelItem(1)->text(0), u"teredo2.example"_s);
        QCOMPARE(networks()->topLevelItem(1)->text(1), u"Never"_s);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    }

    void everythingIsAppliedByOneCall()
    {
        radio(u"on"_s)->click();
        choose(*box(u"Vpn"_s), u"run"_s);
        option(u"PortMapping"_s)->click();
        port()->setValue(4096);
        choose(*box(u"server"_s), u"teredo2.example"_s);
        networks()->setCurrentItem(networks()->topLevelItem(1));
        choose(*box(u"rule"_s), u"always"_s);
        button(QDialogButtonBox::Ok)->click();

        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_helper->calls,
            QStringList{
                u"Configure ClientPort=4096 Mode=on "
                "NetworkRules=5b2f6d3e-0000-4000-8000-000000000002=always PortMapping=false Server=teredo2.example Vpn=run"_s});
    }

    void whatWasAppliedIsShownAndNotAppliedAgain()
    {
        option(u"Chromium"_s)->click();
        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"Configure Chromium=true"_s});
        QTRY_VERIFY(button(QDialogButtonBox::Ok)->isEnabled()); // the answer is here
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(option(u"Chromium"_s)->isChecked());
        QTRY_VERIFY(button(QDialogButtonBox::Ok)->isEnabled()); // the answer is there
        button(QDialogButtonBox::Ok)->click();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_helper->calls.size(), 1);
    }

    void aRefusalSaysWhyAndKeepsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("not allowed") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"Not allowed"_s;
        QTest::newRow("closed prompt") << u"org.navalis.Navalis1.Error.Cancelled"_s << u"prompt was closed"_s;
        QTest::newRow("no agent") << u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s
                                  << u"in a terminal"_s;
        QTest::newRow("invalid") << u"org.navalis.Navalis1.Error.InvalidArgument"_s << u"Because <b>so</b>."_s;
        QTest::newRow("locked") << u"org.navalis.Navalis1.Error.Locked"_s << u"administrator"_s;
    }

    void aRefusalSaysWhyAndKeepsWhatWasTyped()
    {
        QFETCH(const QString, error);
        QFETCH(const QString, words);
        m_helper->error = error;
        port()->setValue(5000);
        radio(u"off"_s)->click();
        button(QDialogButtonBox::Ok)->click();

        QTRY_VERIFY(message()->isVisible());
        QVERIFY2(message()->accessibleName().contains(words), qPrintable(message()->accessibleName()));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(port()->value(), 5000);
        QVERIFY(radio(u"off"_s)->isChecked() && radio(u"off"_s)->isEnabled());
        QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    }

    void whatWasTypedCanBeTakenBack()
    {
        radio(u"off"_s)->click();
        port()->setValue(5000);
        m_dialog->findChild<QPushButton *>(u"fastest"_s)->click(); // nothing is tested: disabled
        button(QDialogButtonBox::Reset)->click();
        QVERIFY(radio(u"auto"_s)->isChecked());
        QCOMPARE(port()->value(), 0);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    }

    void aSlowHelperLeavesTheWindowAlive()
    {
        m_helper->delay = 2s;
        radio(u"off"_s)->click();
        button(QDialogButtonBox::Ok)->click();
        QElapsedTimer timer;
        timer.start();
        qint64 longestPause = 0;
        qint64 last = 0;
        while (m_dialog->isVisible() && timer.elapsed() < 8000) {
            QTest::qWait(10);
            longestPause = std::max(longestPause, timer.elapsed() - last);
            last = timer.elapsed();
        }
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(timer.elapsed() >= 1900);
        QVERIFY2(longestPause < 500, qPrintable(QString::number(longestPause)));
    }

    void closingWhileTheHelperThinksIsSafe()
    {
        m_helper->delay = 100ms;
        radio(u"off"_s)->click();
        button(QDialogButtonBox::Apply)->click();
        m_dialog.reset();
        QTRY_COMPARE(m_client->status().mode, u"off"_s);
    }

    void changesMadeElsewhereAppearUnlessTouched()
    {
        port()->setValue(5000);
        m_helper->change({{u"Mode"_s, u"off"_s},
            {u"Options"_s, QVariantMap{{u"ClientPort"_s, QVariant::fromValue(ushort(7000))}, {u"Chromium"_s, true}}}});
        QTRY_VERIFY(radio(u"off"_s)->isChecked());
        QVERIFY(option(u"Chromium"_s)->isChecked());
        QCOMPARE(port()->value(), 5000);
    }

    void listsFollowWhatChangesElsewhere()
    {
        const auto call = [](const QString &interface, const QString &method, const QVariantList &arguments) {
            auto message = QDBusMessage::createMethodCall(
                HelperBus::service, HelperBus::path, HelperBus::service + interface, method);
            message.setArguments(arguments);
            QDBusConnection::systemBus().send(message); // as navalisctl would
        };
        call(u".Servers"_s, u"AddServer"_s, {u"new.example"_s});
        QTRY_COMPARE(servers()->topLevelItemCount(), 4);
        call(u".Networks"_s, u"SetNetworkRule"_s, {networkOnTheTrain, u"always"_s});
        QTRY_COMPARE(networks()->topLevelItem(1)->text(1), u"Always on"_s);
    }

    void lockedItemsAreShownAsTheAdministrators()
    {
        m_helper->change({{u"Locked"_s, QStringList{u"Mode"_s, u"Chromium"_s, u"Servers"_s, u"Networks"_s}}});
        QTRY_VERIFY(!radio(u"auto"_s)->isEnabled());
        QVERIFY(!option(u"Chromium"_s)->isEnabled() && option(u"PortMapping"_s)->isEnabled());
        QVERIFY(!named(u"add"_s)->isEnabled() && !box(u"rule"_s)->isEnabled());
        int notes = 0;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            notes += !label->isHidden() && label->text().contains(u"administrator") ? 1 : 0;
        QCOMPARE(notes, 4);
    }

    void anAbsentHelperLeavesNothingToEdit()
    {
        m_helper->vanish();
        QTRY_VERIFY(!radio(u"auto"_s)->isEnabled());
        QVERIFY(
            !port()->isEnabled() && !named(u"test"_s)->isEnabled() && !button(QDialogButtonBox::Apply)->isEnabled());
    }

    void startingAtLoginIsSetUpByItself()
    {
        m_dialog->findChild<QCheckBox *>(u"login"_s)->click();
        m_dialog->findChild<QCheckBox *>(u"notifies"_s)->click();
        button(QDialogButtonBox::Apply)->click();
        QTRY_VERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        QVERIFY(autostart().isEnabled() && !m_settings->notifies());
        QVERIFY(m_helper->calls.isEmpty());
        m_settings->setNotifies(true);
        QVERIFY(autostart().setEnabled(false));
    }

    void aRefusalLeavesOurOwnSettingsToo()
    {
        m_helper->error = u"org.navalis.Navalis1.Error.Cancelled"_s;
        option(u"Chromium"_s)->click();
        m_dialog->findChild<QCheckBox *>(u"login"_s)->click();
        m_dialog->findChild<QCheckBox *>(u"notifies"_s)->click();
        button(QDialogButtonBox::Apply)->click();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(m_settings->notifies() && !autostart().isEnabled());
        QVERIFY(m_dialog->findChild<QCheckBox *>(u"login"_s)->isChecked()); // what was typed stays
    }

    void whatCannotBeStoredIsToldAfterTheRestIsApplied()
    {
        QVERIFY(QDir(m_folder.filePath(u"autostart"_s)).removeRecursively());
        QFile inTheWay(m_folder.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        option(u"Chromium"_s)->click();
        m_dialog->findChild<QCheckBox *>(u"login"_s)->click();
        button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->accessibleName().contains(u"Starting at login"));
        QVERIFY(m_dialog->isVisible() && !m_dialog->findChild<QCheckBox *>(u"login"_s)->isChecked());
        QCOMPARE(m_helper->calls, QStringList{u"Configure Chromium=true"_s});
        QVERIFY(inTheWay.remove());
    }

    void theWheelChangesOnlyWhatHasTheFocus_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<SettingsDialog::Page>("page");
        QTest::addColumn<int>("turn"); // away from what is set
        QTest::newRow("list") << u"Vpn"_s << SettingsDialog::Page::General << -120;
        QTest::newRow("number") << u"ClientPort"_s << SettingsDialog::Page::Advanced << 120;
        QTest::newRow("server") << u"server"_s << SettingsDialog::Page::Servers << -120;
    }

    void theWheelChangesOnlyWhatHasTheFocus()
    {
        QFETCH(const QString, field);
        QFETCH(const SettingsDialog::Page, page);
        QFETCH(const int, turn);
        m_dialog->showPage(page);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QWidget *target = field == u"ClientPort" ? static_cast<QWidget *>(port()) : box(field);
        m_dialog->findChild<QTabWidget *>()->tabBar()->setFocus();

        turnWheelOver(*target, turn);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        QVERIFY(!target->hasFocus());
        target->setFocus();
        turnWheelOver(*target, turn);
        QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    }

private:
    static void turnWheelOver(const QWidget &target, int turn)
    {
        QWindow *window = target.window()->windowHandle();
        const QPoint place = target.mapTo(target.window(), target.rect().center());
        QTest::wheelEvent(window, place, {0, turn});
        QCoreApplication::processEvents();
    }

    const QString networkOnTheTrain = u"5b2f6d3e-0000-4000-8000-000000000002"_s; // its rule: never
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
