// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/sentence_on_bus.h"
#include "tests/helper/fakes/served_tunnel.h"

using Verdict = Authorizer::Verdict;

namespace {

const QString diagnostics = QStringLiteral("org.navalis.Navalis1.Diagnostics");

Sentence sentenceIn(const QVariant &argument)
{
    return qdbus_cast<Sentence>(argument);
}

// Whatever of it was taken over as it is, at any depth.
QStringList verbatimOf(const Sentence &sentence)
{
    if (sentence.isVerbatim())
        return {sentence.text()};
    QStringList list;
    for (const Sentence &argument : sentence.arguments())
        list += verbatimOf(argument);
    return list;
}

// Listens as a front end does.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener()
    {
        QDBusConnection::sessionBus().connect(caller::service, caller::path, diagnostics, QStringLiteral("EventAdded"),
            this, SLOT(onEvent(QDBusMessage)));
    }

    QList<QVariantList> events;

private Q_SLOTS:
    void onEvent(const QDBusMessage &signal) { events.append(signal.arguments()); }
};

} // namespace

// Beside each text that people read its template tells the same.
class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_helper = std::make_unique<ServedTunnel>();
        m_helper->goOnline(QStringLiteral("6a9c1f6e-0000-4000-8000-000000000001"), QStringLiteral("Hotel WiFi"));
    }
    void cleanup() { m_helper.reset(); }

    void ofTheChecklist()
    {
        for (const bool redacted : {true, false}) {
            const QDBusMessage reply = caller::ask(diagnostics, QStringLiteral("GetDiagnostics"), {redacted});
            const auto checks = qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
            QCOMPARE(checks.size(), 12);
            for (const QVariantMap &check : checks) {
                for (const auto &key : {QStringLiteral("Explanation"), QStringLiteral("Remedy")})
                    QCOMPARE(sentenceIn(check[key + QStringLiteral("Template")]).text(), check[key].toString());
            }
            const Sentence address = sentenceIn(checks[5][QStringLiteral("ExplanationTemplate")]);
            QCOMPARE(address.templateText(), QStringLiteral("The server has given the address %1."));
            QCOMPARE(verbatimOf(address),
                QStringList(
                    redacted ? QStringLiteral("<address>") : QStringLiteral("2001:0:cb00:7101:0:5fd7:34ff:8ef5")));
        }
    }

    void ofTheEvents()
    {
        for (const bool redacted : {true, false}) {
            const QDBusMessage reply = caller::ask(diagnostics, QStringLiteral("GetEvents"), {redacted});
            const auto events = qdbus_cast<EventEntries>(reply.arguments().value(0));
            const auto templates = qdbus_cast<SentenceList>(reply.arguments().value(1));
            QVERIFY(events.size() > 3);
            QCOMPARE(templates.size(), events.size());
            QStringList verbatim;
            for (qsizetype i = 0; i < events.size(); ++i) {
                QCOMPARE(templates[i].text(), events[i].text);
                verbatim += verbatimOf(templates[i]);
            }
            QCOMPARE(verbatim.contains(QStringLiteral("Hotel WiFi")), !redacted);
        }
    }

    void ofAnEventThatIsAdded()
    {
        const Listener listener;
        QTRY_VERIFY(m_helper->sessions.current != nullptr);
        Q_EMIT m_helper->sessions.current->remarked(
            Sentence("%1 is gone", Sentence("the network %1", QStringLiteral("Hotel WiFi"))));
        QTRY_COMPARE(listener.events.size(), 1);
        const QVariantList event = listener.events.constFirst();
        QCOMPARE(event.value(2).toString(), QStringLiteral("the network <name> is gone"));
        QVERIFY(
            sentenceIn(event.value(3)) == Sentence("%1 is gone", Sentence("the network %1", QStringLiteral("<name>"))));
    }

    void ofTheDetailOfAState()
    {
        m_helper->sessions.current->breakDown(QStringLiteral("engine-crashed"), Sentence("ended by signal %1", 31));
        QCOMPARE(caller::property("StateDetail").toString(), QStringLiteral("ended by signal 31"));
        QVERIFY(sentenceIn(caller::property("StateDetailTemplate")) == Sentence("ended by signal %1", 31));
    }

    void whatOthersSayIsItsOwnTemplate()
    {
        m_helper->sessions.current->breakDown(
            QStringLiteral("no-tun"), Sentence::verbatim(QStringLiteral("100% out of %2 order")));
        QVERIFY(sentenceIn(caller::property("StateDetailTemplate"))
            == Sentence("%1", QStringLiteral("100% out of %2 order")));
        QCOMPARE(
            sentenceIn(caller::property("StateDetailTemplate")).text(), caller::property("StateDetail").toString());
    }

    void ofARefusal_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QVariantList>("arguments");
        const auto row = [](const char *interface, const char *method, const QVariantList &arguments) {
            const QString prefix = caller::service + QLatin1StringView(interface);
            QTest::newRow(method) << prefix << QString::fromLatin1(method) << arguments;
        };
        const QString uuid = QStringLiteral("6a9c1f6e-0000-4000-8000-000000000009");
        row("", "SetMode", {QStringLiteral("maybe")});
        row("", "SelectServer", {QStringLiteral("-no.example")});
        row("", "Configure", {QVariantMap{{QStringLiteral("RefreshInterval"), QVariant::fromValue(ushort(5))}}});
        row(".Servers", "AddServer", {QStringLiteral("192.168.1.1")});
        row(".Servers", "RemoveServer", {QStringLiteral("%2.example")});
        row(".Servers", "TestServers", {QStringList(100, QStringLiteral("a.example"))});
        row(".Networks", "SetNetworkRule", {uuid, QStringLiteral("perhaps")});
        row(".Networks", "ForgetNetwork", {uuid});
        row(".Firewall", "ClosePort", {QStringLiteral("tcp"), QVariant::fromValue(ushort(22))});
        row(".Firewall", "OpenPort", {QStringLiteral("sctp"), QVariant::fromValue(ushort(22))});
        row(".Addresses", "ExplainAddress", {QString(5000, u'x')});
    }

    void ofARefusal()
    {
        QFETCH(const QString, interface);
        QFETCH(const QString, method);
        QFETCH(const QVariantList, arguments);
        const QDBusMessage reply = caller::ask(interface, method, arguments);
        QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
        QCOMPARE(reply.signature(), QStringLiteral("s(sav)"));
        QVERIFY(!reply.errorMessage().isEmpty());
        QCOMPARE(sentenceIn(reply.arguments().value(1)).text(), reply.errorMessage());
    }

    void ofWhatPolkitDenies_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("denied") << Verdict::Denied;
        QTest::newRow("no polkit") << Verdict::Unavailable;
        QTest::newRow("dismissed") << Verdict::Dismissed;
        QTest::newRow("password") << Verdict::PasswordNeeded;
        QTest::newRow("busy") << Verdict::Busy;
    }

    void ofWhatPolkitDenies()
    {
        QFETCH(const Verdict, verdict);
        m_helper->authorizer.verdict = verdict;
        const QDBusMessage reply = caller::ask(caller::service, QStringLiteral("Restart"), {});
        QCOMPARE(reply.signature(), QStringLiteral("s(sav)"));
        QCOMPARE(sentenceIn(reply.arguments().value(1)).text(), reply.errorMessage());
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
