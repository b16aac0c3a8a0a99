// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/diagnose_task.h"
#include "app/cli/log_task.h"
#include "app/client/helper_client.h"
#include "app/client/received.h"
#include "app/tray/diagnostics_view.h"
#include "app/tray/status_message.h"
#include "tests/app/fake_answers.h"
#include "tests/app/fake_helper.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using fake::Template;

namespace {

constexpr qlonglong noon = 1767268800123;

QVariantMap checkWith(const QVariant &explanation, const QVariant &remedy = {})
{
    auto entry = fake::check(u"udp"_s, u"failed"_s, u"In English."_s, u"What to do."_s);
    entry.insert(u"ExplanationTemplate"_s, explanation);
    if (remedy.isValid())
        entry.insert(u"RemedyTemplate"_s, remedy);
    return entry;
}

QVariant nested(int depth)
{
    QVariant inner = u"end"_s;
    for (int i = 0; i < depth; ++i)
        inner = Template{u"%1"_s, {inner}}.toVariant();
    return inner;
}

} // namespace

// What the helper says, in the language of the desktop; here German.
class TestHelperText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        fake::registerTypes();
        QVERIFY(m_german.load(u"navalis_de"_s, QStringLiteral(TRANSLATIONS)));
        QCoreApplication::installTranslator(&m_german);
    }

    void init()
    {
        m_helper = std::make_unique<FakeHelper>();
        QVERIFY(m_helper->appear());
        m_client = std::make_unique<HelperClient>(QDBusConnection::systemBus());
        QTRY_VERIFY(m_client->status().isPresent());
    }

    void cleanup()
    {
        m_client.reset();
        m_helper.reset();
    }

    void aDiagnosisIsInOurLanguageAndItsReportInEnglish()
    {
        const Template reason{u"udp-blocked"_s, {}};
        auto entry = fake::check(
            u"qualification"_s, u"failed"_s, u"There is no tunnel (udp-blocked)."_s, u"See what else failed here."_s);
        entry.insert(
            u"ExplanationTemplate"_s, Template{u"There is no tunnel (%1)."_s, {reason.toVariant()}}.toVariant());
        entry.insert(u"RemedyTemplate"_s, Template{u"See what else failed here."_s, {}}.toVariant());
        const Checks checks = found({entry});

        const auto view = DiagnosticsView::of(checks, {}, {}, {}, QLocale::c());
        QCOMPARE(view.rows.size(), 1);
        QCOMPARE(view.rows.first().explanation, u"Es gibt keinen Tunnel (UDP gesperrt)."_s);
        QCOMPARE(view.rows.first().remedy, u"Sehen Sie nach, was hier sonst fehlgeschlagen ist."_s);
        QVERIFY(DiagnoseTask::asText(checks).contains(u"Teredo-Adresse  Es gibt keinen Tunnel"));
        const QString report = diagnosticsReport(m_client->status(), checks, {});
        QVERIFY2(report.contains(u"[failed] qualification: There is no tunnel (udp-blocked).\n    See what else"),
            qPrintable(report));
    }

    void eventsAreInOurLanguageAndTheirReportInEnglish()
    {
        const fake::Event event{
            .time = noon, .kind = u"server"_s, .text = u"Using the server a.example at 192.0.2.1"_s};
        const Template made{u"Using the server %1 at %2"_s, {u"a.example"_s, u"192.0.2.1"_s}};
        m_helper->answers[u"GetEvents"_s] = {QVariant::fromValue(QList<fake::Event>{event, event}),
            QVariant::fromValue(QList<Template>{{u"nothing known"_s, {}}, made})};

        const HelperEvents events = allEvents();
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].text.shown, event.text);
        QCOMPARE(events[1].text.shown, u"Benutzt wird der Server a.example unter 192.0.2.1"_s);
        QVERIFY(LogTask::asText(events[1]).contains(u"Benutzt wird"));
        const auto view = DiagnosticsView::of({}, events, {}, u"benutzt"_s, QLocale::c());
        QCOMPARE(view.log.size(), 1);
        QVERIFY(view.log.first().contains(u"  Server: Benutzt wird"));
        QCOMPARE(diagnosticsReport(m_client->status(), {}, events).count(event.text), 2);
    }

    void soIsAnEventThatIsAdded()
    {
        HelperEvents added;
        connect(&m_client->diagnostics(), &DiagnosticsClient::eventAdded, this,
            [&](const HelperEvent &event) { added += event; });
        const auto interface = u"org.navalis.Navalis1.Diagnostics"_s;
        const auto made = Template{u"The mode is %1"_s, {Template{u"on"_s, {}}.toVariant()}}.toVariant();
        m_helper->announce(interface, u"EventAdded"_s, {noon, u"settings"_s, u"The mode is on"_s, made});
        m_helper->announce(interface, u"EventAdded"_s, {noon, u"settings"_s, u"As of old"_s});
        m_helper->announce(interface, u"EventAdded"_s, {noon, u"settings"_s, 5});
        m_helper->announce(interface, u"EventAdded"_s, {noon, u"settings"_s, u"The mode is on"_s, 5});
        QTRY_COMPARE(added.size(), 3);
        QCOMPARE(added[0].text.shown, u"Der Modus ist an"_s);
        QCOMPARE(added[0].text.english, u"The mode is on"_s);
        QCOMPARE(added[1].text.shown, u"As of old"_s);
        QCOMPARE(added[2].text.shown, u"The mode is on"_s);
    }

    void aHelperWithoutTemplatesSpeaksEnglish()
    {
        const fake::Event event{.time = noon, .kind = u"state"_s, .text = u"The tunnel is online"_s};
        m_helper->answers[u"GetEvents"_s] = {QVariant::fromValue(QList<fake::Event>{event})};
        QCOMPARE(allEvents().first().text.shown, u"The tunnel is online"_s);
        const Checks checks = found({fake::check(u"udp"_s, u"ok"_s, u"It works."_s)});
        QCOMPARE(checks.first().explanation, HelperText(u"It works."_s));
    }

    void aRefusalIsInOurLanguage()
    {
        m_helper->error = u"org.navalis.Navalis1.Error.InvalidArgument"_s;
        m_helper->errorValues = {u"a.example is not a public address"_s,
            Template{u"%1 is not a public address"_s, {u"a.example"_s}}.toVariant()};
        QCOMPARE(refusal(), u"Der Helfer hat abgelehnt: a.example ist keine öffentliche Adresse"_s);
        m_helper->error = u"org.navalis.Navalis1.Error.NotFound"_s;
        m_helper->errorValues
            = {u"There is no server x."_s, Template{u"There is no server %1."_s, {u"x"_s}}.toVariant()};
        QCOMPARE(refusal(), u"Das gibt es nicht mehr: Es gibt keinen Server x."_s);
    }

    void aRefusalWithoutTemplateIsInEnglish_data()
    {
        QTest::addColumn<QVariantList>("values");
        QTest::newRow("older helper") << QVariantList{u"No."_s};
        QTest::newRow("number") << QVariantList{u"No."_s, 5};
        QTest::newRow("text") << QVariantList{u"No."_s, u"%1"_s};
        QTest::newRow("unknown") << QVariantList{u"No."_s, Template{u"Whatever"_s, {}}.toVariant()};
        QTest::newRow("more") << QVariantList{u"No."_s, 1, Template{u"Switch it on."_s, {}}.toVariant(), 3};
    }

    void aRefusalWithoutTemplateIsInEnglish()
    {
        QFETCH(const QVariantList, values);
        m_helper->error = u"org.navalis.Navalis1.Error.InvalidArgument"_s;
        m_helper->errorValues = values;
        QCOMPARE(refusal(), u"Der Helfer hat abgelehnt: No."_s);
    }

    void theDetailOfAStateIsInOurLanguage()
    {
        m_helper->change({{u"State"_s, u"failed"_s}, {u"StateReason"_s, u"name-resolution"_s},
            {u"StateDetail"_s, u"Host not found"_s},
            {u"StateDetailTemplate"_s, Template{u"Host not found"_s, {}}.toVariant()}});
        QTRY_COMPARE(m_client->status().stateDetail.shown, u"Rechner nicht gefunden"_s);
        QCOMPARE(m_client->status().stateDetail.english, u"Host not found"_s);
        QVERIFY(StatusMessage::of(m_client->status()).text.endsWith(u"Rechner nicht gefunden"));
        m_helper->change({{u"StateDetail"_s, u""_s}, {u"StateDetailTemplate"_s, Template{}.toVariant()}});
        QTRY_VERIFY(m_client->status().stateDetail.isEmpty());
        QCOMPARE(m_client->status().stateDetail.shown, QString());
    }

    void whatHasNoArgumentsIsItsOwnTemplate()
    {
        const QVariantMap entry{{u"Remarks"_s,
            QStringList{
                u"The port of its client is 0: nobody can send there."_s, u"Another remark."_s, u"100 %1"_s, {}}}};
        const auto remarks = received::sentences(entry, u"Remarks"_s);
        QCOMPARE(remarks.size(), 4);
        QCOMPARE(remarks[0].shown, u"Der Port ihres Clients ist 0: Dorthin kann niemand senden."_s);
        QCOMPARE(remarks[1], HelperText(u"Another remark."_s));
        QCOMPARE(remarks[2], HelperText(u"100 %1"_s));
        QVERIFY(remarks[3].isEmpty() && remarks[3].shown.isEmpty());
    }

    void whatMakesNoSenseIsShownInEnglish_data()
    {
        QTest::addColumn<QVariant>("made");
        const auto known = u"UDP reaches the server %1."_s;
        const auto row = [](const char *name, const QVariant &made) { QTest::newRow(name) << made; };
        row("unknown", Template{u"Nobody has translated this, %1."_s, {u"x"_s}}.toVariant());
        row("empty", Template{}.toVariant());
        row("no argument", Template{known, {}}.toVariant());
        row("an argument too many", Template{known, {u"a"_s, u"b"_s}}.toVariant());
        row("the wrong placeholder", Template{u"%2"_s, {u"a"_s}}.toVariant());
        row("%99", Template{u"%99"_s, {u"a"_s}}.toVariant());
        row("ten arguments", Template{u"%1%2%3%4%5%6%7%8%9%10"_s, QVariantList(10, u"a"_s)}.toVariant());
        row("50000 arguments", Template{known, QVariantList(50'000, u"a"_s)}.toVariant());
        row("a number", Template{known, {7}}.toVariant());
        row("a list", Template{known, {QStringList{u"a"_s}}}.toVariant());
        row("a map", Template{known, {QVariantMap{{u"a"_s, 1}}}}.toVariant());
        row("nothing known of an argument", Template{known, {Template{u"%1"_s, {}}.toVariant()}}.toVariant());
        row("too deep", nested(5));
        row("far too deep", nested(20));
        row("huge", Template{u"%1"_s + QString(300'000, u'.'), {u"a"_s}}.toVariant());
        row("text", u"UDP reaches the server %1."_s);
        row("number", 5);
    }

    void whatMakesNoSenseIsShownInEnglish()
    {
        QFETCH(const QVariant, made);
        const Checks checks = found({checkWith(made)});
        QCOMPARE(checks.size(), 1);
        QCOMPARE(checks.first().explanation, HelperText(u"In English."_s));
    }

    void anArgumentIsTakenAsItIs_data()
    {
        QTest::addColumn<QVariant>("made");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const Template &made, const QString &shown) {
            QTest::newRow(name) << made.toVariant() << shown;
        };
        row("placeholders", {u"There is no tunnel (%1). %2"_s, {u"%2"_s, u"%1 %n"_s}},
            u"Es gibt keinen Tunnel (%2). %1 %n"_s);
        row("markup", {u"There is no server %1."_s, {u"<b>&amp;x</b>"_s}}, u"Es gibt keinen Server <b>&amp;x</b>."_s);
        row("lines and hidden marks", {u"There is no server %1."_s, {u"a\nb\u202ec"_s}},
            u"Es gibt keinen Server a b c."_s);
        row("a word of ours", {u"There is no server %1."_s, {u"on"_s}}, u"Es gibt keinen Server on."_s);
        row("what others say", {u"%1"_s, {u"Permission denied"_s}}, u"Permission denied"_s);
        row("a list", {u"%1, %2"_s, {Template{u"its address"_s, {}}.toVariant(), Template{u"mine"_s, {}}.toVariant()}},
            u"ihre Adresse, mine"_s);
        row("as deep as it may be", qvariant_cast<Template>(nested(4)), u"end"_s);
    }

    void anArgumentIsTakenAsItIs()
    {
        QFETCH(const QVariant, made);
        QFETCH(const QString, shown);
        const Checks checks = found({checkWith(made)});
        QCOMPARE(checks.size(), 1);
        QCOMPARE(checks.first().explanation.shown, shown);
        QCOMPARE(checks.first().explanation.english, u"In English."_s);
    }

    void nothingGrowsWithoutBounds()
    {
        const auto huge = Template{u"There is no server %1."_s, {QString(300'000, u'W')}}.toVariant();
        const auto wide = Template{
            QStringView(u"%1%2%3%4%5%6%7%8%9").toString().repeated(20), QVariantList(9, QString(10'000, u'x'))};
        const Checks checks
            = found({checkWith(huge), checkWith(Template{wide.text, QVariantList(9, wide.toVariant())}.toVariant())});
        QCOMPARE(checks.size(), 2);
        for (const Check &check : checks)
            QCOMPARE(check.explanation.shown.size(), 1000);
    }

private:
    Checks found(const QList<QVariantMap> &entries)
    {
        m_helper->answers[u"GetDiagnostics"_s] = {QVariant::fromValue(entries)};
        std::optional<Checks> checks;
        m_client->diagnostics().check(true, this, [&](const Checks &all, const CallError &) { checks = all; });
        [&] { QTRY_VERIFY(checks.has_value()); }();
        return checks.value_or(Checks());
    }

    HelperEvents allEvents()
    {
        std::optional<HelperEvents> events;
        m_client->diagnostics().events(true, this, [&](const HelperEvents &all, const CallError &) { events = all; });
        [&] { QTRY_VERIFY(events.has_value()); }();
        return events.value_or(HelperEvents());
    }

    QString refusal()
    {
        std::optional<QString> text;
        m_client->servers().add(u"x"_s, this, [&](const CallError &error) { text = error.text(); });
        [&] { QTRY_VERIFY(text.has_value()); }();
        return text.value_or(QString());
    }

    QTranslator m_german;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<HelperClient> m_client;
};

QTEST_GUILESS_MAIN(TestHelperText)
#include "tst_helper_text.moc"
