// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSettings>

// What this program remembers for its user. Everything about the tunnel is the helper's to remember.
class UserSettings
{
public:
    explicit UserSettings(const QString &file);

    // The mode to go back to when the tunnel is switched on: auto or on.
    [[nodiscard]] QString lastMode() const;
    void rememberMode(const QString &mode);

    [[nodiscard]] bool isIntroduced() const; // the first-run page was answered
    void setIntroduced();
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool notifies);
    [[nodiscard]] bool hidingIsExplained() const; // that closing the window leaves the tray icon
    void setHidingIsExplained();

private:
    QSettings m_settings;
};
