// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/pseudo_language.h"

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t letters[] = u"ابتجدهوزحطيكلمنسعفصقرشتثخذ";

QChar arabic(QChar letter)
{
    return letters[(letter.toLower().unicode() - u'a') % 26];
}

bool isLatin(QChar c)
{
    return c.unicode() < 128 && c.isLetter();
}

} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool argument = text[i] == u'%' && i + 1 < text.size();
        result += isLatin(text[i]) ? arabic(text[i]) : text[i];
        if (argument)
            result += text[++i]; // %1, %n
    }
    return result + u" ـ"_s.repeated(static_cast<int>(text.size() / 4));
}

bool PseudoLanguage::isForeign(const QString &text)
{
    return std::none_of(text.begin(), text.end(), isLatin);
}
