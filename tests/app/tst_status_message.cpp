// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_message.h"
#include "tests/app/sample_status.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Action = StatusMessage::Action;

class TestStatusMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongHasAButtonThatFits_data()
    {
        QTest::addColumn<TunnelStatus>("status");
        QTest::addColumn<Action>("action");
        const auto helper = [](const char *name, HelperState state, Action action) {
            QTest::newRow(name) << sample::without(state) << action;
        };
        helper("asking", HelperState::Asking, Action::None);
        helper("missing", HelperState::Missing, Action::AskHelper);
        helper("stopped", HelperState::Stopped, Action::AskHelper);
        helper("silent", HelperState::Silent, Action::AskHelper);
        helper("older helper", HelperState::WrongVersion, Action::AskHelper);
        TunnelStatus newer = sample::without(HelperState::WrongVersion);
        newer.protocol = TunnelStatus::protocolVersion + 1;
        QTest::newRow("older program") << newer << Action::RestartProgram;

        const QHash<QString, Action> actions{
            {u"captive-portal"_s, Action::OpenLoginPage},
            {u"network-rule"_s, Action::ChangeRules},
            {u"vpn"_s, Action::ChangeSettings},
            {u"metered"_s, Action::ChangeSettings},
            {u"no-relay"_s, Action::ChooseServer},
            {u"server-unreachable"_s, Action::ChooseServer},
            {u"name-resolution"_s, Action::ChooseServer},
            {u"server-refused-key"_s, Action::ChooseServer},
            {u"port-taken"_s, Action::SetPort},
            {u"no-socket"_s, Action::SetPort},
            {u"no-tun"_s, Action::RestartTunnel},
            {u"interface-taken"_s, Action::RestartTunnel},
            {u"missing-privilege"_s, Action::RestartTunnel},
        };
        for (const auto &[state, reason] : sample::statesAndReasons())
            QTest::newRow(qPrintable(state + u' ' + reason)) << sample::status(
                state, reason) << actions.value(reason, state == u"failed" ? Action::Diagnose : Action::None);
    }

    void whatIsWrongHasAButtonThatFits()
    {
        QFETCH(const TunnelStatus, status);
        QFETCH(const Action, action);
        const auto message = StatusMessage::of(status);
        QCOMPARE(message.action, action);
        QCOMPARE(message.button.isEmpty(), action == Action::None);
        QCOMPARE(message.text.isEmpty(), action == Action::None);
    }

    void waitingForGoodReasonIsNoFault_data()
    {
        QTest::addColumn<TunnelStatus>("status");
        QTest::addColumn<bool>("isFault");
        QTest::newRow("VPN") << sample::status(u"standby"_s, u"vpn"_s) << false;
        QTest::newRow("rule") << sample::status(u"standby"_s, u"network-rule"_s) << false;
        QTest::newRow("portal") << sample::status(u"standby"_s, u"captive-portal"_s) << false;
        QTest::newRow("no relay") << sample::status(u"limited"_s, u"no-relay"_s) << true;
        QTest::newRow("dead server") << sample::status(u"failed"_s, u"server-unreachable"_s) << true;
        QTest::newRow("no helper") << sample::without(HelperState::Missing) << true;
    }

    void waitingForGoodReasonIsNoFault()
    {
        QFETCH(const TunnelStatus, status);
        QFETCH(const bool, isFault);
        QCOMPARE(StatusMessage::of(status).isFault, isFault);
    }

    void noButtonLeadsToWhatTheAdministratorHasLocked_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("locked");
        QTest::addColumn<Action>("action");
        const auto row = [](const char *reason, const QString &state, const QString &locked, Action action) {
            QTest::newRow(reason) << state << QString::fromLatin1(reason) << locked << action;
        };
        row("server-unreachable", u"failed"_s, u"Server"_s, Action::Diagnose);
        row("no-relay", u"limited"_s, u"Server"_s, Action::Diagnose);
        row("port-taken", u"failed"_s, u"ClientPort"_s, Action::Diagnose);
        row("name-resolution", u"failed"_s, u"ClientPort"_s, Action::ChooseServer); // another one is locked
        row("network-rule", u"standby"_s, u"Networks"_s, Action::None);
        row("vpn", u"standby"_s, u"Vpn"_s, Action::None);
        row("metered", u"standby"_s, u"Metered"_s, Action::None);
        row("ipv6-disabled", u"standby"_s, u"Ipv6Disabled"_s, Action::None);
    }

    void noButtonLeadsToWhatTheAdministratorHasLocked()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, reason);
        QFETCH(const QString, locked);
        QFETCH(const Action, action);
        auto status = sample::status(state, reason);
        status.locked = {locked};
        QCOMPARE(StatusMessage::of(status).action, action);
    }

    void theDetailIsSaidEvenOfWhatNeedsNoButton()
    {
        auto status = sample::status(u"connecting"_s, u"resolving"_s);
        status.stateDetail = u"Temporary failure"_s;
        const auto message = StatusMessage::of(status);
        QCOMPARE(message.action, Action::None);
        QVERIFY(message.text.contains(u"Temporary failure"));
    }
};

QTEST_APPLESS_MAIN(TestStatusMessage)
#include "tst_status_message.moc"
