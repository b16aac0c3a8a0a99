// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/check.h"
#include "helper/service/diagnostics/fact_finder.h"
#include "helper/service/event_log.h"
#include "helper/service/redactor.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUuid>

using teredo::policy::Family;
using teredo::policy::KernelNetwork;

namespace {

TunnelStatus statusOf(const char *state, const char *reason = "", const char *detail = "")
{
    TunnelStatus status;
    status.state = QString::fromLatin1(state);
    status.stateReason = QString::fromLatin1(reason);
    status.stateDetail = Sentence::verbatim(QString::fromLatin1(detail));
    status.networkClass = QStringLiteral("ipv4-only");
    status.server = QStringLiteral("teredo.example");
    return status;
}

TunnelStatus online()
{
    TunnelStatus status = statusOf("online");
    status.address = QStringLiteral("2001:0:cb00:7101:0:5fd7:34ff:8ef5");
    status.relay = QStringLiteral("203.0.113.77:3545");
    status.natType = QStringLiteral("restricted");
    status.firewall = QStringLiteral("guarded");
    return status;
}

Facts healthy()
{
    Facts facts;
    facts.version = QStringLiteral("0.1.0");
    facts.status = online();
    facts.aaaa = Facts::Answer::Yes;
    facts.manager.present = true;
    KernelNetwork kernel;
    kernel.links = {{2, "eth0", false}};
    kernel.addresses = {{Family::Ipv4, {192, 168, 1, 20}, 24, 2, false, false}};
    teredo::policy::KernelRoute route;
    route.interfaceIndex = 2;
    kernel.routes = {route};
    facts.kernel = kernel;
    return facts;
}

Facts with(const TunnelStatus &status)
{
    Facts facts = healthy();
    facts.status = status;
    return facts;
}

Facts changed(const std::function<void(Facts &)> &change)
{
    Facts facts = healthy();
    change(facts);
    return facts;
}

Finding findingOf(const QString &check, const Facts &facts)
{
    for (const NamedFinding &found : runChecks(facts)) {
        if (found.check == check)
            return found.finding;
    }
    return {};
}

QString randomIpv4(QRandomGenerator &random)
{
    return QHostAddress(random.generate()).toString();
}

QString randomIpv6(QRandomGenerator &random)
{
    Q_IPV6ADDR octets{};
    for (quint8 &octet : octets.c)
        octet = random.bounded(3) == 0 ? quint8(random.bounded(256)) : quint8(0); // zeros are what shortens them
    octets.c[0] = 0x20;
    return QHostAddress(octets).toString();
}

QString randomName(QRandomGenerator &random)
{
    const QStringList parts{QStringLiteral("Hotel"), QStringLiteral("Zur Post"), QStringLiteral("家"),
        QStringLiteral("net-%1").arg(random.bounded(1000)), QStringLiteral("+*?[x]"), QStringLiteral("cafe.example")};
    return parts[random.bounded(int(parts.size()))] + QString::number(random.bounded(100));
}

} // namespace

Q_DECLARE_METATYPE(Facts)
Q_DECLARE_METATYPE(Finding::Result)

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTellsWhereItsUserIsIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *text, const char *redacted) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(redacted);
        };
        row("mapped to 203.0.113.9:41000", "mapped to <address>:41000");
        row("address 2001:0:cb00:7101:0:5fd7:34ff:8ef5.", "address <address>.");
        row("[2001:db8::1]:80 and fe80::1%eth0", "[<address>]:80 and <address>%eth0");
        row("from ::ffff:192.0.2.1.", "from <address>.");
        row("is 2001:db8::.", "is <address>.");
        row("address:2001:db8::1", "address<address>"); // more rather than less
        row("MAC 52:54:00:12:34:56", "MAC <address>");
        row("uuid 6a9c1f6e-0000-4000-8000-0123456789ab!", "uuid <uuid>!");
        row("at 12:34:56, version 0.1.0, port 3544", "at 12:34:56, version 0.1.0, port 3544");
        row("The network is ipv4-only: Hotel WiFi", "The network is ipv4-only: <name>");
        row("Hotel WiFis are not it", "Hotel WiFis are not it");
        row("a small thing", "<name> small thing");
    }

    void whatTellsWhereItsUserIsIsTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, redacted);
        Redactor redactor;
        redactor.keep(QStringLiteral("Hotel WiFi"));
        redactor.keep(QStringLiteral("a"));
        redactor.keep(QStringLiteral(" "));
        QCOMPARE(redactor.redact(text), redacted);
    }

    void noCheckLeaksAnything()
    {
        QRandomGenerator random(4380);
        const QStringList states{QStringLiteral("online"), QStringLiteral("limited"), QStringLiteral("failed"),
            QStringLiteral("standby"), QStringLiteral("connecting")};
        const QStringList reasons{QString(), QStringLiteral("no-relay"), QStringLiteral("udp-blocked"),
            QStringLiteral("server-unreachable"), QStringLiteral("name-resolution"), QStringLiteral("interface-taken"),
            QStringLiteral("firewall-unavailable"), QStringLiteral("engine-crashed"), QStringLiteral("port-taken")};
        for (int round = 0; round < 2000; ++round) {
            Facts facts = healthy();
            TunnelStatus &status = facts.status;
            status.state = states[random.bounded(int(states.size()))];
            status.stateReason = reasons[random.bounded(int(reasons.size()))];
            status.address = randomIpv6(random);
            status.mappedEndpoint = randomIpv4(random) + QStringLiteral(":41000");
            status.relay = randomIpv4(random) + QStringLiteral(":3545");
            status.serverAddress = randomIpv4(random);
            status.networkUuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
            status.networkName = randomName(random);
            status.server = randomName(random);
            const QString other = randomIpv6(random);
            status.stateDetail = Sentence("%1: no route to %2 (%3)", status.server, other, status.networkUuid);
            facts.problems = {Sentence("/etc/x:3: %1 is no server", status.serverAddress)};
            facts.aaaa = Facts::Answer::Failed;
            const QString nameServer = randomIpv4(random);
            facts.aaaaError = Sentence::verbatim(QStringLiteral("no answer from %1").arg(nameServer));
            Redactor redactor;
            redactor.keep(status.networkName);
            redactor.keep(status.server);

            for (const NamedFinding &found : runChecks(facts)) {
                const QString text = redactor.redact(found.finding.explanation).text() + u' '
                    + redactor.redact(found.finding.remedy).text();
                for (const QString &secret :
                    {status.address, status.mappedEndpoint.section(u':', 0, 0), status.relay.section(u':', 0, 0),
                        status.serverAddress, status.networkUuid, status.networkName, status.server, other, nameServer})
                    QVERIFY2(!text.contains(secret), qPrintable(secret + QStringLiteral(" in: ") + text));
            }
        }
    }

    void theLogKeepsTheLatest()
    {
        EventLog log;
        const QSignalSpy added(&log, &EventLog::added);
        for (int i = 0; i < EventLog::maxEvents + 10; ++i)
            log.add(EventKind::State, Sentence("number %1", QStringLiteral("%1\nin two lines").arg(i)));
        QCOMPARE(log.events().size(), EventLog::maxEvents);
        QCOMPARE(log.events().constFirst().sentence.text(), QStringLiteral("number 10 in two lines"));
        QCOMPARE(added.size(), EventLog::maxEvents + 10);
        log.add(EventKind::Engine, Sentence("it said %1", QString(100000, u'x')));
        QVERIFY(log.events().constLast().sentence.text().size() < 400);
    }

    void aHealthyTunnelPassesEveryCheck()
    {
        const auto findings = runChecks(healthy());
        QStringList names;
        for (const NamedFinding &found : findings) {
            names.append(found.check);
            QVERIFY2(found.finding.result == Finding::Result::Ok,
                qPrintable(found.check + found.finding.explanation.text()));
            QVERIFY(found.finding.explanation.text().endsWith(u'.'));
            QVERIFY(found.finding.remedy.isEmpty());
        }
        QCOMPARE(names.join(u' '),
            QStringLiteral("helper tun-device network-manager ipv4-route udp qualification nat relay dns-aaaa firewall "
                           "conflicts interface"));
    }

    void whatIsWrongIsNamed_data()
    {
        using enum Finding::Result;
        QTest::addColumn<QString>("check");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<Finding::Result>("result");
        QTest::addColumn<QString>("said");
        const auto row
            = [](const char *name, const char *check, const Facts &facts, Finding::Result result, const char *said) {
                  QTest::newRow(name) << QString::fromLatin1(check) << facts << result << QString::fromLatin1(said);
              };
        row("no privilege", "helper", with(statusOf("failed", "missing-privilege")), Failed, "may not");
        row("settings", "helper",
            changed([](Facts &f) { f.problems = {Sentence::verbatim(QStringLiteral("a.conf:3: bad"))}; }), Warning,
            "a.conf:3");
        row("no TUN", "tun-device",
            changed([](Facts &f) { f.tunProblem = Sentence::verbatim(QStringLiteral("missing")); }), Failed, "missing");
        row("NM absent", "network-manager", changed([](Facts &f) { f.manager = {}; }), Ok, "not running");
        row("NM manages it", "network-manager", changed([](Facts &f) { f.manager.managesTunnel = true; }), Warning,
            "manages teredo0");
        row("offline", "ipv4-route", changed([](Facts &f) { f.kernel = KernelNetwork(); }), Failed, "no way");
        row("portal", "ipv4-route", changed([](Facts &f) { f.status.networkClass = QStringLiteral("portal"); }), Failed,
            "signed in");
        row("native", "ipv4-route", changed([](Facts &f) { f.status.networkClass = QStringLiteral("native-ipv6"); }),
            Ok, "not needed");
        row("refused", "udp", with(statusOf("failed", "udp-blocked")), Failed, "refuses");
        row("silent", "udp", with(statusOf("failed", "server-unreachable")), Failed, "No answer");
        row("silent, perhaps for our secret", "udp", changed([](Facts &f) {
            f.status = statusOf("failed", "server-unreachable");
            f.usesCredentials = true;
        }),
            Failed, "identifier and secret");
        row("refused secret", "udp", with(statusOf("failed", "server-refused-key")), Ok, "reaches");
        row("refused secret", "qualification", with(statusOf("failed", "server-refused-key")), Failed,
            "another secret");
        row("no name", "udp", with(statusOf("failed", "name-resolution", "Host not found")), Failed, "Host not found");
        row("port", "udp", with(statusOf("failed", "port-taken", "41000")), Failed, "41000");
        row("off", "udp", with(statusOf("off")), Skipped, "Nothing");
        row("off", "qualification", with(statusOf("off")), Skipped, "switched off");
        row("crash", "qualification", with(statusOf("failed", "engine-crashed", "signal 31")), Failed, "signal 31");
        row("symmetric", "nat", changed([](Facts &f) { f.status.natType = QStringLiteral("symmetric"); }), Warning,
            "symmetric");
        row("no relay", "relay", with(statusOf("limited", "no-relay")), Failed, "No relay");
        row("AAAA withheld", "dns-aaaa", changed([](Facts &f) { f.aaaa = Facts::Answer::No; }), Failed, "keeps");
        row("no firewall", "firewall", with(statusOf("failed", "firewall-unavailable", "EPERM")), Failed, "EPERM");
        row("Miredo", "conflicts", changed([](Facts &f) { f.miredoService = true; }), Failed, "Miredo");
        row("another client", "conflicts", changed([](Facts &f) {
            f.kernel->links.push_back({9, "teredo", true});
            f.kernel->addresses.push_back({Family::Ipv6, {0x20, 0x01, 0, 0, 1}, 32, 9, false, false});
        }),
            Failed, "interface teredo");
        row("name taken", "conflicts", with(statusOf("failed", "interface-taken", "uses it")), Failed, "teredo0");
        row("IPv6 off", "interface", with(statusOf("failed", "ipv6-disabled")), Failed, "switched off");
        row("not running", "interface", with(statusOf("standby", "no-network")), Skipped, "does not run");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, check);
        QFETCH(const Facts, facts);
        QFETCH(const Finding::Result, result);
        QFETCH(const QString, said);
        const Finding finding = findingOf(check, facts);
        QCOMPARE(finding.result, result);
        const QString explanation = finding.explanation.text();
        QVERIFY2(explanation.contains(said), qPrintable(explanation));
        if (result == Finding::Result::Failed)
            QVERIFY(!finding.remedy.isEmpty());
    }

    void whoAsksMeanwhileSharesTheAnswer()
    {
        int asked = 0;
        const auto slow = [&](FactFinder::Done done) {
            ++asked;
            auto timer = std::make_unique<QTimer>();
            timer->setSingleShot(true);
            QObject::connect(timer.get(), &QTimer::timeout, timer.get(),
                [done = std::move(done)] { done([](Facts &facts) { facts.miredoService = true; }); });
            timer->start(20);
            return timer;
        };
        FactFinder finder([] { return healthy(); }, {slow});
        int answered = 0;
        for (int i = 0; i < 64; ++i)
            finder.find([&](const Facts &facts) { answered += facts.miredoService ? 1 : 0; });

        QTRY_COMPARE(answered, 64);
        QCOMPARE(asked, 1);
        finder.find([&](const Facts &) { ++answered; });
        QTRY_COMPARE(answered, 65);
    }
};

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
