// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; // several forms where the text has a number
    QString type;             // unfinished, vanished, obsolete; empty when done
};

// One, or all numerus forms.
QStringList translations(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement())
            forms += xml.readElementText();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

QList<Entry> entries(const QString &path)
{
    QFile file(path);
    QList<Entry> result;
    QString context;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            result += {.context = context, .source = xml.readElementText(), .translations = {}, .type = {}};
        else if (xml.name() == u"translation") {
            result.last().type = xml.attributes().value(u"type"_s).toString();
            result.last().translations = translations(xml);
        }
    }
    return result;
}

// The arguments, mnemonics and ellipses that a translation has to keep.
QString skeleton(const QString &text)
{
    QString result;
    for (const auto &mark : {u"%1"_s, u"%2"_s, u"&"_s, u"…"_s, u"\n"_s})
        result += mark + QString::number(text.count(mark)) + u' ';
    return result;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theseLanguagesAreThere()
    {
        const QDir folder(QStringLiteral(SOURCE_DIR "/translations"));
        QCOMPARE(folder.entryList({u"*.ts"_s}),
            (QStringList{u"navalis_de.ts"_s, u"navalis_es.ts"_s, u"navalis_fr.ts"_s, u"navalis_ja.ts"_s,
                u"navalis_zh_CN.ts"_s}));
    }

    void everyTextOfTheAppHasAContextAndIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(SOURCE_DIR "/translations"));
        for (const QString &file : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyTextOfTheAppHasAContextAndIsTranslated()
    {
        QFETCH(const QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE),
            {QStringLiteral(SOURCE_DIR "/app"), u"-I"_s, QStringLiteral(SOURCE_DIR), u"-locations"_s, u"none"_s,
                u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished());
        const QString said = QString::fromUtf8(lupdate.readAll());
        QVERIFY2(!said.contains(u"cannot be called without context"), qPrintable(said));
        QVERIFY2(!said.contains(u"lacks Q_OBJECT"), qPrintable(said));

        const auto found = entries(copy);
        QVERIFY(found.size() > 50);
        for (const Entry &entry : found) {
            const QString name = entry.context + u": "_s + entry.source;
            QVERIFY2(entry.type.isEmpty(), qPrintable(entry.type + u' ' + name));
            for (const QString &translation : entry.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(name));
                QVERIFY2(skeleton(translation) == skeleton(entry.source), qPrintable(name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
