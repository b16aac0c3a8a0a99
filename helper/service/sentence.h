// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <concepts>
#include <functional>
#include <vector>

// The English of a sentence with %1 to %9 in it, each of which has to stand for one of so many arguments; checked by
// the compiler.
template<std::size_t count>
class SentenceTemplate final
{
public:
    consteval SentenceTemplate(const char *text)
        : m_text(text)
    {
        bool fits = count <= 9;
        for (std::size_t number = 1; number <= 9; ++number)
            fits = fits && contains(text, char('0' + number)) == (number <= count);
        if (!fits)
            placeholdersAreNotThoseOfTheArguments();
    }

    [[nodiscard]] constexpr const char *text() const { return m_text; }

private:
    static void placeholdersAreNotThoseOfTheArguments(); // not to be compiled

    static consteval bool contains(const char *text, char number)
    {
        for (; *text != '\0'; ++text) {
            if (text[0] == '%' && text[1] == number)
                return true;
        }
        return false;
    }

    const char *m_text;
};

// Something for people to read that can be said in other languages, too: a template, by which translators know it, and
// what stands for its %1, %2 and so on. Each template is marked where it stands with QT_TRANSLATE_NOOP("Helper", ...),
// in English. An argument is taken as it is (a name, a number, what the system says) or is such a sentence itself.
class Sentence final
{
public:
    Sentence() = default; // says nothing
    template<typename... Arguments>
    explicit Sentence(SentenceTemplate<sizeof...(Arguments)> text, const Arguments &...arguments)
        : m_text(QString::fromUtf8(text.text()))
        , m_arguments{argument(arguments)...}
        , m_isTemplate(true)
    {
    }
    // What others have said, or named, which is not ours to translate. On one line, and cut where it is too long.
    [[nodiscard]] static Sentence verbatim(const QString &text);
    // Up to nine at once, further ones nested: the separator holds no letters.
    [[nodiscard]] static Sentence joined(const std::vector<Sentence> &parts, const QString &separator);
    // As it came from elsewhere: the template may be any text.
    [[nodiscard]] static Sentence ofParts(const QString &text, std::vector<Sentence> arguments);
    // What verbatim() makes of a text.
    [[nodiscard]] static QString oneLine(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isVerbatim() const { return !m_isTemplate; }
    [[nodiscard]] QString text() const; // in English
    [[nodiscard]] const QString &templateText() const { return m_text; }
    [[nodiscard]] const std::vector<Sentence> &arguments() const { return m_arguments; }
    // The same with something else in place of each text that is taken as it is.
    [[nodiscard]] Sentence withEachVerbatim(const std::function<QString(const QString &text)> &change) const;

    bool operator==(const Sentence &other) const;

private:
    static const Sentence &argument(const Sentence &sentence) { return sentence; }
    static Sentence argument(const QString &text) { return verbatim(text); }
    static Sentence argument(std::integral auto number) { return verbatim(QString::number(number)); }

    QString m_text; // the template, or what is said verbatim
    std::vector<Sentence> m_arguments;
    bool m_isTemplate = false;
};

using Sentences = std::vector<Sentence>;

[[nodiscard]] QStringList texts(const Sentences &sentences);
