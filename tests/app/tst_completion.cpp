// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/completion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using completion::Source;

namespace {

QStringList texts(const QStringList &words)
{
    QStringList result;
    for (const auto &candidate : completion::of(words).candidates)
        result += candidate.text;
    return result;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordIsAVerbOrAGroup()
    {
        const QStringList found = texts({QString()});
        QVERIFY(found.contains(u"status"));
        QCOMPARE(found.count(u"servers"), 1);
        QVERIFY(!found.contains(u"__complete"));
        QCOMPARE(texts({}), found);
    }

    void theSecondWordOfAGroupIsItsVerb()
    {
        QCOMPARE(texts({u"networks"_s, QString()}), (QStringList{u"list"_s, u"set"_s, u"forget"_s}));
        QCOMPARE(texts({u"help"_s, u"firewall"_s, QString()}), (QStringList{u"list"_s, u"open"_s, u"close"_s}));
    }

    void argumentsComeFromWhoKnowsThem_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<Source>("source");
        QTest::addColumn<QStringList>("candidates");
        QTest::newRow("use") << QStringList{u"servers"_s, u"use"_s, QString()} << Source::Servers
                             << QStringList{u"auto"_s};
        QTest::newRow("use two") << QStringList{u"servers"_s, u"use"_s, u"a"_s, QString()} << Source::None
                                 << QStringList();
        QTest::newRow("test") << QStringList{u"servers"_s, u"test"_s, QString()} << Source::Servers << QStringList();
        QTest::newRow("test more") << QStringList{u"servers"_s, u"test"_s, u"a"_s, u"b"_s, QString()} << Source::Servers
                                   << QStringList();
        QTest::newRow("remove") << QStringList{u"servers"_s, u"remove"_s, QString()} << Source::UserServers
                                << QStringList();
        QTest::newRow("add") << QStringList{u"servers"_s, u"add"_s, QString()} << Source::None << QStringList();
        QTest::newRow("network") << QStringList{u"networks"_s, u"set"_s, QString()} << Source::Networks
                                 << QStringList{u"current"_s};
        QTest::newRow("rule") << QStringList{u"networks"_s, u"set"_s, u"Hotel WiFi"_s, QString()} << Source::None
                              << QStringList{u"automatic"_s, u"always"_s, u"never"_s};
        QTest::newRow("close") << QStringList{u"firewall"_s, u"close"_s, QString()} << Source::OpenPorts
                               << QStringList();
        QTest::newRow("nothing") << QStringList{u"on"_s, QString()} << Source::None << QStringList();
        QTest::newRow("unknown") << QStringList{u"dance"_s, QString()} << Source::None << QStringList();
    }

    void argumentsComeFromWhoKnowsThem()
    {
        QFETCH(const QStringList, words);
        QTEST(completion::of(words).source, "source");
        QTEST(texts(words), "candidates");
    }

    void optionsNotYetGivenAreOffered()
    {
        QCOMPARE(texts({u"status"_s, u"-"_s}), (QStringList{u"--json"_s, u"--watch"_s}));
        QCOMPARE(texts({u"log"_s, u"--json"_s, u"--"_s}), (QStringList{u"--follow"_s, u"--no-redact"_s}));
    }

    void onlyWhatBeginsAlikeIsPrinted()
    {
        QCOMPARE(completion::lines({{.text = u"on"_s, .summary = u"x"_s}, {.text = u"off"_s, .summary = {}}}, u"of"_s),
            u"off\t\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
