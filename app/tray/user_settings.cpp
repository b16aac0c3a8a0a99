// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/user_settings.h"

using namespace Qt::StringLiterals;

namespace {

const auto lastModeKey = u"LastMode"_s;
const auto introducedKey = u"Introduced"_s;
const auto notifiesKey = u"Notifications"_s;
const auto hidingKey = u"HidingExplained"_s;

} // namespace

UserSettings::UserSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString UserSettings::lastMode() const
{
    return m_settings.value(lastModeKey).toString() == u"on" ? u"on"_s : u"auto"_s;
}

void UserSettings::rememberMode(const QString &mode)
{
    if ((mode == u"auto" || mode == u"on") && mode != lastMode())
        m_settings.setValue(lastModeKey, mode);
}

bool UserSettings::isIntroduced() const
{
    return m_settings.value(introducedKey, false).toBool();
}

void UserSettings::setIntroduced()
{
    m_settings.setValue(introducedKey, true);
}

bool UserSettings::notifies() const
{
    return m_settings.value(notifiesKey, true).toBool();
}

void UserSettings::setNotifies(bool notifies)
{
    m_settings.setValue(notifiesKey, notifies);
}

bool UserSettings::hidingIsExplained() const
{
    return m_settings.value(hidingKey, false).toBool();
}

void UserSettings::setHidingIsExplained()
{
    m_settings.setValue(hidingKey, true);
}
