// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/add_server_dialog.h"
#include "tests/app/settings_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestServersPage : public SettingsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void allServersAreTestedWithProgress()
    {
        m_helper->testTime = 50ms;
        named(u"test"_s)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"TestServers "_s});
        const auto *progress = m_dialog->findChild<QProgressBar *>();
        QVERIFY(!progress->isHidden());
        QTRY_COMPARE(progress->value(), 2);
        QTRY_VERIFY(progress->isHidden());
        QCOMPARE(servers()->topLevelItem(0)->text(2), u"13 ms"_s);
        QCOMPARE(servers()->topLevelItem(2)->text(1), u"No answer"_s);

        named(u"fastest"_s)->click();
        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(m_helper->calls.last(), u"Configure Server=teredo.example"_s);
    }

    void whatIsKnownOfTheSelectedServerIsSaidBelowTheList()
    {
        named(u"test"_s)->click();
        QTRY_COMPARE(servers()->topLevelItem(2)->text(1), u"No answer"_s);
        const auto *details = m_dialog->findChild<QLabel *>(u"details"_s);
        QVERIFY2(details->text().startsWith(u"teredo.example (203.0.113.1, tested "), qPrintable(details->text()));
        servers()->setCurrentItem(servers()->topLevelItem(2));
        QVERIFY2(details->text().contains(u"UDP port 3544"), qPrintable(details->text()));
    }

    void roundTripsAreSortedAsNumbers()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        for (const auto &[server, time] : {std::pair(u"teredo.example"_s, 1200.0), {u"teredo2.example"_s, 48.0}})
            m_helper->announce(u"org.navalis.Navalis1.Servers"_s, u"ServerTested"_s,
                {server, QVariantMap{{u"Result"_s, u"works"_s}, {u"RoundTrip"_s, time}}});
        QTRY_COMPARE(servers()->topLevelItem(1)->text(2), u"48 ms"_s);
        QCOMPARE(servers()->topLevelItem(0)->text(2), u"1,200 ms"_s);
        servers()->header()->setSortIndicator(2, Qt::AscendingOrder);
        QCOMPARE(servers()->topLevelItem(0)->text(0), u"teredo2.example"_s);
        servers()->header()->setSortIndicator(2, Qt::DescendingOrder);
        QCOMPARE(servers()->topLevelItem(0)->text(0), u"teredo.example"_s);
        QCOMPARE(servers()->topLevelItem(2)->text(2), QString()); // nothing is known of it
        QLocale::setDefault(QLocale::c());
    }

    void sortingChangesNothingOfTheListItself()
    {
        named(u"test"_s)->click();
        QTRY_COMPARE(servers()->topLevelItem(2)->text(1), u"No answer"_s);
        servers()->header()->setSortIndicator(3, Qt::DescendingOrder); // loss
        QCOMPARE(servers()->topLevelItem(0)->text(0), u"198.51.100.7"_s);
        QCOMPARE(servers()->currentItem()->text(0), u"teredo.example"_s);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        QCOMPARE(box(u"server"_s)->itemData(1).toString(), u"teredo.example"_s);

        servers()->setCurrentItem(servers()->topLevelItem(0));
        named(u"remove"_s)->click();
        QCOMPARE(servers()->topLevelItem(0)->text(5), u"will be removed"_s);
        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(m_helper->calls.last(), u"Configure ServersRemoved=198.51.100.7"_s);
    }

    void aTestCanBeStopped()
    {
        m_helper->testTime = 10s;
        named(u"test"_s)->click();
        QTRY_COMPARE(m_helper->calls.size(), 1);
        named(u"cancel"_s)->click();
        QTRY_VERIFY(m_dialog->findChild<QProgressBar *>()->isHidden());
        QCOMPARE(m_helper->calls.last(), u"CancelServerTest"_s);
        QVERIFY(named(u"test"_s)->isEnabled());
    }

    void aTestThatCannotStartSaysWhy()
    {
        m_helper->error = u"org.navalis.Navalis1.Error.Busy"_s;
        named(u"test"_s)->click();
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->accessibleName().contains(u"still running"));
        QVERIFY(!named(u"test"_s)->isHidden());
    }

    void aNewServerIsTestedBeforeItIsTaken()
    {
        const QPointer<AddServerDialog> dialog = add(u"new.example"_s);
        QTRY_COMPARE(m_helper->calls, QStringList{u"TestServers new.example"_s});
        QTRY_COMPARE(servers()->topLevelItemCount(), 4);
        QVERIFY(dialog.isNull() || !dialog->isVisible());
        QCOMPARE(servers()->topLevelItem(3)->text(5), u"will be added"_s);
        QCOMPARE(servers()->topLevelItem(3)->text(1), u"Works"_s);

        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(m_helper->calls.last(), u"Configure ServersAdded=new.example"_s);
        QTRY_VERIFY(servers()->topLevelItemCount() == 4 && servers()->topLevelItem(3)->text(5) == u"added by you");
        QCOMPARE(servers()->topLevelItem(3)->text(1), u"Works"_s);
        QVERIFY(!m_helper->calls.contains(u"CancelServerTest"_s));
    }

    void aHelperThatGoesAwayEndsTheTestOfANewServer()
    {
        m_helper->testTime = 1h;
        const auto *dialog = add(u"new.example"_s);
        QTRY_COMPARE(m_helper->calls.size(), 1);
        QTRY_COMPARE(m_client->status().helper, HelperState::Present);
        QTest::qWait(50); // the answer is here: the test runs
        m_helper->vanish();
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"message"_s)->text().contains(u"without a result"));
        QVERIFY(dialog->findChild<QPushButton *>(u"add"_s)->isEnabled());
    }

    void whoeverClosesTheDialogEndsItsTest_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("while the server is asked") << true;
        QTest::newRow("before the helper has answered") << false;
    }

    void whoeverClosesTheDialogEndsItsTest()
    {
        QFETCH(const bool, answered);
        m_helper->testTime = 1h;
        m_helper->delay = answered ? 0ms : 200ms;
        auto *dialog = add(u"new.example"_s);
        QTRY_COMPARE(m_helper->calls.size(), 1);
        if (answered)
            QTest::qWait(50);
        dialog->reject();
        QTRY_COMPARE(m_helper->calls.last(), u"CancelServerTest"_s);
    }

    void closingTheSettingsEndsTheirTest()
    {
        m_helper->testTime = 1h;
        named(u"test"_s)->click();
        QTRY_COMPARE(m_helper->calls.size(), 1);
        m_dialog.reset();
        QTRY_COMPARE(m_helper->calls.last(), u"CancelServerTest"_s);
    }

    void aNewServerThatIsSilentCanBeTakenAllTheSame()
    {
        auto *dialog = add(u"198.51.100.9"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"add"_s);
        QTRY_VERIFY(accept->text().remove(u'&').contains(u"Anyway"));
        QVERIFY(dialog->isVisible());
        QCOMPARE(servers()->topLevelItemCount(), 3);
        accept->click();
        QCOMPARE(servers()->topLevelItemCount(), 4);
    }

    void aServerThatIsNoneIsRefusedWhileTyping()
    {
        named(u"add"_s)->click();
        auto *dialog = m_dialog->findChild<AddServerDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"not a host"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"add"_s)->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"message"_s)->text().contains(u"hyphens"));
        QVERIFY(m_helper->calls.isEmpty());
    }

    void onlyOnesOwnServersCanBeRemoved()
    {
        servers()->setCurrentItem(servers()->topLevelItem(0));
        QVERIFY(!named(u"remove"_s)->isEnabled());
        servers()->setCurrentItem(servers()->topLevelItem(2));
        named(u"remove"_s)->click();
        QCOMPARE(servers()->topLevelItem(2)->text(5), u"will be removed"_s);
        QCOMPARE(named(u"remove"_s)->text().remove(u'&'), u"Keep"_s);
        named(u"remove"_s)->click();
        QVERIFY(servers()->topLevelItem(2)->text(5) != u"will be removed"_s);
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        named(u"remove"_s)->click();
        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"Configure ServersRemoved=198.51.100.7"_s});
    }

    void whatIsOpenOrArrangedStaysWhenSomethingChanges()
    {
        servers()->setCurrentItem(servers()->topLevelItem(1));
        servers()->setColumnWidth(0, 333);
        const auto *row = servers()->topLevelItem(0);
        auto *choice = box(u"server"_s);
        const QSignalSpy gone(choice->model(), &QAbstractItemModel::rowsRemoved);
        m_dialog->showPage(SettingsDialog::Page::Servers);
        choice->showPopup();

        m_helper->change({{u"ServerRoundTrip"_s, 77.0}});
        m_helper->announce(u"org.navalis.Navalis1.Servers"_s, u"ServerTested"_s,
            {u"teredo.example"_s, QVariantMap{{u"Result"_s, u"works"_s}, {u"RoundTrip"_s, 12.0}}});

        QTRY_COMPARE(row->text(2), u"12 ms"_s);
        QCOMPARE(servers()->topLevelItem(0), row);
        QCOMPARE(servers()->currentItem()->text(0), u"teredo2.example"_s);
        QCOMPARE(servers()->columnWidth(0), 333);
        QVERIFY(choice->view()->isVisible());
        QCOMPARE(gone.size(), 0);
    }

private:
    AddServerDialog *add(const QString &server)
    {
        named(u"add"_s)->click();
        auto *dialog = m_dialog->findChild<AddServerDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), server);
        dialog->findChild<QPushButton *>(u"add"_s)->click();
        return dialog;
    }
};

QTEST_MAIN(TestServersPage)
#include "tst_servers_page.moc"
