// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/application_fixture.h"
#include "tests/app/visible_window.h"

#include <QTest>

#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Act = std::function<void(QWidget &)>;

// When the counters of the tunnel are read, and where they are shown.
class TestTrafficWatch : public ApplicationFixture
{
    Q_OBJECT

private Q_SLOTS:
    void trafficIsReadOnlyWhileSomebodyLooks_data()
    {
        QTest::addColumn<Act>("leave");
        QTest::addColumn<Act>("comeBack");
        QTest::newRow("closed") << Act(&QWidget::close) << Act(&QWidget::show);
        QTest::newRow("minimised") << Act(&QWidget::showMinimized) << Act(&QWidget::showNormal);
    }

    void trafficIsReadOnlyWhileSomebodyLooks()
    {
        QFETCH(const Act, leave);
        QFETCH(const Act, comeBack);
        const auto asked = [this] { return m_helper->questions.count(u"GetStatistics"_s); };
        m_app->showWindow();
        auto *window = visibleWindow<StatusWindow>();
        QTRY_VERIFY(text(window, u"traffic"_s).startsWith(u"5.0 GB received, 2.0 kB sent"));
        auto before = asked();
        QTRY_VERIFY(asked() > before + 1); // over and over
        leave(*window);
        before = asked();
        QTest::qWait(2500);
        QVERIFY(asked() <= before + 1); // the answer of which may be on its way, or a last one for the tooltip

        before = asked();
        comeBack(*window);
        QTRY_VERIFY_WITH_TIMEOUT(asked() > before, 900); // at once, not after the second from look to look
    }

    void theToolTipSaysWhatTheTunnelHasCarried()
    {
        QTRY_VERIFY(m_host->toolTip().contains(u"5.0 GB received, 2.0 kB sent (as of "));
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
