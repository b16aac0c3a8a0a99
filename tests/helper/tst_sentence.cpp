// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/sentence.h"
#include "helper/service/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>

class TestSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void argumentsStandWhereTheTemplateSays()
    {
        QCOMPARE(Sentence("%2 before %1", QStringLiteral("one"), 2).text(), QStringLiteral("2 before one"));
        QCOMPARE(Sentence("%1 and %1, 100%", 7U).text(), QStringLiteral("7 and 7, 100%"));
        QCOMPARE(Sentence("no argument").text(), QStringLiteral("no argument"));
        QVERIFY(Sentence().isEmpty());
    }

    void anArgumentIsNoTemplate()
    {
        QCOMPARE(
            Sentence("%1 of %2", QStringLiteral("%2 %1"), QStringLiteral("%9")).text(), QStringLiteral("%2 %1 of %9"));
    }

    void aSentenceStandsInAnother()
    {
        const Sentence inner("the file %1", QStringLiteral("a.conf"));
        const Sentence outer("%1 is gone", inner);
        QCOMPARE(outer.text(), QStringLiteral("the file a.conf is gone"));
        QVERIFY(outer.arguments().front() == inner);
        QVERIFY(outer != Sentence("%1 is gone", QStringLiteral("the file a.conf")));
    }

    void whatOthersSayIsOneLineOfBoundedLength()
    {
        QCOMPARE(Sentence::verbatim(QStringLiteral(" a\n\tb ")).text(), QStringLiteral("a b"));
        QCOMPARE(Sentence::verbatim(QString(5000, u'x')).text(), QString(300, u'x') + QChar(0x2026));
        QCOMPARE(Sentence("%1", QString(5000, u'x')).text().size(), 301);
    }

    void anyNumberIsJoined()
    {
        Sentences parts;
        QVERIFY(Sentence::joined(parts, QStringLiteral(", ")).isEmpty());
        QStringList expected;
        for (int i = 0; i < 30; ++i) {
            parts.push_back(Sentence("part %1", i));
            expected.append(QStringLiteral("part %1").arg(i));
            QCOMPARE(Sentence::joined(parts, QStringLiteral(", ")).text(), expected.join(QStringLiteral(", ")));
        }
    }

    void eachTextOfOthersCanBeReplaced()
    {
        const Sentence sentence("%1 %2", QStringLiteral("secret"), Sentence("secret %1", QStringLiteral("secret")));
        const auto hide = [](const QString &) { return QStringLiteral("***"); };
        QCOMPARE(sentence.withEachVerbatim(hide).text(), QStringLiteral("*** secret ***"));
        QCOMPARE(Sentence::verbatim(QStringLiteral("secret")).withEachVerbatim(hide).text(), QStringLiteral("***"));
    }

    // As the interface lists them, so that a new one is not forgotten.
    void eachWordOfTheInterfaceCanBeTranslated_data()
    {
        QTest::addColumn<QString>("property");
        for (const char *property : {"State", "StateReason", "NetworkClass"})
            QTest::newRow(property) << QString::fromLatin1(property);
    }

    void eachWordOfTheInterfaceCanBeTranslated()
    {
        QFETCH(const QString, property);
        QFile file(QStringLiteral(SOURCE_DIR "/resources/dbus/org.navalis.Navalis1.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QRegularExpression comment(
            QStringLiteral("<!--((?:(?!-->).)*)-->\\s*<property name=\"%1\"").arg(property),
            QRegularExpression::DotMatchesEverythingOption);
        QString text = comment.match(QString::fromUtf8(file.readAll())).captured(1);
        text.remove(QStringLiteral("empty for online and for off that somebody chose. More words may be added"));
        text.replace(QRegularExpression(QStringLiteral("(Why: )?\\bfor \\w+\\s")), QStringLiteral(" "));
        const QStringList words = text.split(QRegularExpression(QStringLiteral("[\\s,:;]+")), Qt::SkipEmptyParts);
        QVERIFY2(words.size() >= 5, qPrintable(text));
        for (const QString &word : words)
            QVERIFY2(!inWords(word).isVerbatim(), qPrintable(word));
    }

    void whatTheSystemRefusedIsMadeOfParts()
    {
        errno = EADDRINUSE;
        const kernel::Error taken = kernel::failure("UDP port %1", "3544").error;
        QCOMPARE(taken.text, std::string("UDP port 3544: Address already in use"));
        const Sentence sentence = inWords(taken);
        QCOMPARE(sentence.text(), QString::fromStdString(taken.text));
        QVERIFY(sentence
            == Sentence("%1: %2", Sentence("UDP port %1", QStringLiteral("3544")), Sentence("Address already in use")));

        const kernel::Error whole = kernel::plainFailure("no room for %1", ENOSPC, "us").error;
        QVERIFY(inWords(whole) == Sentence("no room for %1", QStringLiteral("us")));
        QCOMPARE(whole.text, std::string("no room for us"));
        const kernel::Error foreign{EIO, "nftables: syntax error"};
        QVERIFY(inWords(foreign) == Sentence::verbatim(QStringLiteral("nftables: syntax error")));
    }

    // As the C library has them; should it change one, that is told in English.
    void theSystemsWordsAreKnown()
    {
        for (const int number :
            {EPERM, ENOENT, EACCES, EBUSY, EADDRINUSE, ENETUNREACH, ENODEV, ENOSPC, EROFS, EINVAL}) {
            const QString word = QString::fromStdString(kernel::wordsFor(number));
            QVERIFY2(!inWords(word).isVerbatim(), qPrintable(word));
        }
    }

    void anotherWordStaysAsItIs()
    {
        const Sentence word = inWords(QStringLiteral("sunspots"));
        QVERIFY(word.isVerbatim());
        QCOMPARE(word.text(), QStringLiteral("sunspots"));
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
