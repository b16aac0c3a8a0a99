// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/output.h"
#include "app/cli/status_json.h"
#include "app/cli/status_lines.h"
#include "tests/app/sample_status.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// As another program reads it.
QJsonObject parsed(const QJsonObject &object)
{
    return QJsonDocument::fromJson(json::document(object).toUtf8()).object();
}

} // namespace

class TestStatusJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreNumbersAndTimeIsIsoUtc()
    {
        auto status = sample::status(u"online"_s);
        status.mtu = 1280;
        status.serverRoundTrip = 12.5;
        status.relayRoundTrip = 40.5;
        status.since = 1767268800;

        const auto object = parsed(statusJson(status, {.traffic = {{u"rxBytes"_s, 5000000000}}, .drops = {}}));

        QCOMPARE(object[u"mtu"].toInt(), 1280);
        QCOMPARE(object[u"server"][u"rttMs"].toDouble(), 12.5);
        QCOMPARE(object[u"relayRttMs"].toDouble(), 40.5);
        QCOMPARE(object[u"since"].toString(), u"2026-01-01T12:00:00Z"_s);
        QCOMPARE(object[u"traffic"][u"rxBytes"].toInteger(), 5000000000);
    }

    void whatIsNotKnownIsEmptyOrZeroButThere()
    {
        const auto object = parsed(statusJson({}, {}));
        QCOMPARE(object[u"since"], QJsonValue(u""_s));
        QCOMPARE(object[u"address"], QJsonValue(u""_s));
        QCOMPARE(object[u"peers"], QJsonValue(0));
        QCOMPARE(object[u"traffic"][u"txPackets"], QJsonValue(0));
        QCOMPARE(object[u"traffic"][u"drops"], QJsonValue(QJsonObject()));
        QCOMPARE(object[u"nat"][u"hairpinning"], QJsonValue(false));
    }

    void textForPeopleFitsEightyColumns()
    {
        for (const auto &[state, reason] : sample::statesAndReasons()) {
            auto status = sample::status(state, reason);
            status.stateDetail = u"word "_s.repeated(60);
            status.natType = u"symmetric"_s;
            for (const QString &line : StatusLines::status(status).split(u'\n'))
                QVERIFY2(line.size() <= output::columns, qPrintable(line));
            QVERIFY(StatusLines::change(status).size() + 9 <= output::columns);
        }
    }
};

QTEST_APPLESS_MAIN(TestStatusJson)
#include "tst_status_json.moc"
