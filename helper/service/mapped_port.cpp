// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/mapped_port.h"

#include <QFile>
#include <QSaveFile>

MappedPort::MappedPort(QString path)
    : m_path(std::move(path))
{
}

teredo::Port MappedPort::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 longest = 16;
    return {file.read(longest).trimmed().toUShort()};
}

void MappedPort::write(teredo::Port port) const
{
    if (port == teredo::Port{}) {
        QFile::remove(m_path);
        return;
    }
    QSaveFile file(m_path);
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(port.number) + '\n') > 0 && file.commit();
    if (!written)
        qWarning("%s: %s", qUtf8Printable(m_path), qUtf8Printable(file.errorString()));
}
