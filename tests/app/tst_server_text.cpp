// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/server_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Problem = ServerText::Problem;

class TestServerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsAHostNameOrAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");

        QTest::newRow("name") << u"teredo.example"_s << Problem::None;
        QTest::newRow("one label") << u"server"_s << Problem::None;
        QTest::newRow("capitals, digits, hyphens") << u"T-1.3com.Example"_s << Problem::None;
        QTest::newRow("punycode") << u"xn--bcher-kva.example"_s << Problem::None;
        QTest::newRow("longest label") << QString(63, u'a') + u".example"_s << Problem::None;
        QTest::newRow("address") << u"203.0.113.1"_s << Problem::None;
        QTest::newRow("nothing") << QString() << Problem::Empty;
        QTest::newRow("label too long") << QString(64, u'a') + u".example"_s << Problem::BadLabel;
        QTest::newRow("name too long") << u"a."_s.repeated(126) + u"ab"_s << Problem::TooLong;
        QTest::newRow("space") << u"not a host"_s << Problem::BadCharacter;
        QTest::newRow("URL") << u"http://teredo.example/"_s << Problem::BadCharacter;
        QTest::newRow("underscore") << u"a_b.example"_s << Problem::BadCharacter;
        QTest::newRow("umlaut") << u"bücher.example"_s << Problem::BadCharacter;
        QTest::newRow("Cyrillic a") << u"teredo.ex\u0430mple"_s << Problem::BadCharacter;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << Problem::BadCharacter;
        QTest::newRow("port") << u"teredo.example:3544"_s << Problem::BadCharacter;
        QTest::newRow("line end") << u"teredo.example\n"_s << Problem::BadCharacter;
        QTest::newRow("hyphen in front") << u"-a.example"_s << Problem::BadLabel;
        QTest::newRow("hyphen at the end") << u"a-.example"_s << Problem::BadLabel;
        QTest::newRow("two dots") << u"a..example"_s << Problem::BadLabel;
        QTest::newRow("dot at the end") << u"teredo.example."_s << Problem::BadLabel;
        QTest::newRow("octet too large") << u"203.0.113.256"_s << Problem::NotAnAddress;
        QTest::newRow("octal octet") << u"203.0.113.010"_s << Problem::NotAnAddress;
        QTest::newRow("three octets") << u"203.0.113"_s << Problem::NotAnAddress;
        QTest::newRow("a number") << u"3405803777"_s << Problem::NotAnAddress;
        QTest::newRow("loopback") << u"127.0.0.1"_s << Problem::NotAServer;
        QTest::newRow("multicast") << u"224.0.0.253"_s << Problem::NotAServer;
        QTest::newRow("broadcast") << u"255.255.255.255"_s << Problem::NotAServer;
        QTest::newRow("this host") << u"0.0.0.0"_s << Problem::NotAServer;
    }

    void aServerIsAHostNameOrAnAddress()
    {
        QFETCH(const QString, text);
        QTEST(ServerText::check(text), "problem");
        QCOMPARE(ServerText::explanation(ServerText::check(text)).isEmpty(), ServerText::check(text) == Problem::None);
    }
};

QTEST_APPLESS_MAIN(TestServerText)
#include "tst_server_text.moc"
