// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/fakes/served_tunnel.h"

#include <QDBusMetaType>

using Words = QMap<QString, QString>;

namespace {

const QString hotel = QStringLiteral("11111111-1111-4111-8111-111111111111");

QDBusMessage configure(const QVariantMap &changes)
{
    return caller::ask(caller::service, QStringLiteral("Configure"), {changes});
}

} // namespace

// Configure and ReloadSettings: settings as seen from D-Bus.
class TestConfigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<Words>(); }
    void init() { m_helper = std::make_unique<ServedTunnel>(); }
    void cleanup() { m_helper.reset(); }

    void severalThingsChangeAsOneWithOneQuestion()
    {
        m_helper->join(hotel);
        const QDBusMessage reply = configure({
            {QStringLiteral("Mode"), QStringLiteral("on")},
            {QStringLiteral("Server"), QStringLiteral("mine.example")},
            {QStringLiteral("Chromium"), true},
            {QStringLiteral("LocalDiscovery"), true},
            {QStringLiteral("ClientPort"), QVariant::fromValue(ushort(4000))},
            {QStringLiteral("ServersAdded"), QStringList(QStringLiteral("a.example"))},
            {QStringLiteral("NetworkRules"), QVariant::fromValue(Words{{hotel, QStringLiteral("never")}})},
        });

        QCOMPARE(reply.errorMessage(), QString());
        QCOMPARE(m_helper->authorizer.asked.size(), 1);
        QCOMPARE(m_helper->authorizer.asked.constFirst().action, QStringLiteral("org.navalis.configure"));
        QCOMPARE(caller::property("Mode").toString(), QStringLiteral("on"));
        QCOMPARE(caller::property("SelectedServer").toString(), QStringLiteral("mine.example"));
        QCOMPARE(caller::property("NetworkRule").toString(), QStringLiteral("never"));
        QCOMPARE(caller::property("StateReason").toString(), QStringLiteral("network-rule"));
        const auto options = qdbus_cast<QVariantMap>(caller::property("Options"));
        QCOMPARE(options.size(), 9);
        QCOMPARE(options[QStringLiteral("Chromium")], QVariant(true));
        QCOMPARE(options[QStringLiteral("LocalDiscovery")], QVariant(true));
        QCOMPARE(options[QStringLiteral("ClientPort")], QVariant::fromValue(ushort(4000)));
        QCOMPARE(options[QStringLiteral("Metered")], QVariant(QStringLiteral("standby")));
    }

    void theActionIsTheStrictestThatAPartNeeds_data()
    {
        QTest::addColumn<QVariantMap>("changes");
        QTest::addColumn<QString>("action");
        const QString listed = builtInServers().constLast().name;
        const auto row = [](const char *name, const QVariantMap &changes, const char *action) {
            QTest::newRow(name) << changes << QStringLiteral("org.navalis.") + QLatin1StringView(action);
        };
        const QVariant on = QStringLiteral("on");
        row("mode", {{QStringLiteral("Mode"), on}}, "control");
        row("listed server", {{QStringLiteral("Server"), listed}}, "set-server");
        row("automatic server", {{QStringLiteral("Server"), QString()}}, "set-server");
        row("mode and listed server", {{QStringLiteral("Mode"), on}, {QStringLiteral("Server"), listed}}, "set-server");
        row("own server", {{QStringLiteral("Server"), QStringLiteral("mine.example")}}, "configure");
        row("option", {{QStringLiteral("Metered"), QStringLiteral("run")}}, "configure");
        row("reset", {{QStringLiteral("ServersReset"), true}}, "configure");
    }

    void theActionIsTheStrictestThatAPartNeeds()
    {
        QFETCH(const QVariantMap, changes);
        QFETCH(const QString, action);
        QCOMPARE(configure(changes).errorMessage(), QString());
        QCOMPARE(m_helper->authorizer.asked.size(), 1);
        QCOMPARE(m_helper->authorizer.asked.constFirst().action, action);
    }

    void whatIsWrongIsNamedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *key, const QVariant &value) {
            QTest::addRow("%s %s", key, value.typeName()) << QString::fromLatin1(key) << value;
        };
        row("Nonsense", true);
        row("Mode", QStringLiteral("sometimes"));
        row("Mode", true);
        row("Server", 5);
        row("Server", QStringLiteral("10.0.0.1"));
        row("Metered", QStringLiteral("stop"));
        row("Metered", false);
        row("ClientPort", 4000); // i, not q
        row("ClientPort", QStringLiteral("4000"));
        row("RefreshInterval", QVariant::fromValue(ushort(9)));
        row("RefreshInterval", QVariant::fromValue(121U)); // u, not q
        row("RefreshDetermination", 1);
        row("Chromium", QStringLiteral("true"));
        row("LocalDiscovery", QStringLiteral("true"));
        row("ServersAdded", QStringLiteral("a.example"));
        row("ServersReset", QStringLiteral("true"));
        row("NetworkRules", QStringLiteral("never"));
        row("NetworkRules", QVariantMap{{hotel, QStringLiteral("never")}});
        row("NetworkRules", QVariant::fromValue(Words{{hotel, QStringLiteral("sometimes")}}));
        row("NetworkRules", QVariant::fromValue(Words{{QStringLiteral("hotel"), QStringLiteral("never")}}));
    }

    void whatIsWrongIsNamedAndNothingChanges()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        const QVariantMap before = caller::allProperties();

        const QDBusMessage reply = configure({{key, value}, {QStringLiteral("PortMapping"), false}});

        QCOMPARE(reply.errorName(), caller::error("InvalidArgument"));
        QVERIFY(!reply.errorMessage().isEmpty());
        QVERIFY(m_helper->authorizer.asked.isEmpty()); // nobody types a password for nothing
        QCOMPARE(caller::property("Mode"), before[QStringLiteral("Mode")]);
        QCOMPARE(qdbus_cast<QVariantMap>(caller::property("Options"))[QStringLiteral("PortMapping")], QVariant(true));
    }

    void whatHasBecomeImpossibleWhileAPasswordWasTypedIsRefused()
    {
        QVERIFY(m_helper->tunnel->configure({.addedServers = {QStringLiteral("mine.example")}}));
        m_helper->authorizer.hold = true;
        auto pending = QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(caller::service, caller::path, caller::service + QStringLiteral(".Servers"),
                QStringLiteral("RemoveServer"))
            << QStringLiteral("mine.example"));
        QTRY_COMPARE(m_helper->authorizer.asked.size(), 1);
        QVERIFY(m_helper->tunnel->configure({.server = QStringLiteral("mine.example")}));

        m_helper->authorizer.release();

        QTRY_VERIFY(pending.isFinished());
        QCOMPARE(pending.reply().errorName(), caller::error("InvalidArgument"));
        QVERIFY(m_helper->settings->isListed(QStringLiteral("mine.example")));
    }

    void theBusIsAnsweredWhileAPasswordIsTyped()
    {
        m_helper->authorizer.hold = true;
        auto pending = QDBusConnection::sessionBus().asyncCall(
            QDBusMessage::createMethodCall(caller::service, caller::path, caller::service, QStringLiteral("Restart")));
        QTRY_COMPARE(m_helper->authorizer.asked.size(), 1);

        QCOMPARE(caller::property("State").toString(), QStringLiteral("standby"));
        QVERIFY(!caller::list(QStringLiteral("Servers"), QStringLiteral("ListServers")).isEmpty());

        QVERIFY(!pending.isFinished());
        m_helper->authorizer.release();
        QTRY_VERIFY(pending.isFinished());
    }

    void otherSettingsStartTheTunnelOverOnlyWhereTheyMatter()
    {
        m_helper->goOnline(hotel);
        QCOMPARE(configure({{QStringLiteral("Metered"), QStringLiteral("run")}}).errorMessage(), QString());
        QCOMPARE(m_helper->sessions.started.size(), 1);
        QCOMPARE(
            configure({{QStringLiteral("ClientPort"), QVariant::fromValue(ushort(4000))}}).errorMessage(), QString());
        QTRY_COMPARE(m_helper->sessions.started.size(), 2);
        QCOMPARE(m_helper->sessions.started.back().port.number, 4000);
    }

    void credentialsGoToTheirServerAndNowhereElse()
    {
        m_helper.reset();
        m_helper = std::make_unique<ServedTunnel>("[Tunnel]\nServers=theirs.example\n[Credentials]\n"
                                                  "theirs.example=alice:hush\nalice:hush\nalice:hush=\n"
                                                  "alice:hush=\nother.example=hush\nother.example=:hush\n");
        m_helper->lookup.names.insert(QStringLiteral("theirs.example"), {{{8, 8, 8, 8}}});
        m_helper->goOnline(hotel);

        const teredo::Ipv4Address theirs{{8, 8, 8, 8}};
        for (const SessionServer &server : m_helper->sessions.started.front().servers)
            QCOMPARE(server.credentials.has_value(), server.address == theirs);

        QString said;
        const QString diagnostics = caller::service + QStringLiteral(".Diagnostics");
        {
            QDebug all(&said);
            all << caller::allProperties() << qdbus_cast<QVariantMap>(caller::property("Options"))
                << caller::list(QStringLiteral("Servers"), QStringLiteral("ListServers"))
                << qdbus_cast<QList<QVariantMap>>(
                       caller::ask(diagnostics, QStringLiteral("GetDiagnostics"), {false}).arguments().value(0));
            for (const EventEntry &event : qdbus_cast<EventEntries>(
                     caller::ask(diagnostics, QStringLiteral("GetEvents"), {false}).arguments().value(0)))
                all << event.text;
        }
        QVERIFY2(said.contains(u"theirs.example") && said.contains(u"a.conf:5: "), qPrintable(said));
        QVERIFY2(!said.contains(u"hush"), qPrintable(said));
    }

    void theFilesAreReadAgain()
    {
        QFile file(m_helper->paths.administrator);
        QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("[Tunnel]\nMode=off\nNonsense=1\n[Firewall]\nOpenPorts=tcp/22, ssh\n") > 0);
        file.close();

        QCOMPARE(caller::call({}, QStringLiteral("ReloadSettings")), QString());

        QCOMPARE(m_helper->authorizer.asked.constFirst().action, QStringLiteral("org.navalis.configure"));
        QCOMPARE(caller::property("State").toString(), QStringLiteral("off"));
        QCOMPARE(caller::property("Locked").toStringList(), QStringList(QStringLiteral("Mode")));
        const QStringList problems = caller::property("SettingsProblems").toStringList();
        QCOMPARE(problems,
            QStringList({m_helper->paths.administrator + QStringLiteral(":3: unknown key Nonsense"),
                m_helper->paths.administrator + QStringLiteral(":5: ssh is no port: write tcp/22 or udp/5000")}));
        QCOMPARE(m_helper->openPorts.ports(), kernel::OpenPorts({{22}, {}}));
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestConfigure)
#include "tst_configure.moc"
