// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

// Whether the desktop starts us at login, by a file of the XDG autostart specification.
class Autostart
{
public:
    // The user's folder of such files, which need not exist, and the program to start.
    Autostart(QString folder, QString program);

    [[nodiscard]] bool isEnabled() const;
    // False: the file could not be written or removed.
    [[nodiscard]] bool setEnabled(bool enabled) const;

private:
    [[nodiscard]] QString file() const;
    [[nodiscard]] QByteArray entry() const;

    QString m_folder;
    QString m_program;
};
