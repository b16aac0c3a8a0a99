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
        helper("version", HelperState::WrongVersion, Action::RestartProgram);

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
