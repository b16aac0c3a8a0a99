// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence.h"

#include <QByteArray>
#include <QList>
#include <QString>

// A settings file, `[Section]` and `Key=value` lines, comments beginning with # or ;. What cannot be understood is left
// out and told as a problem; the rest holds.
struct SettingsFile {
    struct Entry {
        QString section;
        QString key;
        QString value;
        int line = 0; // counted from 1
    };
    struct Problem {
        int line = 0;  // 0: the file as a whole
        Sentence text; // without a full stop

        // With file and line in front.
        [[nodiscard]] Sentence in(const QString &path) const;
    };

    QList<Entry> entries; // at most one of a section and key: the last one in the file
    QList<Problem> problems;
    bool usable = true;         // else nothing of it could be read
    bool othersMayRead = false; // every user of this computer

    [[nodiscard]] static SettingsFile parse(const QByteArray &content);
    // A file that does not exist is an empty one.
    [[nodiscard]] static SettingsFile read(const QString &path);
    // Overwrites the values, some of which are secrets.
    void wipe();
};
