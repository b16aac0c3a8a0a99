// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"de"_s, u"fr"_s, u"es"_s, u"ja"_s, u"zh_CN"_s};

// A text of a file and what it is in which language.
struct Text {
    QString english;
    QMap<QString, QString> translations;
};

QString read(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/packaging/data/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// "Key=text" and "Key[language]=text", for the keys that a person reads.
QList<Text> textsOfKeys(const QString &content)
{
    static const QRegularExpression entry(
        QStringLiteral(R"(^(\[.*\])$|^(GenericName|Comment|Keywords|Name)(?:\[(\w+)\])?=(.*)$)"));
    QString group;
    QMap<QString, Text> texts;
    for (const QString &line : content.split(u'\n')) {
        const auto match = entry.match(line);
        if (!match.hasMatch())
            continue;
        if (match.hasCaptured(1)) {
            group = match.captured(1);
            continue;
        }
        Text &text = texts[group + match.captured(2)];
        if (match.captured(3).isEmpty())
            text.english = match.captured(4);
        else
            text.translations[match.captured(3)] = match.captured(4);
    }
    return texts.values();
}

// <element>text</element>, followed by <element xml:lang="language">text</element>.
QList<Text> textsOfElements(const QString &content, const QStringList &elements)
{
    QList<Text> texts;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !elements.contains(xml.name()))
            continue;
        QString language = xml.attributes().value(u"xml:lang"_s).toString();
        if (xml.attributes().isEmpty())
            texts += Text();
        if (!texts.isEmpty() && !language.isEmpty())
            texts.last().translations[language.replace(u'-', u'_')] = xml.readElementText().simplified();
        else if (!texts.isEmpty() && texts.last().english.isEmpty())
            texts.last().english = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return xml.hasError() ? QList<Text>() : texts;
}

} // namespace

// What the desktop shows about us before we run.
class TestDesktopTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThereInEachLanguage_data()
    {
        QTest::addColumn<QList<Text>>("texts");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("menu entry") << textsOfKeys(read(u"org.navalis.Navalis.desktop"_s)) << 4;
        QTest::newRow("notifications") << textsOfKeys(read(u"navalis.notifyrc"_s)) << 11;
        QTest::newRow("software centre") << textsOfElements(
            read(u"org.navalis.Navalis.metainfo.xml"_s), {u"summary"_s, u"p"_s, u"li"_s, u"caption"_s})
                                         << 5;
        QTest::newRow("password prompts")
            << textsOfElements(read(u"org.navalis.policy"_s), {u"description"_s, u"message"_s}) << 10;
    }

    void everyTextIsThereInEachLanguage()
    {
        QFETCH(const QList<Text>, texts);
        QFETCH(const int, atLeast);
        QVERIFY(texts.size() >= atLeast);
        for (const Text &text : texts) {
            if (text.english == u"Navalis")
                continue;
            for (const QString &language : languages) {
                const QString translation = text.translations.value(language);
                QVERIFY2(!translation.isEmpty() && translation != text.english,
                    qPrintable(language + u": "_s + text.english));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDesktopTexts)
#include "tst_desktop_texts.moc"
