// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/notice_policy.h"
#include "tests/app/sample_status.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto online = [] { return sample::status(u"online"_s); };
const auto lost = [] { return sample::status(u"failed"_s, u"udp-blocked"_s); };
const auto connecting = [] { return sample::status(u"connecting"_s, u"qualifying"_s); };

} // namespace

class TestNoticePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldAtStart_data()
    {
        QTest::addColumn<TunnelStatus>("status");
        QTest::newRow("online") << online();
        QTest::newRow("failed") << lost();
        QTest::newRow("no helper") << sample::without(HelperState::Missing);
        QTest::newRow("portal") << sample::status(u"standby"_s, u"captive-portal"_s);
    }

    void nothingIsToldAtStart()
    {
        QFETCH(const TunnelStatus, status);
        NoticePolicy policy;
        policy.onStatus(0s, sample::without(HelperState::Asking));
        policy.onStatus(1s, connecting());
        policy.onStatus(2s, status);
        QVERIFY(!policy.deadline());
        QVERIFY(!policy.takeDue(60s));
    }

    void aLossThatLastsIsTold()
    {
        NoticePolicy policy;
        policy.onStatus(0s, online());
        policy.onStatus(20s, lost());
        QCOMPARE(policy.deadline(), 30s);
        QVERIFY(!policy.takeDue(29s));

        const auto notice = policy.takeDue(30s);
        QVERIFY(notice);
        QCOMPARE(notice->event, u"connectionLost"_s);
        QCOMPARE(notice->title, u"This network blocks the tunnel."_s);
        QVERIFY(!notice->text.isEmpty() && !notice->button.isEmpty() && !notice->button.contains(u'&'));
        QCOMPARE(notice->action, StatusMessage::Action::Diagnose);
        QVERIFY(!policy.deadline());
    }

    void whatDoesNotLastIsNotTold()
    {
        NoticePolicy policy;
        policy.onStatus(0s, online());
        policy.onStatus(20s, lost());
        policy.onStatus(25s, connecting());
        policy.onStatus(28s, online());
        QVERIFY(!policy.takeDue(60s));
    }

    void attemptsInBetweenDoNotHideALoss()
    {
        NoticePolicy policy;
        policy.onStatus(0s, online());
        policy.onStatus(20s, lost());
        policy.onStatus(22s, connecting());
        policy.onStatus(24s, lost());
        QVERIFY(policy.takeDue(30s));
    }

    void whatThePersonDidIsNotTold()
    {
        NoticePolicy policy;
        policy.onStatus(0s, online());
        policy.onWish(20s);
        policy.onStatus(21s, connecting());
        policy.onStatus(26s, lost());
        QVERIFY(!policy.deadline());

        policy.onStatus(100s, online());
        policy.onStatus(200s, sample::status(u"off"_s));
        const auto due = policy.takeDue(300s);
        QVERIFY(!due || due->event.isEmpty());
    }

    void aReturnIsNewsOnlyAfterALossThatWasTold()
    {
        NoticePolicy policy;
        policy.onStatus(0s, online());
        policy.onStatus(20s, lost());
        QVERIFY(policy.takeDue(30s));
        policy.onStatus(60s, online());
        const auto back = policy.takeDue(70s);
        QVERIFY(back);
        QCOMPARE(back->event, u"connectionBack"_s);
        QVERIFY(back->button.isEmpty());
    }

    void thePortalIsToldAndTakenBackSilently()
    {
        NoticePolicy policy;
        policy.onStatus(0s, sample::status(u"standby"_s, u"no-network"_s));
        policy.onStatus(20s, sample::status(u"standby"_s, u"captive-portal"_s));
        const auto portal = policy.takeDue(30s);
        QVERIFY(portal);
        QCOMPARE(portal->event, u"loginNeeded"_s);
        QCOMPARE(portal->action, StatusMessage::Action::OpenLoginPage);

        policy.onStatus(60s, online());
        const auto after = policy.takeDue(70s);
        QVERIFY(after && after->event.isEmpty());
    }

    void everyEventIsInTheFileOfTheDesktop()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/packaging/data/navalis.notifyrc"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray described = file.readAll();
        for (const char *event :
            {"connectionLost", "connectionLimited", "connectionBack", "loginNeeded", "stillRunning"})
            QVERIFY2(described.contains("[Event/" + QByteArray(event) + "]\n"), event);
    }
};

QTEST_APPLESS_MAIN(TestNoticePolicy)
#include "tst_notice_policy.moc"
