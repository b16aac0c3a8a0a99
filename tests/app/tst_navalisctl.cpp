// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_helper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

// Runs navalisctl to its end; the fake helper answers meanwhile.
Run navalisctl(const QString &line)
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(NAVALISCTL), line.split(u' ', Qt::SkipEmptyParts));
    finished.wait(10'000);
    return {.code = process.exitCode(),
        .out = QString::fromUtf8(process.readAllStandardOutput()),
        .err = QString::fromUtf8(process.readAllStandardError())};
}

QStringList keys(const QJsonValue &object)
{
    return object.toObject().keys();
}

} // namespace

class TestNavalisctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_helper = std::make_unique<FakeHelper>();
        QVERIFY(m_helper->appear());
    }

    void cleanup() { m_helper.reset(); }

    void verbsReachTheHelper_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("call");
        QTest::newRow("on") << u"on"_s << u"SetMode on"_s;
        QTest::newRow("off") << u"off"_s << u"SetMode off"_s;
        QTest::newRow("auto") << u"auto"_s << u"SetMode auto"_s;
        QTest::newRow("restart") << u"restart"_s << u"Restart"_s;
        QTest::newRow("servers use") << u"servers use a.example"_s << u"SelectServer a.example"_s;
        QTest::newRow("servers add") << u"servers add a.example"_s << u"AddServer a.example"_s;
        QTest::newRow("servers remove") << u"servers remove a.example"_s << u"RemoveServer a.example"_s;
        QTest::newRow("servers reset") << u"servers reset"_s << u"ResetServers"_s;
        QTest::newRow("networks set") << u"networks set Train always"_s
                                      << u"SetNetworkRule 5b2f6d3e-0000-4000-8000-000000000002 always"_s;
        QTest::newRow("networks set current")
            << u"networks set current never"_s << u"SetNetworkRule 5b2f6d3e-0000-4000-8000-000000000001 never"_s;
        QTest::newRow("networks forget") << u"networks forget 5b2f6d3e-0000-4000-8000-000000000002"_s
                                         << u"ForgetNetwork 5b2f6d3e-0000-4000-8000-000000000002"_s;
        QTest::newRow("firewall open") << u"firewall open 22/tcp"_s << u"OpenPort tcp 22"_s;
        QTest::newRow("firewall close") << u"firewall close 65535/udp"_s << u"ClosePort udp 65535"_s;
    }

    void verbsReachTheHelper()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, call);
        const Run run = navalisctl(line);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, 0);
        QCOMPARE(m_helper->calls, QStringList{call});
    }

    void statusAsJsonHasTheseKeysAndTypes()
    {
        const Run run = navalisctl(u"status --json"_s);
        QCOMPARE(run.code, 0);
        const auto object = QJsonDocument::fromJson(run.out.toUtf8()).object();

        QCOMPARE(object.keys(),
            (QStringList{u"address"_s, u"detail"_s, u"firewall"_s, u"interface"_s, u"local"_s, u"mapped"_s,
                u"message"_s, u"mode"_s, u"mtu"_s, u"nat"_s, u"network"_s, u"peers"_s, u"reason"_s, u"relay"_s,
                u"relayRttMs"_s, u"server"_s, u"since"_s, u"state"_s, u"traffic"_s, u"version"_s}));
        QCOMPARE(keys(object[u"server"]), (QStringList{u"address"_s, u"name"_s, u"rttMs"_s, u"selected"_s}));
        QCOMPARE(keys(object[u"nat"]),
            (QStringList{u"hairpinning"_s, u"mapping"_s, u"portMapping"_s, u"type"_s, u"upnp"_s}));
        QCOMPARE(keys(object[u"network"]), (QStringList{u"class"_s, u"metered"_s, u"name"_s, u"rule"_s, u"uuid"_s}));
        QCOMPARE(keys(object[u"traffic"]),
            (QStringList{u"drops"_s, u"rxBytes"_s, u"rxPackets"_s, u"txBytes"_s, u"txPackets"_s}));
        QCOMPARE(object[u"message"].toString(), u"IPv6 works through Teredo."_s);
        QCOMPARE(object[u"since"].toString(), u"2026-01-01T12:00:00Z"_s);
        QCOMPARE(object[u"peers"].toInt(), 3);
        QCOMPARE(object[u"server"][u"rttMs"].toDouble(), 12.5);
        QCOMPARE(object[u"traffic"][u"rxBytes"].toInteger(), 5000000000);
        QCOMPARE(object[u"traffic"][u"drops"][u"not-for-us"].toInt(), 3);
    }

    void statusForPeopleIsPlainTextInAPipe()
    {
        const Run run = navalisctl(u"status"_s);
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith(u"IPv6 works through Teredo.\n"));
        QVERIFY(run.out.contains(u"2001:0:cb00:7101:0:5fd7:34ff:8ef5"));
        QVERIFY(!run.out.contains(u'\x1b'));
    }

    void statusOfAFailedTunnelExitsWithOne()
    {
        m_helper->change({{u"State"_s, u"failed"_s}, {u"StateReason"_s, u"no-tun"_s}});
        QCOMPARE(navalisctl(u"status"_s).code, 1);
        const Run json = navalisctl(u"status --json"_s);
        QCOMPARE(json.code, 1);
        QVERIFY(json.out.contains(u"no-tun"));
    }

    void statusNeedsNoCounters()
    {
        m_helper->error = u"org.freedesktop.DBus.Error.TimedOut"_s;
        const Run people = navalisctl(u"status"_s);
        QCOMPARE(people.code, 0);
        QVERIFY(people.out.startsWith(u"IPv6 works through Teredo.\n"));

        const Run json = navalisctl(u"status --json"_s);
        QCOMPARE(json.code, 0);
        QVERIFY(json.err.startsWith(u"navalisctl: "));
        const auto object = QJsonDocument::fromJson(json.out.toUtf8()).object();
        QCOMPARE(object[u"state"].toString(), u"online"_s);
        QCOMPARE(object[u"traffic"][u"drops"].toObject(), QJsonObject());
        QCOMPARE(object[u"traffic"][u"rxBytes"].toInteger(-1), 0);
        QCOMPARE(object[u"peers"].toInt(-1), 0);
    }

    void statusOfAHelperThatIsGoneBeforeItAnswersExitsWithThree()
    {
        m_helper->error = u"org.freedesktop.DBus.Error.NoReply"_s;
        const Run run = navalisctl(u"status --json"_s);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.out, QString());
    }

    void exitCodesTellWhatWentWrong_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("code");
        QTest::newRow("invalid") << u"org.navalis.Navalis1.Error.InvalidArgument"_s << 1;
        QTest::newRow("locked") << u"org.navalis.Navalis1.Error.Locked"_s << 1;
        QTest::newRow("refused") << u"org.freedesktop.DBus.Error.AccessDenied"_s << 4;
        QTest::newRow("closed prompt") << u"org.navalis.Navalis1.Error.Cancelled"_s << 4;
        QTest::newRow("no agent") << u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s << 4;
        QTest::newRow("busy") << u"org.freedesktop.DBus.Error.LimitsExceeded"_s << 1;
        QTest::newRow("gone") << u"org.freedesktop.DBus.Error.NoReply"_s << 3;
    }

    void exitCodesTellWhatWentWrong()
    {
        QFETCH(const QString, error);
        m_helper->error = error;
        const Run run = navalisctl(u"off"_s);
        QTEST(run.code, "code");
        QVERIFY(run.err.startsWith(u"navalisctl: "));
        QCOMPARE(run.out, QString());
    }

    void wrongUsageExitsWithTwoAndAsksNobody()
    {
        for (const auto &line : {u""_s, u"dance"_s, u"on --watch"_s, u"servers use a_b"_s, u"firewall open 22"_s,
                 u"networks set x maybe"_s}) {
            const Run run = navalisctl(line);
            QCOMPARE(run.code, 2);
            QVERIFY(run.err.contains(u"--help"));
        }
        QVERIFY(m_helper->calls.isEmpty());
    }

    void withoutTheHelperEveryVerbExitsWithThree()
    {
        m_helper->vanish();
        for (const auto &line : {u"status"_s, u"status --json"_s, u"on"_s, u"watch"_s, u"servers list"_s}) {
            const Run run = navalisctl(line);
            QCOMPARE(run.code, 3);
            QCOMPARE(run.out, QString());
            QVERIFY(run.err.contains(u"helper"));
        }
        QVERIFY(navalisctl(u"version"_s).out.startsWith(u"navalisctl "));
    }

    void anotherProtocolIsNoHelperEither()
    {
        m_helper->properties[u"ProtocolVersion"_s] = 2U;
        QCOMPARE(navalisctl(u"status"_s).code, 3);
    }

    void anAddressThatTheHelperRefusesExitsWithOne()
    {
        m_helper->error = u"org.navalis.Navalis1.Error.InvalidArgument"_s;
        for (const auto &address : {u"127.0.0.1"_s, u"192.168.1.1"_s})
            QCOMPARE(navalisctl(u"servers use "_s + address).code, 1);
        QCOMPARE(m_helper->calls, (QStringList{u"SelectServer 127.0.0.1"_s, u"SelectServer 192.168.1.1"_s}));
    }

    void theChoiceOfAServerCanBeLeftToTheHelper()
    {
        QCOMPARE(navalisctl(u"servers use auto"_s).code, 0);
        QCOMPARE(m_helper->calls, QStringList{u"SelectServer "_s});
    }

    void aRequestSaysInJsonThatItIsDone()
    {
        const Run run = navalisctl(u"off --json"_s);
        QCOMPARE(run.code, 0);
        QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8()).object(), (QJsonObject{{u"done"_s, true}}));
    }

    void versionNamesBothPrograms()
    {
        const Run run = navalisctl(u"version"_s);
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains(u"navalisctl 0."));
        QVERIFY(run.out.contains(u"navalis-helper 0.1.0\n"));
        const auto object = QJsonDocument::fromJson(navalisctl(u"version --json"_s).out.toUtf8()).object();
        QCOMPARE(object[u"helper"].toString(), u"0.1.0"_s);
    }

    void helpNeedsNoHelper()
    {
        m_helper->vanish();
        const Run run = navalisctl(u"--help"_s);
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains(u"servers use"));
    }

    void serversAreListed()
    {
        const Run run = navalisctl(u"servers list"_s);
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith(u"* teredo.example\n"));
        QVERIFY(run.out.contains(u"\n  teredo2.example\n"));

        const Run json = navalisctl(u"servers list --json"_s);
        const auto array = QJsonDocument::fromJson(json.out.toUtf8()).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(keys(array.first()),
            (QStringList{u"address"_s, u"current"_s, u"evidence"_s, u"lastTest"_s, u"loss"_s, u"name"_s, u"natType"_s,
                u"note"_s, u"pinned"_s, u"removable"_s, u"result"_s, u"rttMs"_s, u"source"_s}));
    }

    void aNetworkThatNobodyKnowsIsTold()
    {
        const Run run = navalisctl(u"networks set Nowhere never"_s);
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains(u"Nowhere"));
        QVERIFY(m_helper->calls.isEmpty());
    }

    void networksAndAddressesAreToldInJson()
    {
        const auto networks = QJsonDocument::fromJson(navalisctl(u"networks list --json"_s).out.toUtf8()).array();
        QCOMPARE(networks.size(), 2);
        QCOMPARE(networks.first()[u"name"].toString(), u"Hotel WiFi"_s);
        QVERIFY(networks.first()[u"current"].toBool());

        const Run run = navalisctl(u"explain 2001:0:cb00:7101:0:5fd7:34ff:8ef5 --json"_s);
        QCOMPARE(QJsonDocument::fromJson(run.out.toUtf8()).object()[u"mapped"].toString(), u"203.0.113.10:41000"_s);
    }

    void openPortsAreListed()
    {
        QCOMPARE(navalisctl(u"firewall list"_s).out, u"22/tcp\n60001/udp\n"_s);
        const auto array = QJsonDocument::fromJson(navalisctl(u"firewall list --json"_s).out.toUtf8()).array();
        QCOMPARE(array.at(1).toObject(), (QJsonObject{{u"protocol"_s, u"udp"_s}, {u"port"_s, 60001}}));
    }

    void watchPrintsALineForEachChange()
    {
        QProcess process;
        QString out;
        connect(&process, &QProcess::readyReadStandardOutput, this,
            [&] { out += QString::fromUtf8(process.readAllStandardOutput()); });
        process.start(QStringLiteral(NAVALISCTL), {u"watch"_s});
        QTRY_COMPARE(out.count(u'\n'), 1);
        QVERIFY(out.contains(u" online 2001:0:cb00:7101:"));

        m_helper->change({{u"ServerRoundTrip"_s, 30.0}}); // nothing that the line shows
        m_helper->change({{u"State"_s, u"failed"_s}, {u"StateReason"_s, u"udp-blocked"_s}, {u"Address"_s, u""_s}});
        QTRY_COMPARE(out.count(u'\n'), 2);
        QVERIFY(out.endsWith(u" failed udp-blocked\n"));

        m_helper->vanish();
        QTRY_COMPARE(out.count(u'\n'), 3);
        QVERIFY(out.endsWith(u"The Navalis helper is not running.\n"));

        QSignalSpy finished(&process, &QProcess::finished);
        process.terminate();
        QVERIFY(finished.wait());
    }

    void watchingInJsonIsAnObjectPerLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("watch") << u"watch --json"_s;
        QTest::newRow("status") << u"status --watch --json"_s;
    }

    void watchingInJsonIsAnObjectPerLine()
    {
        QFETCH(const QString, line);
        QProcess process;
        QByteArray out;
        connect(&process, &QProcess::readyReadStandardOutput, this, [&] { out += process.readAllStandardOutput(); });
        process.start(QStringLiteral(NAVALISCTL), line.split(u' '));
        QTRY_COMPARE(out.count('\n'), 1);
        m_helper->change({{u"State"_s, u"limited"_s}, {u"StateReason"_s, u"no-relay"_s}});
        QTRY_COMPARE(out.count('\n'), 2);

        const auto lines = out.split('\n');
        QCOMPARE(QJsonDocument::fromJson(lines.at(0)).object()[u"state"].toString(), u"online"_s);
        QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object()[u"reason"].toString(), u"no-relay"_s);
        QSignalSpy finished(&process, &QProcess::finished);
        process.terminate();
        QVERIFY(finished.wait());
    }

    void statusForPeopleIsPrintedAgainAtEachChange()
    {
        QProcess process;
        QString out;
        connect(&process, &QProcess::readyReadStandardOutput, this,
            [&] { out += QString::fromUtf8(process.readAllStandardOutput()); });
        process.start(QStringLiteral(NAVALISCTL), {u"status"_s, u"--watch"_s});
        QTRY_VERIFY(out.startsWith(u"IPv6 works through Teredo.\n"));
        m_helper->vanish();
        QTRY_VERIFY(out.contains(u"\n\nThe Navalis helper is not running.\n"));
        QSignalSpy finished(&process, &QProcess::finished);
        process.terminate();
        QVERIFY(finished.wait());
    }

private:
    std::unique_ptr<FakeHelper> m_helper;
};

QTEST_GUILESS_MAIN(TestNavalisctl)
#include "tst_navalisctl.moc"
