// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "golden.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR) + u"/tests/data/"_s;

} // namespace

QByteArray golden(const QString &name)
{
    QFile file(folder + name + u".hex"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no golden packet %s", qPrintable(name));
    QByteArray digits;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.startsWith('#'))
            digits += line.simplified().replace(' ', "");
    }
    return QByteArray::fromHex(digits);
}

QStringList allGolden()
{
    QStringList names;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.hex"_s}, QDir::Files))
        names << file.completeBaseName();
    return names;
}

teredo::Bytes bytesOf(const QByteArray &array)
{
    return std::as_bytes(std::span(array.constData(), static_cast<std::size_t>(array.size())));
}

QByteArray hexOf(teredo::Bytes bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}
