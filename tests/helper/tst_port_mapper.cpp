// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/fakes/fake_router.h"
#include "helper/own_network.h"
#include "helper/service/port_mapper.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr teredo::Ipv4Address routerAddress{{192, 168, 1, 1}};
constexpr teredo::Ipv4Address ourAddress{{192, 168, 1, 50}};
constexpr teredo::Ipv4Address outside{{203, 0, 113, 10}};
constexpr teredo::Port ourPort{41000};
constexpr int patience = 15000; // milliseconds; a busy machine is slow

ipc::MapPort wish(teredo::Port port = ourPort, teredo::Port external = {})
{
    ipc::MapPort wanted;
    wanted.local = {ourAddress, port};
    wanted.router = routerAddress;
    wanted.external = external == teredo::Port{} ? port : external;
    return wanted;
}

using Prepare = std::function<void(FakeRouter &)>;

} // namespace

// The real navalis-portmap, started by the helper's own class, and a router in a network namespace.
class TestPortMapper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString problem = enterOwnNetwork(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        QCOMPARE(
            runCommand(u"ip address add 192.168.1.1/24 dev lo && ip address add 192.168.1.50/24 dev lo"_s).exitCode, 0);
    }

    void init()
    {
        m_router = std::make_unique<FakeRouter>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_mapper = std::make_unique<PortMapper>(QStringLiteral(PORTMAP), remembered());
    }

    void cleanup()
    {
        // Its end would wait for the program, which waits for the router in this very thread.
        m_mapper->want({});
        QTRY_COMPARE_WITH_TIMEOUT(remembered().read(), ipc::MappedPorts{}, patience);
        m_mapper.reset();
        m_router.reset();
    }

    void aMappingIsMadeAndTakenBack_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QString>("made");
        QTest::addColumn<QString>("takenBack");
        QTest::newRow("PCP") << Prepare([](FakeRouter &router) { router.portControl = FakeRouter::PortControl::Pcp; })
                             << int(ipc::MappingProtocol::Pcp) << u"pcp map 41000 7200"_s << u"pcp map 41000 0"_s;
        QTest::newRow("NAT-PMP") << Prepare([](FakeRouter &router) {
            router.portControl = FakeRouter::PortControl::NatPmp;
        }) << int(ipc::MappingProtocol::NatPmp)
                                 << u"nat-pmp map 41000 7200"_s << u"nat-pmp map 41000 0"_s;
        QTest::newRow("UPnP") << Prepare([](FakeRouter &router) { router.upnp = true; })
                              << int(ipc::MappingProtocol::Upnp) << u"upnp AddPortMapping 41000"_s
                              << u"upnp DeletePortMapping 41000"_s;
        QTest::newRow("UPnP after a PCP that refuses") << Prepare([](FakeRouter &router) {
            router.portControl = FakeRouter::PortControl::RefusingPcp;
            router.upnp = true;
        }) << int(ipc::MappingProtocol::Upnp) << u"upnp AddPortMapping 41000"_s
                                                       << u"upnp DeletePortMapping 41000"_s;
    }

    void aMappingIsMadeAndTakenBack()
    {
        QFETCH(const Prepare, prepare);
        QFETCH(const QString, made);
        QFETCH(const QString, takenBack);
        prepare(*m_router);
        QVERIFY(m_router->start());

        m_mapper->want(wish());

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, ourPort}), patience);
        QTEST(int(m_mapper->mapping().protocol), "protocol");
        QVERIFY(m_router->log.contains(made));
        QCOMPARE(remembered().read(), (ipc::MappedPorts{ourPort, ourPort}));

        m_mapper->want({});

        QTRY_VERIFY_WITH_TIMEOUT(m_router->log.contains(takenBack), patience);
        QTRY_COMPARE_WITH_TIMEOUT(remembered().read(), ipc::MappedPorts{}, patience);
        QCOMPARE(m_mapper->mapping().protocol, ipc::MappingProtocol::None);
    }

    void anExternalPortIsAskedFor_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::newRow("PCP") << Prepare([](FakeRouter &router) { router.portControl = FakeRouter::PortControl::Pcp; });
        QTest::newRow("NAT-PMP") << Prepare(
            [](FakeRouter &router) { router.portControl = FakeRouter::PortControl::NatPmp; });
        QTest::newRow("UPnP") << Prepare([](FakeRouter &router) { router.upnp = true; });
    }

    void anExternalPortIsAskedFor()
    {
        QFETCH(const Prepare, prepare);
        prepare(*m_router);
        QVERIFY(m_router->start());

        m_mapper->want(wish(ourPort, {52000}));

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, {52000}}), patience);
        QCOMPARE(remembered().read(), (ipc::MappedPorts{ourPort, {52000}}));
        if (!m_router->upnp)
            return;
        QCOMPARE(m_router->mappings.value(52000).port, ourPort.number);
        m_mapper->want({});
        QTRY_VERIFY_WITH_TIMEOUT(m_router->mappings.isEmpty(), patience);
    }

    void whereSomebodyElseHasThatPortOursServes()
    {
        m_router->upnp = true;
        m_router->mappings.insert(52000, {u"192.168.1.51"_s, 52000, u"TEREDO"_s, u"0"_s});
        QVERIFY(m_router->start());

        m_mapper->want(wish(ourPort, {52000}));

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, ourPort}), patience);
        m_mapper->want({});
        QTRY_VERIFY_WITH_TIMEOUT(!m_router->mappings.contains(ourPort.number), patience);
        QVERIFY(m_router->mappings.contains(52000));
    }

    // The helper learns of a mapping, and wants another one in the same breath.
    void anotherExternalPortTakesTheFirstBack()
    {
        m_router->upnp = true;
        QVERIFY(m_router->start());
        connect(m_mapper.get(), &PortMapper::changed, this, [this] { m_mapper->want(wish(ourPort, {52000})); });

        m_mapper->want(wish());

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, {52000}}), patience);
        QCOMPARE(m_router->mappings.keys(), QList<quint16>{52000});
        QVERIFY(m_router->log.indexOf(u"upnp DeletePortMapping 41000"_s)
            < m_router->log.indexOf(u"upnp AddPortMapping 52000"_s));
        m_mapper->disconnect(this);
    }

    void upnpIsAskedAsTheRfcSays() // RFC 6081 §5.3.3
    {
        m_router->upnp = true;
        QVERIFY(m_router->start());

        m_mapper->want(wish());

        QTRY_COMPARE_WITH_TIMEOUT(m_router->mappings.size(), 1, patience);
        const FakeRouter::Entry entry = m_router->mappings.value(ourPort.number);
        QCOMPARE(entry.client, u"192.168.1.50"_s);
        QCOMPARE(entry.port, ourPort.number);
        QCOMPARE(entry.description, u"TEREDO"_s);
        QCOMPARE(entry.lease, u"0"_s);
    }

    void anotherExternalPortIsTold()
    {
        m_router->portControl = FakeRouter::PortControl::Pcp;
        m_router->shift = 7;
        QVERIFY(m_router->start());

        m_mapper->want(wish());

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, {41007}}), patience);
    }

    void anotherWishTakesTheFirstBack()
    {
        m_router->portControl = FakeRouter::PortControl::Pcp;
        QVERIFY(m_router->start());
        m_mapper->want(wish());
        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external.port, ourPort, patience);

        m_mapper->want(wish({42000}));

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external.port, teredo::Port{42000}, patience);
        QCOMPARE(m_router->log, (QStringList{u"pcp map 41000 7200"_s, u"pcp map 41000 0"_s, u"pcp map 42000 7200"_s}));
    }

    void whatACrashLeftIsRemovedFirst()
    {
        m_router->upnp = true;
        m_router->mappings.insert(39000, {u"192.168.1.50"_s, 39000, u"TEREDO"_s, u"0"_s});
        m_router->mappings.insert(40000, {u"192.168.1.50"_s, 39000, u"TEREDO"_s, u"0"_s});
        QVERIFY(m_router->start());
        remembered().write({{39000}, {40000}});

        m_mapper->want(wish());

        QTRY_VERIFY_WITH_TIMEOUT(m_router->mappings.contains(ourPort.number), patience);
        QVERIFY(!m_router->mappings.contains(39000));
        QVERIFY(!m_router->mappings.contains(40000));
        QVERIFY(m_router->log.indexOf(u"upnp DeletePortMapping 40000"_s)
            < m_router->log.indexOf(u"upnp AddPortMapping 41000"_s));
    }

    void whatBelongsToAnotherHostStays()
    {
        m_router->upnp = true;
        m_router->mappings.insert(40000, {u"192.168.1.51"_s, 40000, u"TEREDO"_s, u"0"_s});
        QVERIFY(m_router->start());
        remembered().write({{40000}, {40000}});

        m_mapper->want(wish());

        QTRY_VERIFY_WITH_TIMEOUT(m_router->mappings.contains(ourPort.number), patience);
        QVERIFY(m_router->mappings.contains(40000));
    }

    void whatARouterSaysIsNotBelieved_data()
    {
        using enum FakeRouter::PortControl;
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QString>("verdict");
        const QString absurd = u"no port mapping: the router's answer makes no sense"_s;
        const QString refused = u"no port mapping: the router refuses"_s;
        const QString silent = u"no port mapping: the router speaks neither PCP, NAT-PMP nor UPnP"_s;
        const auto row = [](const char *name, const QString &verdict, const Prepare &prepare) {
            QTest::newRow(name) << prepare << verdict;
        };
        row("nothing", silent, [](FakeRouter &) {});
        row("silence", silent, [](FakeRouter &router) { router.portControl = Silent; });
        row("no", refused, [](FakeRouter &router) { router.portControl = RefusingPcp; });
        row("loopback by PCP", absurd, [](FakeRouter &router) {
            router.portControl = Pcp;
            router.externalFirstOctet = 127;
        });
        row("multicast by NAT-PMP", absurd, [](FakeRouter &router) {
            router.portControl = NatPmp;
            router.externalFirstOctet = 224;
        });
        const auto upnp = [&](const char *name, const QString &verdict, const Prepare &prepare) {
            row(name, verdict, [prepare](FakeRouter &router) {
                router.upnp = true;
                prepare(router);
            });
        };
        upnp("description elsewhere", silent,
            [](FakeRouter &router) { router.location = "http://192.168.1.50:5000/description.xml"; });
        upnp("description by another protocol", silent,
            [](FakeRouter &router) { router.location = "file:///etc/passwd"; });
        upnp("control elsewhere", absurd,
            [](FakeRouter &router) { router.controlUrl = "http://192.168.1.50:5000/control"; });
        upnp("no description", absurd, [](FakeRouter &router) { router.descriptionBody = "<html>Not found</html>"; });
        upnp("noise", absurd, [](FakeRouter &router) { router.descriptionBody = QByteArray(4000, '\xfe'); });
        upnp("100 000 open elements", absurd,
            [](FakeRouter &router) { router.descriptionBody = QByteArray("<a>").repeated(100000); });
        upnp("conflict", refused, [](FakeRouter &router) { router.addError = 718; });
        upnp("no external address", absurd, [](FakeRouter &router) { router.externalAddress = ""; });
        upnp("0.0.0.0", absurd, [](FakeRouter &router) { router.externalAddress = "0.0.0.0"; });
        upnp("no address", absurd, [](FakeRouter &router) { router.externalAddress = "1.2.3.400"; });
        upnp("too much", absurd, [](FakeRouter &router) { router.externalAddress = QByteArray(5000, '1'); });
    }

    void whatARouterSaysIsNotBelieved()
    {
        QFETCH(const Prepare, prepare);
        QFETCH(const QString, verdict);
        prepare(*m_router);
        QVERIFY(m_router->start());
        QTest::ignoreMessage(QtInfoMsg, qPrintable(verdict));
        const QSignalSpy changed(m_mapper.get(), &PortMapper::changed);

        m_mapper->want(wish());

        QTRY_VERIFY_WITH_TIMEOUT(m_mapper->mapping().problem != ipc::MappingProblem::None, patience);
        QCOMPARE(m_mapper->mapping().protocol, ipc::MappingProtocol::None);
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_router->mappings.isEmpty());
        if (m_router->log.contains(u"pcp map 41000 7200"_s))
            QVERIFY(m_router->log.contains(u"pcp map 41000 0"_s) || verdict.contains(u"refuses"_s));
    }

    void aRouterThatStartsLateIsAskedAgain()
    {
        m_router->portControl = FakeRouter::PortControl::Silent;
        QVERIFY(m_router->start());
        m_mapper->want(wish());
        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().problem, ipc::MappingProblem::NoAnswer, patience);

        m_router->portControl = FakeRouter::PortControl::Pcp;

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, ourPort}), patience);
        QCOMPARE(m_mapper->mapping().problem, ipc::MappingProblem::None);
    }

    void aRouterThatHasStartedAnewIsAskedAgain_data()
    {
        QTest::addColumn<FakeRouter::PortControl>("portControl");
        QTest::newRow("PCP") << FakeRouter::PortControl::Pcp;
        QTest::newRow("NAT-PMP") << FakeRouter::PortControl::NatPmp;
    }

    void aRouterThatHasStartedAnewIsAskedAgain()
    {
        QFETCH(const FakeRouter::PortControl, portControl);
        m_router->portControl = portControl;
        m_router->epoch = 5000;
        QVERIFY(m_router->start());
        m_mapper->want(wish());
        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, ourPort}), patience);

        m_router->epoch = 0;
        m_router->shift = 7;
        m_router->announce();

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().external, (teredo::Endpoint{outside, {41007}}), patience);
    }

    void moreThanItsMemoryIsNoAnswer()
    {
        m_router->upnp = true;
        m_router->descriptionBody = QByteArray(100'000'000, 'x');
        QVERIFY(m_router->start());

        m_mapper->want(wish());

        QTRY_COMPARE_WITH_TIMEOUT(m_mapper->mapping().problem, ipc::MappingProblem::Unusable, patience);
        QCOMPARE(m_mapper->mapping().protocol, ipc::MappingProtocol::None);
    }

    void withoutTheProgramThereIsNoMapping()
    {
        m_mapper = std::make_unique<PortMapper>(u"/nonexistent"_s, remembered());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^port mapping: /nonexistent: "_s));

        m_mapper->want(wish());

        QTRY_COMPARE(remembered().read(), ipc::MappedPorts{});
    }

private:
    [[nodiscard]] MappedPort remembered() const { return MappedPort(m_folder->filePath(u"mapped-port"_s)); }

    std::unique_ptr<FakeRouter> m_router;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortMapper> m_mapper;
};

QTEST_GUILESS_MAIN(TestPortMapper)
#include "tst_port_mapper.moc"
