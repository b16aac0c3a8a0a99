// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/fakes/served_tunnel.h"

namespace {

QDBusMessage explain(const char *address)
{
    return caller::ask(QStringLiteral("org.navalis.Navalis1.Addresses"), QStringLiteral("ExplainAddress"),
        {QString::fromLatin1(address)});
}

QVariantMap explanation(const char *address)
{
    return qdbus_cast<QVariantMap>(explain(address).arguments().value(0));
}

} // namespace

class TestAddressesService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_helper = std::make_unique<ServedTunnel>(); }
    void cleanup() { m_helper.reset(); }

    void anAddressTellsWhatItHolds()
    {
        const QVariantMap parts = explanation("2001:0:808:404:3c25:5fd7:f7f7:fbfa");
        QCOMPARE(parts[QStringLiteral("Address")].toString(), QStringLiteral("2001:0:808:404:3c25:5fd7:f7f7:fbfa"));
        QCOMPARE(parts[QStringLiteral("Server")].toString(), QStringLiteral("8.8.4.4"));
        QCOMPARE(parts[QStringLiteral("Mapped")].toString(), QStringLiteral("8.8.4.5:41000"));
        QCOMPARE(parts[QStringLiteral("Flags")], QVariant::fromValue(ushort(0x3c25)));
        QCOMPARE(parts[QStringLiteral("Cone")], QVariant(false));
        const QStringList remarks = parts[QStringLiteral("Remarks")].toStringList();
        QCOMPARE(remarks.size(), 1); // that it tells who its client is
        QVERIFY(m_helper->authorizer.asked.isEmpty());
    }

    void whatIsOddIsSaid()
    {
        // The example of RFC 4380 section 4 has the cone bit, and addresses of today's documentation.
        const QVariantMap parts = explanation("2001:0:4136:e378:8000:63bf:3fff:fdd2");
        QCOMPARE(parts[QStringLiteral("Cone")], QVariant(true));
        const QString remarks = parts[QStringLiteral("Remarks")].toStringList().join(u'\n');
        QVERIFY(remarks.contains(QStringLiteral("lets everybody in")));
        QVERIFY(remarks.contains(QStringLiteral("none that others can send to")));
        QVERIFY(remarks.contains(QStringLiteral("no random bits")));
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "nonsense", "192.0.2.1", "2001:db8::1", "::1", "2001:0:1::1%eth0", "2001:0:"})
            QTest::newRow(text) << QByteArray(text);
    }

    void everythingElseIsRefused()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(explain(text.constData()).errorName(), caller::error("InvalidArgument"));
    }

    void whateverIsSaidIsNotRepeatedAtLength()
    {
        const QDBusMessage reply = explain(QByteArray(1 << 20, 'x').constData());
        QCOMPARE(reply.errorName(), caller::error("InvalidArgument"));
        QVERIFY(reply.errorMessage().startsWith(u"xxx"));
        QVERIFY(reply.errorMessage().size() < 400);
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestAddressesService)
#include "tst_addresses_service.moc"
