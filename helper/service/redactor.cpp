// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/redactor.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype maxNames = 200;

const QString addressMark = QStringLiteral("<address>");

void replaceAll(QString &text, const QString &pattern, const QString &mark)
{
    text.replace(QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), mark);
}

// Only as a word of its own: a network named "a" must not take every a with it.
void replaceName(QString &text, const QString &name)
{
    replaceAll(text, QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(name)),
        QStringLiteral("<name>"));
}

void replaceAddresses(QString &text)
{
    replaceAll(text, QStringLiteral("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"),
        QStringLiteral("<uuid>"));
    // With "::", or with five colons and more, nothing but an IPv6 or a hardware address; a time of day has two. Both
    // may end with dotted decimals, or begin where a sentence has its colon.
    replaceAll(text, QStringLiteral("[0-9A-Fa-f:]*::[0-9A-Fa-f:]*(\\.[0-9]{1,3}){0,3}"), addressMark);
    replaceAll(text, QStringLiteral("[0-9A-Fa-f]{1,4}(:[0-9A-Fa-f]{1,4}){5,}(\\.[0-9]{1,3}){0,3}"), addressMark);
    replaceAll(text, QStringLiteral("[0-9]{1,3}(\\.[0-9]{1,3}){3}"), addressMark);
}

} // namespace

void Redactor::keep(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return;
    m_names.removeAll(trimmed);
    m_names.append(trimmed);
    if (m_names.size() > maxNames)
        m_names.removeFirst();
}

QString Redactor::redact(const QString &text) const
{
    // Longer names first: one may be a part of another.
    QStringList names = m_names;
    std::ranges::stable_sort(names, std::ranges::greater(), &QString::size);
    QString redacted = text;
    for (const QString &name : std::as_const(names))
        replaceName(redacted, name);
    replaceAddresses(redacted);
    return redacted;
}
