// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/check_name.h"
#include "app/tray/check_list.h"
#include "app/tray/diagnostics_window.h"
#include "app/tray/settings_dialog.h"
#include "tests/app/application_fixture.h"
#include "tests/app/visible_window.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDiagnosticsWindow : public ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheChecksRunTheyAreListedAndTheirResultsReplaceThat()
    {
        m_helper->delay = 300ms;
        m_app->showDiagnostics();
        const auto *window = visibleWindow<DiagnosticsWindow>();
        const auto *list = window->findChild<CheckList *>();
        const auto *progress = window->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QCOMPARE(text(window, u"summary"_s), u"Checking…"_s);
        const auto awaited = list->findChildren<QLabel *>(u"found"_s);
        QCOMPARE(awaited.size(), DiagnosticsView::awaited().size());
        QCOMPARE(awaited.first()->text(), u"Not checked yet"_s);

        m_helper->announce(u"org.navalis.Navalis1.Diagnostics"_s, u"EventAdded"_s,
            {qlonglong(1767268801000), u"state"_s, u"meanwhile"_s});
        const auto *log = window->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(log->toPlainText().contains(u"meanwhile"));
        QCOMPARE(text(window, u"summary"_s), u"Checking…"_s);

        QTRY_COMPARE(text(window, u"summary"_s), u"Checks that failed: 1"_s);
        QVERIFY(!progress->isVisible());
        QTRY_COMPARE(list->findChildren<QLabel *>(u"found"_s).size(), 5);
    }

    void everyCheckOfTheInterfaceIsAwaited()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/dbus/org.navalis.Navalis1.Diagnostics.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto listed
            = QRegularExpression(u"Check s: ([a-z0-9, \n-]+)"_s).match(QString::fromUtf8(file.readAll())).captured(1);
        QCOMPARE(QStringList(listed.split(QRegularExpression(u"[,\\s]+"_s), Qt::SkipEmptyParts)), CheckName::all());
        for (const QString &check : CheckName::all())
            QVERIFY2(CheckName::of(check) != check, qPrintable(check));
        QCOMPARE(DiagnosticsView::awaited().size(), CheckName::all().size());
    }

    void theButtonSaysForAMomentThatTheReportWasCopied()
    {
        m_app->showDiagnostics();
        auto *button = visibleWindow<DiagnosticsWindow>()->findChild<QPushButton *>(u"copy"_s);
        const QString label = button->text();
        button->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Navalis "));
        QCOMPARE(button->text(), u"Copied"_s);
        QTRY_COMPARE(button->text(), label);
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
};

QTEST_MAIN(TestDiagnosticsWindow)
#include "tst_diagnostics_window.moc"
