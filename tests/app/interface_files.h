// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QString>

// The contract in resources/dbus, as far as a fake of either side has to keep to it.
class InterfaceFiles
{
public:
    InterfaceFiles();

    // The types of a method's arguments, such as "ss"; nullptr: there is no such method.
    [[nodiscard]] const QString *argumentsOf(const QString &interface, const QString &method) const;

private:
    void read(const QString &file);

    QHash<QString, QString> m_arguments; // by "interface.Method"
};
