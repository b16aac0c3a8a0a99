// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/interface_files.h"

#include <QDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

InterfaceFiles::InterfaceFiles()
{
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/dbus"));
    for (const QString &file : folder.entryList({u"*.xml"_s}))
        read(folder.filePath(file));
}

const QString *InterfaceFiles::argumentsOf(const QString &interface, const QString &method) const
{
    const auto found = m_arguments.constFind(interface + u'.' + method);
    return found == m_arguments.cend() ? nullptr : &found.value();
}

void InterfaceFiles::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QXmlStreamReader xml(&file);
    QString interface;
    QString method;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QString name = xml.attributes().value("name"_L1).toString();
        if (token == QXmlStreamReader::EndElement && xml.name() == "method"_L1)
            method.clear();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "interface"_L1)
            interface = name;
        else if (xml.name() == "method"_L1)
            m_arguments[method = interface + u'.' + name];
        else if (xml.name() == "arg"_L1 && !method.isEmpty() && xml.attributes().value("direction"_L1) == "in"_L1)
            m_arguments[method] += xml.attributes().value("type"_L1);
    }
}
