// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/polkit_authorizer.h"
#include "tests/helper/fakes/fake_polkit.h"

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using Verdict = Authorizer::Verdict;

namespace {

const QString control = QStringLiteral("org.navalis.control");

// A program that calls the helper.
class Caller
{
public:
    explicit Caller(const QString &name)
        : m_name(name)
        , m_busName(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name).baseService())
    {
    }
    ~Caller() { leave(); }
    Q_DISABLE_COPY_MOVE(Caller)

    [[nodiscard]] QString busName() const { return m_busName; }
    void leave() { QDBusConnection::disconnectFromBus(m_name); }

private:
    QString m_name;
    QString m_busName;
};

} // namespace

class TestPolkit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_polkit = std::make_unique<FakePolkit>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("polkitd")));
        QVERIFY(m_polkit->start());
        m_authorizer = std::make_unique<PolkitAuthorizer>(QDBusConnection::sessionBus(), getuid() + 1);
        m_answers.clear();
    }

    void cleanup()
    {
        m_authorizer.reset();
        endPolkit();
    }

    void verdicts_data()
    {
        QTest::addColumn<bool>("authorized");
        QTest::addColumn<bool>("challenge");
        QTest::addColumn<Verdict>("expected");
        QTest::newRow("yes") << true << false << Verdict::Allowed;
        QTest::newRow("no") << false << false << Verdict::Denied;
        QTest::newRow("a password could help") << false << true << Verdict::PasswordNeeded;
    }

    void verdicts()
    {
        QFETCH(const bool, authorized);
        QFETCH(const bool, challenge);
        QFETCH(const Verdict, expected);
        const Caller caller(QStringLiteral("caller"));

        ask(caller);
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        QVERIFY(m_answers.isEmpty());
        m_polkit->answer(m_polkit->questions[0], authorized, challenge);

        QTRY_COMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers[0], expected);
    }

    void aClosedPromptIsNoRefusal()
    {
        const Caller caller(QStringLiteral("caller"));
        ask(caller);
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        m_polkit->answer(
            m_polkit->questions[0], false, false, {{QStringLiteral("polkit.dismissed"), QStringLiteral("true")}});
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Dismissed}));
    }

    void theQuestionNamesCallerActionAndWhetherAPasswordMayBeAskedFor()
    {
        const Caller caller(QStringLiteral("caller"));
        m_authorizer->check({caller.busName(), control, true}, this, [](Verdict) {});
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        const QDBusMessage &question = m_polkit->questions[0];
        QCOMPARE(question.signature(), QStringLiteral("(sa{sv})sa{ss}us"));
        QCOMPARE(FakePolkit::subject(question), caller.busName());
        QCOMPARE(question.arguments().at(1).toString(), control);
        QCOMPARE(question.arguments().at(3).toUInt(), 1U);
        QVERIFY(!question.arguments().at(4).toString().isEmpty());
    }

    void withoutTheFlagNobodyIsAskedForAPassword()
    {
        const Caller caller(QStringLiteral("caller"));
        ask(caller);
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        QCOMPARE(m_polkit->questions[0].arguments().at(3).toUInt(), 0U);
    }

    void twoCallersAtOnceGetEachTheirOwnAnswer()
    {
        const Caller first(QStringLiteral("first"));
        const Caller second(QStringLiteral("second"));
        QStringList answers;
        m_authorizer->check({first.busName(), control, false}, this,
            [&](Verdict verdict) { answers << QStringLiteral("first %1").arg(int(verdict)); });
        m_authorizer->check({second.busName(), control, false}, this,
            [&](Verdict verdict) { answers << QStringLiteral("second %1").arg(int(verdict)); });
        QTRY_COMPARE(m_polkit->questions.size(), 2);

        for (qsizetype i = 1; i >= 0; --i) {
            const QDBusMessage &question = m_polkit->questions[i];
            m_polkit->answer(question, FakePolkit::subject(question) == second.busName(), false);
        }

        QTRY_COMPARE(answers.size(), 2);
        answers.sort();
        QCOMPARE(answers,
            QStringList({QStringLiteral("first %1").arg(int(Verdict::Denied)),
                QStringLiteral("second %1").arg(int(Verdict::Allowed))}));
    }

    void aSecondQuestionOfTheSameCallerHasToWaitForTheFirst()
    {
        const Caller caller(QStringLiteral("caller"));
        ask(caller);
        ask(caller);
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Busy}));
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        m_polkit->answer(m_polkit->questions[0], true, false);
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Busy, Verdict::Allowed}));
    }

    void noMoreThanThirtyTwoQuestionsWait()
    {
        std::vector<std::unique_ptr<Caller>> callers;
        for (int i = 0; i < 33; ++i) {
            callers.push_back(std::make_unique<Caller>(QStringLiteral("caller%1").arg(i)));
            ask(*callers.back());
        }
        QTRY_COMPARE(m_polkit->questions.size(), 32);
        QCOMPARE(m_answers, QList<Verdict>({Verdict::Busy}));
    }

    void whenTheCallerLeavesTheQuestionIsWithdrawn()
    {
        Caller caller(QStringLiteral("caller"));
        ask(caller);
        QTRY_COMPARE(m_polkit->questions.size(), 1);

        caller.leave();

        QTRY_COMPARE(m_polkit->cancelled.size(), 1);
        QCOMPARE(m_polkit->cancelled[0], m_polkit->questions[0].arguments().at(4).toString());
        m_polkit->answer(m_polkit->questions[0], true, false);
        const Caller next(QStringLiteral("next")); // by whose answer a late one would have come, too
        ask(next);
        QTRY_COMPARE(m_polkit->questions.size(), 2);
        m_polkit->answer(m_polkit->questions[1], false, false);
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Denied}));
    }

    void anErrorOfPolkitIsANo()
    {
        const Caller caller(QStringLiteral("caller"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^polkit: Action is not registered")));
        ask(caller);
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        m_polkit->fail(m_polkit->questions[0]);
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Unavailable}));
    }

    void withoutPolkitTheAnswerIsNo()
    {
        endPolkit();
        const Caller caller(QStringLiteral("caller"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^polkit: ")));
        ask(caller);
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Unavailable}));
    }

    void polkitThatDiesIsANo()
    {
        const Caller caller(QStringLiteral("caller"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^polkit: ")));
        ask(caller);
        QTRY_COMPARE(m_polkit->questions.size(), 1);
        endPolkit();
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Unavailable}));
    }

    void aCallerThatIsNotOnTheBusIsANo()
    {
        m_authorizer->check(
            {QStringLiteral(":1.99999"), control, false}, this, [this](Verdict verdict) { m_answers.append(verdict); });
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Denied}));
        QVERIFY(m_polkit->questions.isEmpty());
    }

    void theSuperuserNeedsNoPolkit()
    {
        m_authorizer = std::make_unique<PolkitAuthorizer>(QDBusConnection::sessionBus(), getuid());
        const Caller caller(QStringLiteral("caller"));
        ask(caller);
        QTRY_COMPARE(m_answers, QList<Verdict>({Verdict::Allowed}));
        QVERIFY(m_polkit->questions.isEmpty());
    }

private:
    void endPolkit()
    {
        m_polkit.reset(); // it holds the connection
        QDBusConnection::disconnectFromBus(QStringLiteral("polkitd"));
    }
    void ask(const Caller &caller)
    {
        m_authorizer->check(
            {caller.busName(), control, false}, this, [this](Verdict verdict) { m_answers.append(verdict); });
    }

    std::unique_ptr<FakePolkit> m_polkit;
    std::unique_ptr<PolkitAuthorizer> m_authorizer;
    QList<Verdict> m_answers;
};

QTEST_GUILESS_MAIN(TestPolkit)
#include "tst_polkit.moc"
