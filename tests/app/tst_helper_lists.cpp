// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_client.h"
#include "tests/app/fake_answers.h"
#include "tests/app/fake_helper.h"
#include "tests/app/hostile_helper.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.navalis.Navalis1"_s;

QVariantList list(const QList<QVariantMap> &entries)
{
    return {QVariant::fromValue(entries)};
}

} // namespace

// What the helper's lists hold, from a helper that may say anything.
class TestHelperLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fake::registerTypes(); }

    void aServerHasItsLastTestWithIt()
    {
        auto entry = fake::server(u"a.example"_s, u"user"_s);
        entry.insert(fake::testResult(u"teredo2.example"_s));
        entry.insert(u"Pinned"_s, true);
        HostileHelper helper(list({entry}));
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());

        ServerChoices servers;
        client.servers().list(this, [&](const ServerChoices &found, const CallError &) { servers = found; });
        QTRY_COMPARE(servers.size(), 1);
        const ServerChoice server = servers.first();
        QCOMPARE(server.name, u"a.example"_s);
        QVERIFY(server.pinned && server.removable && !server.current && server.works());
        QCOMPARE(server.roundTrip, 48.0);
        QCOMPARE(server.loss, 1.0 / 3);
        QCOMPARE(server.natType, u"restricted"_s);
        QCOMPARE(server.lastTest, 1767268800);
    }

    void impossibleMeasurementsAreNone_data()
    {
        QTest::addColumn<QVariant>("loss");
        QTest::addColumn<double>("expected");
        QTest::newRow("text") << QVariant(u"0.5"_s) << 0.0;
        QTest::newRow("negative") << QVariant(-3.0) << 0.0;
        QTest::newRow("too much") << QVariant(7.0) << 1.0;
        QTest::newRow("not a number") << QVariant(std::numeric_limits<double>::quiet_NaN()) << 0.0;
        QTest::newRow("infinite") << QVariant(std::numeric_limits<double>::infinity()) << 0.0;
    }

    void impossibleMeasurementsAreNone()
    {
        QFETCH(const QVariant, loss);
        QFETCH(const double, expected);
        const auto server = ServerChoice::of({{u"Name"_s, u"a"_s}, {u"Result"_s, u"works"_s}, {u"Loss"_s, loss}});
        QCOMPARE(server.loss, expected);
    }

    void resultsArriveOneByOne()
    {
        FakeHelper helper;
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        QTRY_VERIFY(client.status().isPresent());
        const QSignalSpy tested(&client.servers(), &ServersClient::tested);
        const QSignalSpy finished(&client.servers(), &ServersClient::testsFinished);

        const auto interface = service + u".Servers"_s;
        helper.announce(interface, u"ServerTested"_s, {u"a.example"_s, fake::testResult(u"a.example"_s)});
        helper.announce(interface, u"ServerTested"_s, {u"odd"_s});
        helper.announce(interface, u"ServerTestsFinished"_s, {true});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toBool(), true);
        QCOMPARE(tested.size(), 1);
        const ServerChoice before{.name = u"a.example"_s,
            .source = {},
            .evidence = {},
            .note = {},
            .result = {},
            .address = {},
            .natType = {}};
        QCOMPARE(before.after(tested.at(0).at(1).toMap()).roundTrip, 12.5);
    }

    void networksChecksAndEventsArrive()
    {
        const fake::Event event{.time = 1767268800123, .kind = u"state"_s, .text = u"online\nnow"_s};
        HostileHelper helper({QVariant::fromValue(QList<fake::Event>{event})});
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        HelperEvents events;
        client.diagnostics().events(true, this, [&](const HelperEvents &all, const CallError &) { events = all; });
        QTRY_COMPARE(events.size(), 1);
        QCOMPARE(events.first(), (HelperEvent{.time = 1767268800123, .kind = u"state"_s, .text = u"online now"_s}));

        const auto check = Check::of(fake::check(u"udp"_s, u"failed"_s, u"No\tanswer."_s, u"Try elsewhere."_s));
        QCOMPARE(check.explanation.shown, u"No answer."_s);
        const auto network = KnownNetwork::of({{u"Uuid"_s, u"u"_s}, {u"Rule"_s, u"never"_s}, {u"Current"_s, true}});
        QVERIFY(network.rule == u"never" && network.current);
    }

    void endlessListsAreCut()
    {
        QList<QVariantMap> many;
        for (int i = 0; i < 5000; ++i)
            many += QVariantMap{{u"Name"_s, QString::number(i)}};
        HostileHelper helper(list(many));
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        qsizetype servers = 0;
        qsizetype networks = 0;
        qsizetype checks = 0;
        client.servers().list(this, [&](const ServerChoices &all, const CallError &) { servers = all.size(); });
        client.networks().list(this, [&](const KnownNetworks &all, const CallError &) { networks = all.size(); });
        client.diagnostics().check(true, this, [&](const Checks &all, const CallError &) { checks = all.size(); });
        QTRY_COMPARE(checks, 100);
        QCOMPARE(servers, 200);
        QCOMPARE(networks, 500);
    }

    void nonsenseIsAnEmptyList_data()
    {
        QTest::addColumn<QVariantList>("answer");
        QTest::newRow("nothing") << QVariantList();
        QTest::newRow("text") << QVariantList{u"hello"_s};
        QTest::newRow("texts") << QVariantList{QStringList{u"a"_s}};
        QTest::newRow("map") << QVariantList{QVariantMap{{u"a"_s, 1}}};
    }

    void nonsenseIsAnEmptyList()
    {
        QFETCH(const QVariantList, answer);
        HostileHelper helper(answer);
        QVERIFY(helper.appear());
        HelperClient client(QDBusConnection::systemBus());
        int answers = 0;
        const auto expectNone = [&](const auto &all, const CallError &) {
            ++answers;
            QVERIFY(all.isEmpty());
        };
        client.servers().list(this, expectNone);
        client.networks().list(this, expectNone);
        client.diagnostics().check(true, this, expectNone);
        client.diagnostics().events(true, this, expectNone);
        QTRY_COMPARE(answers, 4);
    }

    void theOptionsKeepWhatIsNotUnderstood()
    {
        HelperOptions options;
        options.merge({{u"Metered"_s, 5}, {u"ClientPort"_s, QVariant::fromValue(ushort(4000))}, {u"Chromium"_s, true}});
        QCOMPARE(options.metered, u"standby"_s);
        QCOMPARE(options.clientPort, 4000);
        QVERIFY(options.chromium && options.portMapping);

        HelperOptions copy;
        copy.merge(options.toMap());
        QCOMPARE(copy, options);
    }

    void optionsAreFollowedOverTheBus()
    {
        FakeHelper helper;
        QVERIFY(helper.appear());
        const HelperClient client(QDBusConnection::systemBus());
        QTRY_VERIFY(client.status().isPresent());
        QVERIFY(!client.status().options.chromium);
        helper.change({{u"Options"_s, QVariantMap{{u"Chromium"_s, true}}}, {u"NetworkRule"_s, u"never"_s}});
        QTRY_VERIFY(client.status().options.chromium);
        QCOMPARE(client.status().networkRule, u"never"_s);
    }
};

QTEST_GUILESS_MAIN(TestHelperLists)
#include "tst_helper_lists.moc"
