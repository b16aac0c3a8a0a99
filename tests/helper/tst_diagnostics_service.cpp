// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/helper/fakes/served_tunnel.h"

using Verdict = Authorizer::Verdict;

namespace {

const QString diagnostics = QStringLiteral("org.navalis.Navalis1.Diagnostics");

// One line each; or the name of the error.
QString events(bool redacted)
{
    const QDBusMessage reply = caller::ask(diagnostics, QStringLiteral("GetEvents"), {redacted});
    QString text = reply.errorName();
    if (reply.signature() == u"a(xss)a(sav)") {
        for (const EventEntry &entry : qdbus_cast<EventEntries>(reply.arguments().constFirst()))
            text += entry.kind + QStringLiteral(": ") + entry.text + u'\n';
    }
    return text;
}

QList<QVariantMap> checklist(bool redacted)
{
    const QDBusMessage reply = caller::ask(diagnostics, QStringLiteral("GetDiagnostics"), {redacted});
    return qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
}

} // namespace

class TestDiagnosticsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_helper = std::make_unique<ServedTunnel>();
        m_helper->goOnline(QStringLiteral("6a9c1f6e-0000-4000-8000-000000000001"), QStringLiteral("Hotel WiFi"));
    }
    void cleanup() { m_helper.reset(); }

    void eventsAreRedactedForEverybodyAndCompleteForWhoMay()
    {
        m_helper->authorizer.verdict = Verdict::Denied;
        QCOMPARE(events(false), QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));
        const QString redacted = events(true);
        QVERIFY2(redacted.contains(QStringLiteral("state: The tunnel is online\n")), qPrintable(redacted));
        QVERIFY2(
            redacted.contains(QStringLiteral("network: The network is ipv4-only: <name>\n")), qPrintable(redacted));
        QVERIFY2(redacted.contains(QStringLiteral("interface: Our address is <address>")), qPrintable(redacted));

        m_helper->authorizer.verdict = Verdict::Allowed;
        const QString complete = events(false);
        QCOMPARE(m_helper->authorizer.asked.constLast().action, QStringLiteral("org.navalis.diagnose"));
        QVERIFY2(complete.contains(QStringLiteral("Our address is 2001:0:cb00:7101:0:5fd7:34ff:8ef5")),
            qPrintable(complete));
        QVERIFY2(complete.contains(QStringLiteral("ipv4-only: Hotel WiFi")), qPrintable(complete));
    }

    void whatIsNoticedAboutTheInterfaceIsAnEvent()
    {
        const QSignalSpy added(&m_helper->diagnostics->log, &EventLog::added);
        Q_EMIT m_helper->sessions.current->remarked(Sentence("Somebody has taken %1", QStringLiteral("192.0.2.1")));
        QCOMPARE(added.size(), 1);
        QVERIFY(events(true).endsWith(QStringLiteral("interface: Somebody has taken <address>\n")));
    }

    void theChecklistIsRedactedForEverybodyAndCompleteForWhoMay()
    {
        const auto redacted = checklist(true);
        QCOMPARE(redacted.size(), 12);
        QCOMPARE(redacted[5][QStringLiteral("Check")].toString(), QStringLiteral("qualification"));
        QCOMPARE(redacted[5][QStringLiteral("Result")].toString(), QStringLiteral("ok"));
        QCOMPARE(redacted[5][QStringLiteral("Explanation")].toString(),
            QStringLiteral("The server has given the address <address>."));
        QVERIFY(m_helper->authorizer.asked.isEmpty());
        QVERIFY(checklist(false)[5][QStringLiteral("Explanation")].toString().contains(QStringLiteral("2001:0:cb00")));
        m_helper->authorizer.verdict = Verdict::Denied;
        QVERIFY(checklist(false).isEmpty());
    }

private:
    std::unique_ptr<ServedTunnel> m_helper;
};

QTEST_GUILESS_MAIN(TestDiagnosticsService)
#include "tst_diagnostics_service.moc"
