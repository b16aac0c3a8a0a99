// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/own_network.h"
#include "helper/service/link_keeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

teredo::ClientStatus online()
{
    teredo::ClientStatus client;
    client.phase = teredo::Phase::Online;
    client.address = {{0x20, 0x01, 0, 0, 203, 0, 113, 1, 0, 0, 0x5f, 0xd7, 0x34, 0xff, 0x8e, 0xf5}};
    client.mtu = 1280;
    return client;
}

QString addresses()
{
    return runCommand(u"ip -6 -o addr show dev teredo0 scope global"_s).output;
}

QString routes()
{
    return runCommand(u"ip -6 route show dev teredo0"_s).output;
}

bool isComplete()
{
    const QString link = runCommand(u"ip -o link show dev teredo0"_s).output;
    return link.contains("mtu 1280"_L1) && link.contains(",UP"_L1)
        && addresses().contains("2001:0:cb00:7101:0:5fd7:34ff:8ef5/32"_L1)
        && routes().contains("default proto 78 metric 1000000"_L1);
}

bool disableIpv6(const char *interface, const char *value)
{
    QFile sysctl(u"/proc/sys/net/ipv6/conf/%1/disable_ipv6"_s.arg(QLatin1StringView(interface)));
    return sysctl.open(QIODevice::WriteOnly) && sysctl.write(value) == 1 && sysctl.flush();
}

} // namespace

class TestLinkKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void init()
    {
        auto link = TunnelLink::create();
        QVERIFY2(link, link ? "" : qPrintable(link.error().detail.text()));
        m_link = std::move(*link);
        auto keeper = LinkKeeper::open(*m_link);
        QVERIFY(keeper);
        m_keeper = std::move(*keeper);
        connect(m_keeper.get(), &LinkKeeper::remarked, this,
            [this](const Sentence &sentence) { m_remarks.append(sentence.text()); });
        m_keeper->follow(online());
        QVERIFY(isComplete());
    }

    void cleanup()
    {
        m_keeper.reset();
        m_link.reset();
        m_remarks.clear();
    }

    void whatSomebodyTakesIsPutBackAndTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("told");
        QTest::newRow("address") << u"ip -6 addr flush dev teredo0"_s << u"its address"_s;
        QTest::newRow("route") << u"ip -6 route del default dev teredo0"_s << u"the default route"_s;
        QTest::newRow("all routes") << u"ip -6 route flush dev teredo0"_s << u"the default route"_s;
        QTest::newRow("link down") << u"ip link set teredo0 down"_s << u"its being up"_s;
        QTest::newRow("MTU") << u"ip link set teredo0 mtu 1400"_s << u"its MTU of 1280"_s;
    }

    void whatSomebodyTakesIsPutBackAndTold()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, told);
        QCOMPARE(runCommand(command).exitCode, 0);
        QVERIFY(!isComplete());

        QTRY_VERIFY2(isComplete(), qPrintable(addresses() + routes()));
        QCOMPARE(m_remarks.size(), 1);
        QVERIFY2(m_remarks[0].contains(told), qPrintable(m_remarks[0]));
    }

    void theCulpritIsNamedWhereTheKernelKnowsIt()
    {
        const auto result = runCommand(u"echo $$; exec ip -6 route del default dev teredo0"_s);
        QCOMPARE(result.exitCode, 0);
        QTRY_COMPARE(m_remarks.size(), 1);
        QVERIFY2(m_remarks[0].contains(u"process id "_s + result.output.trimmed()), qPrintable(m_remarks[0]));
    }

    void whatWeTakeAwayOurselvesIsNoLoss()
    {
        auto offline = online();
        offline.phase = teredo::Phase::Offline;
        m_keeper->follow(offline);
        QTest::qWait(200); // a look would come within 50 ms
        QCOMPARE(routes(), QString());
        QCOMPARE(m_remarks, QStringList());
    }

    void whoInsistsIsWaitedFor()
    {
        const QSignalSpy impaired(m_keeper.get(), &LinkKeeper::impaired);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(runCommand(u"ip -6 route del default dev teredo0"_s).exitCode, 0);
            QTRY_VERIFY(isComplete());
        }
        QCOMPARE(impaired.size(), 0);

        QCOMPARE(runCommand(u"ip -6 addr flush dev teredo0"_s).exitCode, 0);

        QTRY_COMPARE(impaired.size(), 1);
        QCOMPARE(impaired[0][0].value<TunnelFailure>().reason, u"interface-taken"_s);
        QVERIFY(m_keeper->isImpaired());
        m_keeper->follow(online());
        QCOMPARE(routes(), QString());
    }

    void ipv6SwitchedOffIsToldAndOnAgainIsUsed()
    {
        const QSignalSpy impaired(m_keeper.get(), &LinkKeeper::impaired);
        const QSignalSpy restored(m_keeper.get(), &LinkKeeper::restored);
        if (!disableIpv6("teredo0", "1"))
            QSKIP("/proc/sys is not writable");
        QTRY_COMPARE(impaired.size(), 1);
        QCOMPARE(impaired[0][0].value<TunnelFailure>().reason, u"ipv6-disabled"_s);
        m_keeper->follow(online());
        QVERIFY(m_keeper->isImpaired());

        QVERIFY(disableIpv6("teredo0", "0"));

        QTRY_COMPARE(restored.size(), 1);
        QVERIFY(isComplete());
    }

    void ipv6SwitchedOffForAllIsToldAtOnce()
    {
        cleanup();
        if (!disableIpv6("all", "1"))
            QSKIP("/proc/sys is not writable");
        const auto link = TunnelLink::create();
        QVERIFY(disableIpv6("all", "0"));

        QVERIFY(!link);
        QCOMPARE(link.error().reason, u"ipv6-disabled"_s);
    }

    void aDeletedInterfaceIsTheEnd()
    {
        const QSignalSpy failed(m_keeper.get(), &LinkKeeper::failed);
        QCOMPARE(runCommand(u"ip link del teredo0"_s).exitCode, 0);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<TunnelFailure>().reason, u"interface-taken"_s);
        QCOMPARE(m_remarks.size(), 1);
    }

    void anotherDefaultRouteIsOvertakenOnlyWhereItHidesOurs()
    {
        QVERIFY(!routes().contains("2000::/3"_L1));
        m_keeper->setShadowed(true);
        QVERIFY2(routes().contains("2000::/3 proto 78 metric 1000000"_L1), qPrintable(routes()));
        QCOMPARE(runCommand(u"ip -6 route del 2000::/3 dev teredo0"_s).exitCode, 0);
        QTRY_VERIFY(routes().contains("2000::/3"_L1));
        m_keeper->setShadowed(false);
        QVERIFY(!routes().contains("2000::/3"_L1));
        QVERIFY(isComplete());
    }

    // What they ask the system is the way to one host, and from which address; all else keeps the Teredo address.
    void browsersFindAnAddressThatIsNoTeredoOne()
    {
        const auto sourceTo = [](const QString &host) { return runCommand(u"ip -6 route get "_s + host).output; };
        const QString goal = u"2001:4860:4860::8888"_s;
        QVERIFY(sourceTo(goal).contains("src 2001:0:cb00"_L1));
        QVERIFY(m_link->persuadeBrowsers());
        QVERIFY2(sourceTo(goal).contains("src fd"_L1), qPrintable(sourceTo(goal)));
        QVERIFY(sourceTo(u"2001:db8::1"_s).contains("src 2001:0:cb00"_L1));
        QCOMPARE(runCommand(u"ip -6 addr flush dev teredo0"_s).exitCode, 0);
        QTRY_VERIFY(sourceTo(goal).contains("src fd"_L1));

        teredo::ClientStatus limited = online();
        limited.phase = teredo::Phase::Limited;
        m_keeper->follow(limited);
        QVERIFY(!routes().contains("2001:4860"_L1));
    }

    void repairsAreRationed()
    {
        RepairBudget budget(2, 60s);
        QCOMPARE(budget.take(0s), 0ms);
        QCOMPARE(budget.take(10s), 0ms);
        QCOMPARE(budget.take(20s), 40s);  // at 60 s
        QCOMPARE(budget.take(65s), 5s);   // at 70 s
        QCOMPARE(budget.take(300s), 0ms); // all forgiven
    }

private:
    std::unique_ptr<TunnelLink> m_link;
    std::unique_ptr<LinkKeeper> m_keeper;
    QStringList m_remarks;
};

QTEST_GUILESS_MAIN(TestLinkKeeper)
#include "tst_link_keeper.moc"
