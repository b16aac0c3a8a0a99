// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_client.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/settings_session.h"
#include "tests/app/fake_helper.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_helper = std::make_unique<FakeHelper>();
        QVERIFY(m_helper->appear());
        m_client = std::make_unique<HelperClient>(QDBusConnection::systemBus());
        m_dialog = std::make_unique<SettingsDialog>();
        new SettingsSession(*m_client, *m_dialog);
        m_dialog->show();
        QTRY_COMPARE(list()->count(), 3);
        QTRY_VERIFY(radio(u"auto"_s)->isEnabled());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_client.reset();
        m_helper.reset();
    }

    void itShowsWhatTheHelperSays()
    {
        QVERIFY(radio(u"auto"_s)->isChecked());
        QCOMPARE(list()->currentData().toString(), u"teredo.example"_s);
        QVERIFY(list()->isEnabled() && !typed()->isEnabled());
        QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    }

    void theReturnKeyAppliesWhatWasTyped()
    {
        m_helper->error = u"org.freedesktop.DBus.Error.AccessDenied"_s;
        type(u"other.example"_s);
        QTest::keyClick(typed(), Qt::Key_Return);
        QTRY_COMPARE(m_helper->calls, QStringList{u"SelectServer other.example"_s});
        QTRY_VERIFY(m_dialog->findChild<QFrame *>(u"message"_s)->isVisible());
    }

    void aTypedServerIsAppliedAndStays()
    {
        type(u" other.example "_s);
        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"SelectServer other.example"_s});
        QTRY_VERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
        QVERIFY(m_dialog->isVisible());
        QTRY_COMPARE(typed()->text(), u"other.example"_s);
    }

    void modeAndServerAreAppliedTogetherAndOkCloses()
    {
        radio(u"on"_s)->click();
        QTest::mouseClick(list(), Qt::LeftButton);
        list()->hidePopup();
        list()->setCurrentIndex(1);
        Q_EMIT list()->activated(1);
        button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_helper->calls, (QStringList{u"SetMode on"_s, u"SelectServer teredo2.example"_s}));
    }

    void aServerThatIsNoneIsRefusedWhileTyping()
    {
        type(u"not a host"_s);
        QVERIFY(problem()->isVisible());
        QVERIFY(problem()->text().contains(u"hyphens"));
        QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled() && !button(QDialogButtonBox::Apply)->isEnabled());
        QTest::keyClick(typed(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());

        type(u"203.0.113.9"_s);
        QVERIFY(!problem()->isVisible());
        QVERIFY(button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(m_helper->calls.isEmpty());
    }

    void aRefusalSaysWhyAndKeepsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("not allowed") << u"org.freedesktop.DBus.Error.AccessDenied"_s << u"Not allowed"_s;
        QTest::newRow("closed prompt") << u"org.navalis.Navalis1.Error.Cancelled"_s << u"prompt was closed"_s;
        QTest::newRow("invalid") << u"org.navalis.Navalis1.Error.InvalidArgument"_s << u"Because <b>so</b>."_s;
        QTest::newRow("locked") << u"org.navalis.Navalis1.Error.Locked"_s << u"administrator"_s;
    }

    void aRefusalSaysWhyAndKeepsWhatWasTyped()
    {
        QFETCH(const QString, error);
        QFETCH(const QString, words);
        m_helper->error = error;
        type(u"other.example"_s);
        button(QDialogButtonBox::Ok)->click();

        const auto *bar = m_dialog->findChild<QFrame *>(u"message"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(words), qPrintable(bar->accessibleName()));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(typed()->text(), u"other.example"_s);
        QVERIFY(typed()->isEnabled() && button(QDialogButtonBox::Ok)->isEnabled());
    }

    void aSlowHelperDoesNotFreezeTheWindow()
    {
        m_helper->delay = 2s;
        type(u"other.example"_s);
        QElapsedTimer timer;
        timer.start();
        button(QDialogButtonBox::Ok)->click();
        QVERIFY(timer.elapsed() < 200);
        QVERIFY(!typed()->isEnabled() && !button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(button(QDialogButtonBox::Cancel)->isEnabled());

        qint64 longestPause = 0; // between two turns of the event loop
        qint64 last = timer.elapsed();
        while (m_dialog->isVisible() && timer.elapsed() < 5000) {
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
        type(u"other.example"_s);
        button(QDialogButtonBox::Apply)->click();
        m_dialog.reset();
        QTRY_COMPARE(m_client->status().server, u"other.example"_s);
    }

    void changesMadeElsewhereAppearUnlessTouched()
    {
        type(u"mine.example"_s);
        m_helper->change({{u"Mode"_s, u"off"_s}, {u"Server"_s, u"teredo2.example"_s}});
        QTRY_VERIFY(radio(u"off"_s)->isChecked());
        QCOMPARE(typed()->text(), u"mine.example"_s);
    }

    void lockedItemsAreShownAsTheAdministrators()
    {
        m_helper->change({{u"Locked"_s, QStringList{u"Mode"_s, u"Server"_s}}});
        QTRY_VERIFY(!radio(u"auto"_s)->isEnabled());
        QVERIFY(!list()->isEnabled() && !typed()->isEnabled());
        int notes = 0;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            notes += label->isVisible() && label->text().contains(u"administrator") ? 1 : 0;
        QCOMPARE(notes, 2);
    }

    void anAbsentHelperLeavesNothingToEdit()
    {
        m_helper->vanish();
        QTRY_VERIFY(!radio(u"auto"_s)->isEnabled());
        QVERIFY(!typed()->isEnabled() && !button(QDialogButtonBox::Apply)->isEnabled());
    }

private:
    [[nodiscard]] QRadioButton *radio(const QString &mode) const { return m_dialog->findChild<QRadioButton *>(mode); }
    [[nodiscard]] QComboBox *list() const { return m_dialog->findChild<QComboBox *>(); }
    [[nodiscard]] QLineEdit *typed() const { return m_dialog->findChild<QLineEdit *>(); }
    [[nodiscard]] QLabel *problem() const { return m_dialog->findChild<QLabel *>(u"ownProblem"_s); }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    void type(const QString &server)
    {
        for (auto *choice : m_dialog->findChildren<QRadioButton *>())
            if (choice->text() == u"A&nother server")
                choice->click();
        typed()->selectAll();
        QTest::keyClicks(typed(), server);
    }

    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<HelperClient> m_client;
    std::unique_ptr<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
