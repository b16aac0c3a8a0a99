// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/call_error.h"
#include "app/client/state_text.h"
#include "tests/app/sample_status.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndReasonHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (const auto &[state, reason] : sample::statesAndReasons()) {
            const auto text = StateText::of(sample::status(state, reason));
            const QString both = text.sentence + text.reason;
            QVERIFY2(!text.sentence.isEmpty(), qPrintable(state + reason));
            QVERIFY2(!seen.contains(both), qPrintable(both));
            // The interface's compound words are for programs.
            QVERIFY2(!reason.contains(u'-') || !both.contains(reason), qPrintable(both));
            seen += both;
        }
    }

    void theTableHoldsEveryReasonOfTheInterface()
    {
        QFile xml(QStringLiteral(SOURCE_DIR "/resources/dbus/org.navalis.Navalis1.xml"));
        QVERIFY(xml.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(xml.readAll());
        const auto comment
            = QRegularExpression(u"<!-- Why: (.*?); empty for"_s, QRegularExpression::DotMatchesEverythingOption)
                  .match(text)
                  .captured(1);
        QVERIFY(!comment.isEmpty());

        QSet<QString> documented;
        for (const QString &group : comment.simplified().split(u"; "_s))
            for (const QString &reason : group.section(u' ', 2).split(u", "_s))
                documented += reason;
        QSet<QString> tested;
        for (const auto &[state, reason] : sample::statesAndReasons())
            if (!reason.isEmpty())
                tested += reason;
        QCOMPARE(tested, documented);
    }

    void whatAnotherVersionSaysIsShownAsItIs()
    {
        QVERIFY(StateText::of(sample::status(u"failed"_s, u"sunspots"_s)).reason.contains(u"sunspots"));
        QVERIFY(StateText::of(sample::status(u"dreaming"_s)).reason.contains(u"dreaming"));
    }

    void everyStateOfTheHelperHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        for (const auto helper : {HelperState::Asking, HelperState::Silent, HelperState::Missing, HelperState::Stopped,
                 HelperState::WrongVersion}) {
            const auto text = StateText::of(sample::without(helper));
            seen += text.sentence;
            // Where something is wrong, what helps stands beside it.
            QCOMPARE(text.reason.isEmpty(), helper == HelperState::Asking);
        }
        QCOMPARE(seen.size(), 5);
        QVERIFY(!seen.contains(QString()));
    }

    void whoIsOlderIsToBeStartedAnew()
    {
        TunnelStatus status = sample::without(HelperState::WrongVersion);
        status.version = u"0.9"_s;
        const auto olderHelper = StateText::of(status);
        QVERIFY(olderHelper.reason.contains(u"Helper: 0.9") && olderHelper.reason.contains(u"systemctl restart"));

        status.protocol = TunnelStatus::protocolVersion + 1;
        const auto olderProgram = StateText::of(status);
        QVERIFY(olderProgram.sentence != olderHelper.sentence);
        QVERIFY(olderProgram.reason.contains(u"Helper: 0.9") && !olderProgram.reason.contains(u"systemctl"));
    }

    void everyErrorHasWordsOfItsOwn()
    {
        QSet<QString> seen;
        const QStringList names{u"org.freedesktop.DBus.Error.ServiceUnknown"_s,
            u"org.freedesktop.DBus.Error.AccessDenied"_s, u"org.freedesktop.DBus.Error.LimitsExceeded"_s,
            u"org.freedesktop.DBus.Error.InteractiveAuthorizationRequired"_s, u"org.navalis.Navalis1.Error.Locked"_s,
            u"org.navalis.Navalis1.Error.Cancelled"_s, u"org.navalis.Navalis1.Error.Busy"_s,
            u"org.navalis.Navalis1.Error.NotFound"_s, u"org.navalis.Navalis1.Error.NoPolkit"_s,
            u"org.navalis.Navalis1.Error.InvalidArgument"_s};
        for (const QString &name : names)
            seen += CallError(QDBusMessage::createError(name, u"Why."_s)).text();
        QCOMPARE(seen.size(), names.size());
        QVERIFY(!seen.contains(QString()));
    }

    void theServerIsShownWithWhatIsKnown()
    {
        auto status = sample::status(u"online"_s);
        QCOMPARE(StateText::server(status), u"teredo.example"_s);
        status.serverAddress = u"203.0.113.1"_s;
        status.serverRoundTrip = 12.4;
        QCOMPARE(StateText::server(status), u"teredo.example (203.0.113.1, 12 ms)"_s);
        status.server = status.serverAddress;
        QCOMPARE(StateText::server(status), u"203.0.113.1 (12 ms)"_s);
        status.server.clear();
        QCOMPARE(StateText::server(status), QString());
    }

    void theRelayIsShownWithTheWayThroughIt()
    {
        auto status = sample::status(u"online"_s);
        status.relay.clear();
        status.relayRoundTrip = 0;
        QCOMPARE(StateText::relay(status), QString());
        status.relay = u"203.0.113.7:3545"_s;
        QCOMPARE(StateText::relay(status), u"203.0.113.7:3545"_s);
        status.relayRoundTrip = 40.2;
        QCOMPARE(StateText::relay(status), u"203.0.113.7:3545 (40 ms)"_s);
    }

    void whatTheNatDoesIsToldAsFarAsItIsKnown_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<bool>("hairpinning");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QString>("details");
        QTest::addColumn<QStringList>("explained");

        const auto row = [](const char *name, const QString &type, const QString &mapping, bool hairpinning,
                             const QString &protocol, const QString &details, const QStringList &explained) {
            QTest::newRow(name) << type << mapping << hairpinning << protocol << details << explained;
        };
        row("nothing", u"unknown"_s, u"unknown"_s, false, u"none"_s, {}, {u"found out"_s});
        row("no NAT", u"none"_s, u"port-preserving"_s, false, u"none"_s, {}, {u"there is none"_s});
        row("hairpinning", u"cone"_s, u"port-preserving"_s, true, u"none"_s, u"port number kept, hairpinning"_s,
            {u"keeps the number"_s, u"It leads computers"_s});
        row("none seen", u"restricted"_s, u"other"_s, false, u"none"_s, u"port number changed, no hairpinning seen"_s,
            {u"another number"_s, u"It has not been seen to lead"_s});
        row("mapped", u"symmetric"_s, u"unknown"_s, false, u"nat-pmp"_s,
            u"no hairpinning seen, port opened by NAT-PMP"_s, {u"opened a port for the tunnel (NAT-PMP)"_s});
        row("unheard of", u"cone"_s, u"dancing"_s, true, u"sorcery"_s, u"hairpinning"_s, {u"It leads computers"_s});
    }

    void whatTheNatDoesIsToldAsFarAsItIsKnown()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, mapping);
        QFETCH(const bool, hairpinning);
        QFETCH(const QString, protocol);
        QFETCH(const QStringList, explained);
        auto status = sample::status(u"online"_s);
        status.natType = type;
        status.natMapping = mapping;
        status.hairpinning = hairpinning;
        status.portMapping = protocol;

        QTEST(StateText::natDetails(status), "details");
        const QString explanation = StateText::natExplanation(status);
        for (const QString &part : explained)
            QVERIFY2(explanation.contains(part), qPrintable(explanation));
        QCOMPARE(explanation.contains(u"(hairpinning)"), StateText::natDetails(status).contains(u"hairpinning"));
    }

    void theNetworkIsShownWithWhatIsKnown()
    {
        auto status = sample::status(u"online"_s);
        QCOMPARE(StateText::network(status), QString());
        status.networkClass = u"ipv4-only"_s;
        QCOMPARE(StateText::network(status), u"IPv4 only"_s);
        status.networkName = u"Hotel WiFi"_s;
        QCOMPARE(StateText::network(status), u"Hotel WiFi (IPv4 only)"_s);
    }
};

QTEST_APPLESS_MAIN(TestStateText)
#include "tst_state_text.moc"
