// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/fakes/served_tunnel.h"

namespace {

const QString interface = QStringLiteral("Servers");
const QString mine = QStringLiteral("mine.example");

QVariantMap entry(const QString &name)
{
    for (const QVariantMap &server : caller::list(interface, QStringLiteral("ListServers"))) {
        if (server[QStringLiteral("Name")].toString() == name)
            return server;
    }
    return {};
}

QStringList listedNames()
{
    QStringList names;
    for (const QVariantMap &server : caller::list(interface, QStringLiteral("ListServers")))
        names.append(server[QStringLiteral("Name")].toString());
    return names;
}

// Listens as a front end does.
class Listener final : public QObject
{
    Q_OBJECT

public:
    Listener()
    {
        auto bus = QDBusConnection::sessionBus();
        const QString servers = caller::service + QStringLiteral(".Servers");
        bus.connect(caller::service, caller::path, servers, QStringLiteral("ServerTested"), this,
            SLOT(onTested(QString, QVariantMap)));
        bus.connect(caller::service, caller::path, servers, QStringLiteral("ServerTestsFinished"), this,
            SLOT(onFinished(bool)));
        bus.connect(caller::service, caller::path, servers, QStringLiteral("ServersChanged"), this, SLOT(onChanged()));
    }

    QMap<QString, QVariantMap> results;
    QList<bool> finished; // whether cancelled
    int changes = 0;      // of the list

private Q_SLOTS:
    void onTested(const QString &server, const QVariantMap &result) { results.insert(server, result); }
    void onFinished(bool cancelled) { finished.append(cancelled); }
    void onChanged() { ++changes; }
};

} // namespace

class TestServersService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_helper = std::make_unique<ServedTunnel>(); }
    void cleanup() { m_helper.reset(); }

    void theServersAreListed()
    {
        const QDBusMessage reply
            = caller::ask(QStringLiteral("org.navalis.Navalis1.Servers"), QStringLiteral("ListServers"), {});
        QCOMPARE(reply.signature(), QStringLiteral("aa{sv}"));
        const auto servers = qdbus_cast<QList<QVariantMap>>(reply.arguments().constFirst());
        QCOMPARE(servers.size(), builtInServers().size());
        QCOMPARE(servers.constFirst()[QStringLiteral("Name")].toString(), builtInServers().front().name);
        QCOMPARE(servers.constFirst()[QStringLiteral("Source")].toString(), QStringLiteral("built-in"));
        QCOMPARE(servers.constFirst()[QStringLiteral("Pinned")], QVariant(false));
        QCOMPARE(servers.constFirst()[QStringLiteral("Removable")], QVariant(false));
        QVERIFY(m_helper->authorizer.asked.isEmpty());
    }

    void anOwnServerIsAddedChosenAndRemoved()
    {
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), QString());
        QCOMPARE(m_helper->authorizer.asked.constLast().action, QStringLiteral("org.navalis.configure"));
        QCOMPARE(entry(mine)[QStringLiteral("Source")].toString(), QStringLiteral("user"));
        QCOMPARE(entry(mine)[QStringLiteral("Removable")], QVariant(true));

        QCOMPARE(caller::call({}, QStringLiteral("SelectServer"), {mine}), QString());
        QCOMPARE(m_helper->authorizer.asked.constLast().action, QStringLiteral("org.navalis.set-server"));
        QCOMPARE(entry(mine)[QStringLiteral("Pinned")], QVariant(true));
        QCOMPARE(caller::property("SelectedServer").toString(), mine);
        QCOMPARE(caller::call(interface, QStringLiteral("RemoveServer"), {mine}), caller::error("InvalidArgument"));
        QCOMPARE(caller::call(interface, QStringLiteral("ResetServers")), caller::error("InvalidArgument"));

        QCOMPARE(caller::call({}, QStringLiteral("SelectServer"), {QString()}), QString());
        QCOMPARE(caller::call(interface, QStringLiteral("RemoveServer"), {mine}), QString());
        QVERIFY(entry(mine).isEmpty());
        QCOMPARE(caller::call(interface, QStringLiteral("RemoveServer"), {mine}), caller::error("NotFound"));
    }

    void whoeverListensHearsOfAnotherList()
    {
        const Listener listener;
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), QString());
        QTRY_COMPARE(listener.changes, 1);
        QCOMPARE(caller::call({}, QStringLiteral("SelectServer"), {mine}), QString()); // the list is the same
        QCOMPARE(caller::call({}, QStringLiteral("SelectServer"), {QString()}), QString());
        QCOMPARE(caller::call(interface, QStringLiteral("RemoveServer"), {mine}), QString());
        QTRY_COMPARE(listener.changes, 2);

        QFile file(m_helper->paths.administrator);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[Tunnel]\nServers=office.example\n") > 0);
        file.close();
        QCOMPARE(caller::call({}, QStringLiteral("ReloadSettings")), QString());
        QTRY_COMPARE(listener.changes, 3);
    }

    void whatDidNotWorkIsListedLast()
    {
        const Listener listener;
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), QString());
        QCOMPARE(listedNames().constFirst(), mine);
        QCOMPARE(caller::call(interface, QStringLiteral("TestServers"), {QStringList(mine)}), QString());
        QTRY_COMPARE(listener.finished.size(), 1);
        QCOMPARE(listedNames().constLast(), mine);
        QCOMPARE(listedNames().constFirst(), builtInServers().front().name);
    }

    void resetLeavesTheBuiltInServers()
    {
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), QString());
        QCOMPARE(caller::call(interface, QStringLiteral("ResetServers")), QString());
        QCOMPARE(caller::list(interface, QStringLiteral("ListServers")).size(), builtInServers().size());
    }

    void whoMayNotMayNot()
    {
        m_helper->authorizer.verdict = Authorizer::Verdict::Denied;
        const QString denied = QStringLiteral("org.freedesktop.DBus.Error.AccessDenied");
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), denied);
        QCOMPARE(caller::call(interface, QStringLiteral("ResetServers")), denied);
        QVERIFY(entry(mine).isEmpty());
    }

    void aTestSaysWhichNamesLeadNowhere()
    {
        const Listener listener;
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), QString());
        m_helper->lookup.names.insert(mine, {{{10, 0, 0, 1}}}); // what a login page's DNS answers
        const QString stranger = QStringLiteral("stranger.example");

        QCOMPARE(caller::call(interface, QStringLiteral("TestServers"), {QStringList({mine, stranger})}), QString());

        QCOMPARE(m_helper->authorizer.asked.constLast().action, QStringLiteral("org.navalis.diagnose"));
        QTRY_COMPARE(listener.finished, QList<bool>({false}));
        QCOMPARE(listener.results[mine][QStringLiteral("Result")].toString(), QStringLiteral("forbidden-address"));
        QCOMPARE(listener.results[mine][QStringLiteral("Address")].toString(), QStringLiteral("10.0.0.1"));
        QCOMPARE(listener.results[stranger][QStringLiteral("Result")].toString(), QStringLiteral("name-unknown"));
        QCOMPARE(entry(mine)[QStringLiteral("Result")].toString(), QStringLiteral("forbidden-address"));
        QVERIFY(entry(mine)[QStringLiteral("LastTest")].toLongLong() > 0);
        QVERIFY(!m_helper->tests->resultOf(stranger)); // not on the list
    }

    void oneTestAtATimeAndItsCallerMayEndIt()
    {
        const Listener listener;
        m_helper->lookup.silent = true;
        QCOMPARE(caller::call(interface, QStringLiteral("TestServers"), {QStringList()}), QString());
        QCOMPARE(caller::call(interface, QStringLiteral("TestServers"), {QStringList(mine)}), caller::error("Busy"));
        QCOMPARE(caller::call(interface, QStringLiteral("CancelServerTest")), QString());
        QTRY_COMPARE(listener.finished, QList<bool>({true}));
        QVERIFY(!m_helper->tests->isRunning());
    }

    void aTestWhoseCallerHasLeftIsInNobodysWay()
    {
        const Listener listener;
        m_helper->lookup.silent = true;
        {
            auto call = QDBusMessage::createMethodCall(
                caller::service, caller::path, caller::service + u'.' + interface, QStringLiteral("TestServers"));
            call << QStringList(mine);
            const QDBusPendingCall started
                = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other")).asyncCall(call);
            QTRY_VERIFY(started.isFinished());
            QVERIFY(m_helper->tests->isRunning());
        }

        QDBusConnection::disconnectFromBus(QStringLiteral("other"));

        // Whether it has left is known when the one that takes the place is let in.
        const auto takesThePlace
            = [] { return caller::call(interface, QStringLiteral("TestServers"), {QStringList(mine)}).isEmpty(); };
        QVERIFY(QTest::qWaitFor(takesThePlace));
        QTRY_COMPARE(listener.finished, QList<bool>({true}));
        QVERIFY(m_helper->tests->isRunning());
    }

    void whatCannotBeAServerIsNotTested()
    {
        const QString invalid = caller::error("InvalidArgument");
        QCOMPARE(
            caller::call(interface, QStringLiteral("TestServers"), {QStringList(QStringLiteral("10.0.0.1"))}), invalid);
        QStringList many;
        for (int i = 0; i < 65; ++i)
            many.append(QStringLiteral("s%1.example").arg(i));
        QCOMPARE(caller::call(interface, QStringLiteral("TestServers"), {many}), invalid);
        m_helper->authorizer.verdict = Authorizer::Verdict::Denied;
        QCOMPARE(caller::call(interface, QStringLiteral("TestServers"), {QStringList()}),
            QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));
    }

    void anAdministratorsListIsLocked()
    {
        m_helper.reset();
        m_helper = std::make_unique<ServedTunnel>("[Tunnel]\nServers=office.example\nLock=Servers\n");
        QCOMPARE(caller::list(interface, QStringLiteral("ListServers")).size(), 1);
        QCOMPARE(caller::call(interface, QStringLiteral("AddServer"), {mine}), caller::error("Locked"));
        QCOMPARE(caller::call({}, QStringLiteral("SelectServer"), {mine}), caller::error("Locked"));
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestServersService)
#include "tst_servers_service.moc"
