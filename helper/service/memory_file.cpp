// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/memory_file.h"

#include "helper/service/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace memory_file {

namespace {

constexpr qint64 maxFileSize = qint64(256) * 1024; // several times what we ever write

}

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    QJsonParseError error{};
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.read(maxFileSize) : QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (!document.isObject())
        qWarning("%s: not usable and left out: %s", qUtf8Printable(path), qUtf8Printable(error.errorString()));
    return document.object();
}

Change write(const QString &path, const QJsonObject &content)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(content).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return teredo::Failure{Refusal{Refusal::Kind::NotStored,
            Sentence(QT_TRANSLATE_NOOP("Helper", "%1 cannot be written: %2"), path, inWords(file.errorString()))}};
    return {};
}

} // namespace memory_file
