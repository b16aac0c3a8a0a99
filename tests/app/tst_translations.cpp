// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

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
    for (const auto &mark : {u"%1"_s, u"%2"_s, u"%3"_s, u"&"_s, u"…"_s, u"\n"_s})
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

    void everyTextHasAContextAndIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(SOURCE_DIR "/translations"));
        for (const QString &file : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void everyTextHasAContextAndIsTranslated()
    {
        QFETCH(const QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE),
            {QStringLiteral(SOURCE_DIR "/app"), QStringLiteral(SOURCE_DIR "/helper"), u"-I"_s,
                QStringLiteral(SOURCE_DIR), u"-tr-function-alias"_s, u"QT_TRANSLATE_NOOP+=TRANSLATE_NOOP"_s,
                u"-locations"_s, u"none"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished());
        const QString said = QString::fromUtf8(lupdate.readAll());
        QVERIFY2(!said.contains(u"cannot be called without context"), qPrintable(said));
        QVERIFY2(!said.contains(u"lacks Q_OBJECT"), qPrintable(said));

        const auto found = entries(copy);
        const auto ofHelper = std::ranges::count(found, u"Helper"_s, &Entry::context);
        QVERIFY2(found.size() > 250 && ofHelper > 200, "the sources have not been found");
        for (const Entry &entry : found) {
            const QString name = entry.context + u": "_s + entry.source;
            QVERIFY2(entry.type.isEmpty(), qPrintable(entry.type + u' ' + name));
            for (const QString &translation : entry.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(name));
                QVERIFY2(skeleton(translation) == skeleton(entry.source), qPrintable(name));
            }
        }
    }

    // lupdate finds no other, and nobody would notice. What holds no letter needs no translation.
    void everySentenceOfTheHelperIsMarked()
    {
        const QRegularExpression unmarked(
            QStringLiteral(R"(\bSentence(?:Template<\d>)?[({]\s*\x22(?:[^\x22\\]|\\.)*[[:alpha:]])"));
        QVERIFY(unmarked.match(u"Sentence(\"%1: told\", text)"_s).hasMatch());
        QDirIterator it(
            QStringLiteral(SOURCE_DIR "/helper"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        int marked = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const auto match = unmarked.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(it.filePath() + u": "_s + match.captured()));
            marked += int(text.count(u"Sentence(QT_TRANSLATE_NOOP("_s));
        }
        QVERIFY(marked > 100);
    }

    void everyNoteOfTheServerListIsTranslated_data() { everyTextHasAContextAndIsTranslated_data(); }

    void everyNoteOfTheServerListIsTranslated()
    {
        QFETCH(const QString, file);
        QStringList known;
        for (const Entry &entry : entries(file))
            if (entry.context == u"Helper" && entry.type.isEmpty())
                known += entry.source;
        QFile list(QStringLiteral(SOURCE_DIR "/resources/servers.json"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QJsonArray servers = QJsonDocument::fromJson(list.readAll()).object().value(u"servers").toArray();
        QVERIFY(!servers.isEmpty());
        for (const auto &server : servers) {
            const QString note = server.toObject().value(u"note").toString();
            QVERIFY2(note.isEmpty() || known.contains(note), qPrintable(note));
        }
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
