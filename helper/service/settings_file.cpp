// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings_file.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace {

constexpr qint64 maxFileSize = qint64(64) * 1024; // far more than all keys together need

class Parser final
{
public:
    void take(const QString &rawLine)
    {
        ++m_line;
        const QString line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        if (line.startsWith(u'['))
            takeSection(line);
        else
            takeEntry(line);
    }
    [[nodiscard]] SettingsFile result() && { return std::move(m_file); }

private:
    void takeSection(const QString &line)
    {
        m_section = line.endsWith(u']') ? line.mid(1, line.size() - 2).trimmed() : QString();
        if (m_section.isEmpty())
            report(QStringLiteral("not a section: write [Name]"));
    }

    void takeEntry(const QString &line)
    {
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return report(QStringLiteral("not understood: write Key=value"));
        if (m_section.isEmpty())
            return report(QStringLiteral("this line belongs to no section"));
        const SettingsFile::Entry entry{m_section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed(), m_line};
        const auto former = std::ranges::find_if(m_file.entries,
            [&](const SettingsFile::Entry &other) { return other.section == entry.section && other.key == entry.key; });
        if (former == m_file.entries.end())
            return m_file.entries.append(entry);
        report(QStringLiteral("%1 is set a second time, which replaces line %2").arg(entry.key).arg(former->line));
        *former = entry;
    }

    void report(const QString &text) { m_file.problems.append({m_line, text}); }

    SettingsFile m_file;
    QString m_section;
    int m_line = 0;
};

SettingsFile unusable(const QString &why)
{
    return {{}, {{0, why}}, false};
}

} // namespace

SettingsFile SettingsFile::parse(const QByteArray &content)
{
    if (content.size() > maxFileSize)
        return unusable(QStringLiteral("larger than 64 KiB, which no settings file is"));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(content);
    if (decode.hasError() || text.contains(QChar::Null))
        return unusable(QStringLiteral("not a text file in UTF-8"));
    Parser parser;
    for (const QString &line : text.split(u'\n'))
        parser.take(line);
    return std::move(parser).result();
}

SettingsFile SettingsFile::read(const QString &path)
{
    // QFile takes for absent what lies in a folder that we may not enter.
    struct stat facts{};
    if (stat(QFile::encodeName(path).constData(), &facts) != 0 && errno == ENOENT)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    return parse(file.read(maxFileSize + 1));
}
