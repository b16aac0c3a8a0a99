// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/mapped_port.h"

#include <QFile>
#include <QSaveFile>

MappedPort::MappedPort(QString path)
    : m_path(std::move(path))
{
}

ipc::MappedPorts MappedPort::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 longest = 16;
    const QList<QByteArray> numbers = file.read(longest).trimmed().split(' '); // "41000 52000"
    return {{numbers.constFirst().toUShort()}, {numbers.constLast().toUShort()}};
}

void MappedPort::write(const ipc::MappedPorts &ports) const
{
    if (ports == ipc::MappedPorts{}) {
        QFile::remove(m_path);
        return;
    }
    QSaveFile file(m_path);
    const QByteArray text
        = QByteArray::number(ports.internal.number) + ' ' + QByteArray::number(ports.external.number) + '\n';
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) > 0 && file.commit();
    if (!written)
        qWarning("%s: %s", qUtf8Printable(m_path), qUtf8Printable(file.errorString()));
}
