// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_client.h"
#include "tests/app/fake_helper.h"
#include "tests/app/hostile_helper.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = CallError::Kind;

namespace {

// What GetAll would answer, as an a{sv} that a careless helper might send.
QVariantList properties(const QVariantMap &map)
{
    return {QVariant(map)};
}

} // namespace

class TestHelperClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAbsentHelperIsSeenAsMissing()
    {
        HelperClient client(QDBusConnection::systemBus());
        QCOMPARE(client.status().helper, HelperState::Asking);
        QTRY_COMPARE(client.status().helper, HelperState::Missing);

        std::optional<Kind> result;
        client.setMode(u"off"_s, this, [&](const CallError &error) { result = error.kind(); });
        QTRY_COMPARE(result, Kind::NoHelper);
    }

    void allPropertiesArriveWhenTheHelperAppearsLate()
    {
        const HelperClient client(QDBusConnection::systemBus());
        QTRY_COMPARE(client.status().helper, HelperState::Missing);
        FakeHelper helper;
        QVERIFY(helper.appear());

        QTRY_COMPARE(client.status().helper, HelperState::Present);
        const TunnelStatus &status = client.status();
        QCOMPARE(status.tunnelState(), TunnelState::Online);
        QCOMPARE(status.mtu, 1280U);
        QCOMPARE(status.since, 1767268800);
        QCOMPARE(status.serverRoundTrip, 12.5);
        QCOMPARE(status.relay, u"203.0.113.7:3545"_s);
        QCOMPARE(status.firewall, u"guarded"_s);
    }

    void changesAreFollowedUntilTheHelperIsGone()
    {
        FakeHelper helper;
        QVERIFY(helper.appear());
        const HelperClient client(QDBusConnection::systemBus());
        QTRY_VERIFY(client.status().isPresent());

        helper.change({{u"State"_s, u"limited"_s}, {u"Locked"_s, QStringList{u"Mode"_s}}});
        QTRY_COMPARE(client.status().tunnelState(), TunnelState::Limited);
        QVERIFY(client.status().isLocked(u"Mode"));
        QCOMPARE(client.status().server, u"teredo.example"_s);

        helper.vanish();
        QTRY_COMPARE(client.status().helper, HelperState::Stopped);
        QCOMPARE(client.status().state, QString());

        QVERIFY(helper.appear());
        QTRY_COMPARE(client.status().tunnelState(), TunnelState::Limited);
    }

    void anotherProtocolIsNotTakenForOurs()
    {
        FakeHelper helper;
        helper.properties[u"ProtocolVersion"_s] = 2U;
        QVERIFY(helper.appear());
        const HelperClient client(QDBusConnection::systemBus());
        QTRY_COMPARE(client.status().helper, HelperState::WrongVersion);
        QCOMPARE(client.status().version, u"0.1.0"_s);
    }

    void anErrorIsToldByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused") << u"org.freedesktop.DBus.Error.AccessDenied"_s << Kind::NotAuthorized;
        QTest::newRow("closed prompt") << u"org.navalis.Navalis1.Error.Cancelled"_s << Kind::Cancelled;
        QTest::newRow("no polkit") << u"org.navalis.Navalis1.Error.NoPolkit"_s << Kind::NoPolkit;
        QTest::newRow("test runs") << u"org.navalis.Navalis1.Error.Busy"_s << Kind::TestRunning;
        QTest::newRow("gone") << u"org.navalis.Navalis1.Error.NotFound"_s << Kind::NotFound;
        QTest::newRow("no agent") << u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s << Kind::NoAgent;
        QTest::newRow("locked") << u"org.navalis.Navalis1.Error.Locked"_s << Kind::Locked;
        QTest::newRow("busy") << u"org.freedesktop.DBus.Error.LimitsExceeded"_s << Kind::Busy;
        QTest::newRow("invalid") << u"org.navalis.Navalis1.Error.InvalidArgument"_s << Kind::Other;
    }

    void anErrorIsToldByItsName()
    {
        QFETCH(const QString, name);
        QFETCH(const Kind, kind);
        FakeHelper helper;
        helper.error = name;
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());

        std::optional<CallError> result;
        client.selectServer(u"a.example"_s, this, [&](const CallError &error) { result = error; });
        QTRY_VERIFY(result);
        QCOMPARE(result->kind(), kind);
        QVERIFY(!result->text().isEmpty());
        QCOMPARE(helper.calls, QStringList{u"SelectServer a.example"_s});
    }

    void aSlowHelperHoldsNobodyUp()
    {
        FakeHelper helper;
        helper.delay = 2s;
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        QTRY_VERIFY(client.status().isPresent());

        QElapsedTimer timer;
        timer.start();
        bool done = false;
        client.restart(this, [&](const CallError &) { done = true; });
        QVERIFY(timer.elapsed() < 200);
        QVERIFY(!done);
        QTRY_VERIFY(done);
        QVERIFY(timer.elapsed() >= 1900);
    }

    void anAnswerForADestroyedWindowIsDropped()
    {
        FakeHelper helper;
        helper.delay = 50ms;
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        auto window = std::make_unique<QObject>();
        bool called = false;
        client.restart(window.get(), [&](const CallError &) { called = true; });
        window.reset();

        bool later = false;
        client.restart(this, [&](const CallError &) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void serversAndCountersArrive()
    {
        FakeHelper helper;
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        ServerChoices servers;
        Statistics statistics;
        client.servers().list(this, [&](const ServerChoices &list, const CallError &) { servers = list; });
        client.fetchStatistics(this, [&](const Statistics &counted, const CallError &) { statistics = counted; });

        QTRY_COMPARE(servers.size(), 3);
        QCOMPARE(servers.at(1).note.shown, u"Far away"_s);
        QTRY_COMPARE(statistics.traffic.value(u"rxBytes"_s), 5000000000U);
        QCOMPARE(statistics.drops, (QMap<QString, quint64>{{u"not-for-us"_s, 3}}));
    }

    void aHelperThatTalksNonsenseDoesNoHarm_data()
    {
        QTest::addColumn<QVariantList>("answer");
        QTest::newRow("nothing") << QVariantList();
        QTest::newRow("text for everything") << QVariantList{u"hello"_s};
        QTest::newRow("numbers") << QVariantList{1, 2, 3};
        QTest::newRow("odd types") << properties({{u"ProtocolVersion"_s, u"1"_s}, {u"State"_s, 5}});
        QTest::newRow("huge") << properties({{u"State"_s, QString(5'000'000, u'x')}});
        QTest::newRow("list of texts") << QVariantList{QStringList{u"a"_s}};
    }

    void aHelperThatTalksNonsenseDoesNoHarm()
    {
        QFETCH(const QVariantList, answer);
        HostileHelper helper(answer);
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        QTRY_VERIFY(client.status().helper != HelperState::Asking);
        QVERIFY(!client.status().isPresent());

        int answers = 0;
        client.servers().list(this, [&](const ServerChoices &servers, const CallError &) {
            ++answers;
            QVERIFY(servers.isEmpty());
        });
        client.fetchStatistics(this, [&](const Statistics &statistics, const CallError &) {
            ++answers;
            QVERIFY(statistics.traffic.isEmpty());
        });
        QTRY_COMPARE(answers, 2);
    }

    void oddAnnouncementsAreIgnored()
    {
        HostileHelper helper(properties({{u"ProtocolVersion"_s, 1U}, {u"State"_s, u"online"_s}}));
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        QTRY_VERIFY(client.status().isPresent());
        const TunnelStatus before = client.status();
        const QSignalSpy changed(&client, &HelperClient::statusChanged);

        helper.emitChanged({u"org.navalis.Navalis1"_s, QVariantMap{{u"State"_s, 5}}, QStringList()});
        helper.emitChanged({u"org.navalis.Navalis1"_s, u"not a map"_s});
        helper.emitChanged({u"org.other.Interface"_s, QVariantMap{{u"State"_s, u"off"_s}}, QStringList()});
        helper.emitChanged({});
        bool answered = false;
        client.restart(this, [&](const CallError &) { answered = true; });
        QTRY_VERIFY(answered);

        QCOMPARE(client.status(), before);
        QVERIFY(changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHelperClient)
#include "tst_helper_client.moc"
