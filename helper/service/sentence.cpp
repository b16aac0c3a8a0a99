// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/sentence.h"

#include <algorithm>

namespace {

constexpr qsizetype maxVerbatim = 300; // names of hosts and networks are shorter; what a caller sends may be longer
constexpr std::size_t maxArguments = 9;

// All at once: an argument may hold "%2" itself.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            result += text[i];
            continue;
        }
        result += arguments[number - 1];
        ++i;
    }
    return result;
}

} // namespace

Sentence Sentence::verbatim(const QString &text)
{
    Sentence sentence;
    sentence.m_text = oneLine(text);
    return sentence;
}

Sentence Sentence::joined(const std::vector<Sentence> &parts, const QString &separator)
{
    if (parts.size() <= 1)
        return parts.empty() ? Sentence() : parts.front();
    const bool areTooMany = parts.size() > maxArguments;
    const auto end = areTooMany ? parts.begin() + maxArguments - 1 : parts.end();
    std::vector<Sentence> arguments(parts.begin(), end);
    if (areTooMany)
        arguments.push_back(joined({end, parts.end()}, separator));
    QStringList placeholders;
    for (std::size_t number = 1; number <= arguments.size(); ++number)
        placeholders.append(u'%' + QString::number(number));
    return ofParts(placeholders.join(separator), std::move(arguments));
}

Sentence Sentence::ofParts(const QString &text, std::vector<Sentence> arguments)
{
    Sentence sentence;
    sentence.m_text = text;
    sentence.m_arguments = std::move(arguments);
    sentence.m_isTemplate = true;
    return sentence;
}

QString Sentence::oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= maxVerbatim ? line : line.first(maxVerbatim) + QChar(0x2026);
}

QString Sentence::text() const
{
    return m_isTemplate ? filled(m_text, texts(m_arguments)) : m_text;
}

Sentence Sentence::withEachVerbatim(const std::function<QString(const QString &)> &change) const
{
    Sentence result = *this;
    if (!m_isTemplate)
        result.m_text = change(m_text);
    for (Sentence &argument : result.m_arguments)
        argument = argument.withEachVerbatim(change);
    return result;
}

bool Sentence::operator==(const Sentence &other) const
{
    return m_isTemplate == other.m_isTemplate && m_text == other.m_text && m_arguments == other.m_arguments;
}

QStringList texts(const Sentences &sentences)
{
    QStringList list;
    for (const Sentence &sentence : sentences)
        list.append(sentence.text());
    return list;
}
