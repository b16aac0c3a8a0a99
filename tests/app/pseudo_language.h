// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTranslator>

// A language that nobody speaks: each text half as long again, in Arabic letters, so that what is not translatable or
// does not fit catches the eye. Arguments and mnemonics stay.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

    // Whether there is a Latin letter in it, leaving out names and units.
    [[nodiscard]] static bool isForeign(const QString &text);
};
