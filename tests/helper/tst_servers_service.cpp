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
