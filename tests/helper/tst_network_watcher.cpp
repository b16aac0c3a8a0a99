// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/own_network.h"
#include "helper/service/network_watcher.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNetworkWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        QCOMPARE(runCommand(u"ip link add eth7 up type veth peer name eth8 && ip link set eth8 up && "
                            "ip address add 198.51.100.10/24 dev eth7"_s)
                     .exitCode,
            0);
    }

    // On a busy machine some of the attempts may be late.
    void whatFollowsUponAChangeIsSeenSoonAsWell()
    {
        const QTemporaryDir folder;
        const NetworkMemory networks(folder.filePath(u"networks.json"_s));
        const NetworkManager manager(QDBusConnection(u"none"_s));
        const auto watcher = NetworkWatcher::open(manager, networks);
        QVERIFY(watcher);
        qint64 soonest = 1000;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(runCommand(u"ip route add default via 198.51.100.1"_s).exitCode, 0);
            QTRY_VERIFY((*watcher)->state().uplink);
            QCOMPARE(runCommand(u"ip route del default"_s).exitCode, 0);
            QElapsedTimer elapsed;
            elapsed.start();
            QTRY_VERIFY(!(*watcher)->state().uplink);
            soonest = std::min(soonest, elapsed.elapsed());
            QTest::qWait(250); // so that it is quiet again
        }
        QVERIFY2(soonest < 100, qPrintable(QString::number(soonest)));
    }
};

QTEST_GUILESS_MAIN(TestNetworkWatcher)
#include "tst_network_watcher.moc"
