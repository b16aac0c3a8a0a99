// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/redactor.h"

#include <algorithm>

namespace {

constexpr qsizetype maxNames = 200;

constexpr auto patternOptions
    = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

struct Replacement {
    QRegularExpression pattern;
    QString mark;
};

const QList<Replacement> &replacements()
{
    static const QString mark = QStringLiteral("<address>");
    static const QList<Replacement> all{
        {QRegularExpression(
             QStringLiteral("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")),
            QStringLiteral("<uuid>")},
        // With "::", or with five colons and more, nothing but an IPv6 or a hardware address; a time of day has two.
        // Both may end with dotted decimals, or begin where a sentence has its colon.
        {QRegularExpression(QStringLiteral("[0-9A-Fa-f:]*::[0-9A-Fa-f:]*(\\.[0-9]{1,3}){0,3}")), mark},
        {QRegularExpression(QStringLiteral("[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){5,}(\\.[0-9]{1,3}){0,3}")), mark},
        {QRegularExpression(QStringLiteral("[0-9]{1,3}(\\.[0-9]{1,3}){3}")), mark},
    };
    return all;
}

// Longer names first: one may be a part of another. Each only as a word of its own: a network named "a" must not take
// every a with it.
QRegularExpression patternOf(QStringList names)
{
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return QRegularExpression(
        QStringLiteral("(?<![\\p{L}\\p{N}])(%1)(?![\\p{L}\\p{N}])").arg(names.join(u'|')), patternOptions);
}

} // namespace

void Redactor::keep(const QString &name)
{
    const QString line = Sentence::oneLine(name); // as it will stand in a sentence
    if (line.isEmpty() || (!m_names.isEmpty() && m_names.constLast() == line))
        return;
    m_names.removeAll(line);
    m_names.append(line);
    if (m_names.size() > maxNames)
        m_names.removeFirst();
    m_pattern = patternOf(m_names);
}

QString Redactor::redact(const QString &text) const
{
    QString redacted = text;
    if (!m_names.isEmpty())
        redacted.replace(m_pattern, QStringLiteral("<name>"));
    for (const Replacement &replacement : replacements())
        redacted.replace(replacement.pattern, replacement.mark);
    return redacted;
}

Sentence Redactor::redact(const Sentence &sentence) const
{
    return sentence.withEachVerbatim([this](const QString &text) { return redact(text); });
}
