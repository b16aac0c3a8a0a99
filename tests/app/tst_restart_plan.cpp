// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/restart_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRestartPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowComesBackAndNothingStartsTwiceWithoutNeed_data()
    {
        QTest::addColumn<bool>("windowIsOpen");
        QTest::addColumn<bool>("startsAtLogin");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("restarts");

        const auto program = u"/usr/bin/navalis"_s;
        const QStringList hidden{program, u"--background"_s};
        QTest::newRow("window") << true << false << QStringList{program} << true;
        QTest::newRow("window, starts at login") << true << true << QStringList{program} << true;
        QTest::newRow("tray") << false << false << hidden << true;
        QTest::newRow("tray, starts at login") << false << true << hidden << false;
    }

    void theWindowComesBackAndNothingStartsTwiceWithoutNeed()
    {
        QFETCH(const bool, windowIsOpen);
        QFETCH(const bool, startsAtLogin);
        const auto plan = RestartPlan::of(u"/usr/bin/navalis"_s, windowIsOpen, startsAtLogin);
        QTEST(plan.command, "command");
        QTEST(plan.restarts, "restarts");
    }
};

QTEST_APPLESS_MAIN(TestRestartPlan)
#include "tst_restart_plan.moc"
