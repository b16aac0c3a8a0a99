// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/application_fixture.h"
#include "tests/app/visible_window.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// When the counters of the tunnel are read, and where they are shown.
class TestTrafficWatch : public ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(TestTrafficWatch)
#include "tst_traffic_watch.moc"
