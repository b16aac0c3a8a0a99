// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QVariant>

// Something that the helper says to people: as it came, in English, and as this program shows it.
struct HelperText {
    HelperText() = default;
    // The same in every language, such as a name.
    HelperText(const QString &text)
        : english(text)
        , shown(text)
    {
    }

    // A text with its template, (sav), of which org.navalis.Navalis1.xml tells. Shown in English where the template is
    // missing, makes no sense, or has no translation. Neither is longer than that, whatever the helper sent.
    [[nodiscard]] static HelperText of(const QString &english, const QVariant &textTemplate, qsizetype maxLength);
    // A text without arguments, which is its own template.
    [[nodiscard]] static HelperText of(const QString &english, qsizetype maxLength);

    QString english;
    QString shown;

    [[nodiscard]] bool isEmpty() const { return english.isEmpty(); }
    bool operator==(const HelperText &) const = default;
};
