// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_view.h"
#include "app/tray/tray_view.h"
#include "tests/app/sample_status.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowAndTraySayTheSame()
    {
        for (const auto &[state, reason] : sample::statesAndReasons()) {
            const auto status = sample::status(state, reason);
            const auto view = StatusView::of(status, QLocale::c());
            QCOMPARE(view.icon, TrayView::iconName(status));
            QCOMPARE(view.sentence, TrayView::of(status, {}).statusText);
            QCOMPARE(view.switchOn, TrayView::of(status, {}).switchOn);
            QVERIFY(view.switchEnabled && view.serverEnabled);
        }
    }

    void withoutTheHelperNothingCanBeChanged()
    {
        for (const auto helper :
            {HelperState::Missing, HelperState::Stopped, HelperState::Silent, HelperState::WrongVersion}) {
            const auto view = StatusView::of(sample::without(helper), QLocale::c());
            QVERIFY(!view.switchEnabled && !view.switchOn && !view.serverEnabled && !view.message.button.isEmpty());
        }
        QVERIFY(StatusView::of(sample::without(HelperState::Asking), QLocale::c()).message.text.isEmpty());
    }

    void sinceWhenIsSaidOnlyOfAConnection()
    {
        auto status = sample::status(u"online"_s);
        status.since = 1767268800;
        QVERIFY(!StatusView::of(status, QLocale::c()).since.isEmpty());
        status.state = u"failed"_s;
        QVERIFY(StatusView::of(status, QLocale::c()).since.isEmpty());
    }

    void theHintNamesTheModeOrTheAdministrator()
    {
        auto status = sample::status(u"online"_s);
        const QString automatic = StatusView::of(status, QLocale::c()).switchHint;
        status.mode = u"on"_s;
        const QString always = StatusView::of(status, QLocale::c()).switchHint;
        status.locked = {u"Mode"_s};
        const auto locked = StatusView::of(status, QLocale::c());

        QVERIFY(automatic != always && always != locked.switchHint);
        QVERIFY(!locked.switchEnabled);
        QVERIFY(locked.switchHint.contains(u"administrator"));
    }
};

QTEST_APPLESS_MAIN(TestStatusView)
#include "tst_status_view.moc"
