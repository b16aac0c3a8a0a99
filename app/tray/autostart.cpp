// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/autostart.h"

#include "app/tray/icons.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// As the desktop entry specification has it: quotes, and a percent sign twice.
QString quoted(QString program)
{
    for (const auto &special : {u"\\"_s, u"\""_s, u"`"_s, u"$"_s})
        program.replace(special, u'\\' + special);
    // Within a value of a desktop file a backslash is written twice.
    return u'"' + program.replace(u'%', "%%"_L1).replace(u'\\', "\\\\"_L1) + u'"';
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
}

bool Autostart::isEnabled() const
{
    if (!QFile::exists(file()))
        return false;
    QSettings entry(file(), QSettings::IniFormat);
    entry.beginGroup(u"Desktop Entry"_s);
    // Desktops switch an entry off by one of these instead of removing it.
    return !entry.value(u"Hidden"_s, false).toBool() && entry.value(u"X-GNOME-Autostart-enabled"_s, true).toBool();
}

bool Autostart::setEnabled(bool enabled) const
{
    if (!enabled)
        return !QFile::exists(file()) || QFile::remove(file());
    QSaveFile out(file());
    const QByteArray text = entry();
    return QDir().mkpath(m_folder) && out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit();
}

QString Autostart::file() const
{
    return m_folder + u'/' + icons::appId() + u".desktop"_s;
}

QByteArray Autostart::entry() const
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Navalis\n"
           "Icon=%1\n"
           "Exec=%2 --background\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(icons::appId(), quoted(m_program))
               .toUtf8();
}
