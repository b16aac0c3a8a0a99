// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/settings_file.h"

#include "helper/service/wiping.h"
#include "helper/service/words.h"

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
    void take(QStringView rawLine)
    {
        ++m_line;
        const QStringView line = rawLine.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        if (line.startsWith(u'['))
            takeSection(line);
        else
            takeEntry(line);
    }
    [[nodiscard]] SettingsFile result() && { return std::move(m_file); }

private:
    void takeSection(QStringView line)
    {
        m_section = line.endsWith(u']') ? line.sliced(1, line.size() - 2).trimmed().toString() : QString();
        if (m_section.isEmpty())
            report(Sentence(QT_TRANSLATE_NOOP("Helper", "not a section: write [Name]")));
    }

    void takeEntry(QStringView line)
    {
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return report(Sentence(QT_TRANSLATE_NOOP("Helper", "not understood: write Key=value")));
        if (m_section.isEmpty())
            return report(Sentence(QT_TRANSLATE_NOOP("Helper", "this line belongs to no section")));
        const SettingsFile::Entry entry{
            m_section, line.first(equals).trimmed().toString(), line.sliced(equals + 1).trimmed().toString(), m_line};
        const auto former = std::ranges::find_if(m_file.entries,
            [&](const SettingsFile::Entry &other) { return other.section == entry.section && other.key == entry.key; });
        if (former == m_file.entries.end())
            return m_file.entries.append(entry);
        // Without the key: in the wrong place a secret may look like one.
        report(
            Sentence(QT_TRANSLATE_NOOP("Helper", "this is set a second time, which replaces line %1"), former->line));
        *former = entry;
    }

    void report(const Sentence &text) { m_file.problems.append({m_line, text}); }

    SettingsFile m_file;
    QString m_section;
    int m_line = 0;
};

SettingsFile unusable(const Sentence &why)
{
    return {.entries = {}, .problems = {{0, why}}, .usable = false};
}

} // namespace

Sentence SettingsFile::Problem::in(const QString &path) const
{
    return line > 0 ? Sentence("%1:%2: %3", path, line, text) : Sentence("%1: %2", path, text);
}

SettingsFile SettingsFile::parse(const QByteArray &content)
{
    if (content.size() > maxFileSize)
        return unusable(Sentence(QT_TRANSLATE_NOOP("Helper", "larger than 64 KiB, which no settings file is")));
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(content);
    const bool isText = !decode.hasError() && !text.contains(QChar::Null);
    Parser parser;
    if (isText) {
        for (const QStringView line : qTokenize(text, u'\n'))
            parser.take(line);
    }
    ::wipe(text);
    return isText ? std::move(parser).result()
                  : unusable(Sentence(QT_TRANSLATE_NOOP("Helper", "not a text file in UTF-8")));
}

SettingsFile SettingsFile::read(const QString &path)
{
    // QFile takes for absent what lies in a folder that we may not enter.
    struct stat facts{};
    if (stat(QFile::encodeName(path).constData(), &facts) != 0 && errno == ENOENT)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable(Sentence(QT_TRANSLATE_NOOP("Helper", "cannot be read: %1"), inWords(file.errorString())));
    QByteArray content = file.read(maxFileSize + 1);
    SettingsFile result = parse(content);
    ::wipe(content);
    result.othersMayRead = (facts.st_mode & S_IROTH) != 0;
    return result;
}

void SettingsFile::wipe()
{
    for (Entry &entry : entries)
        ::wipe(entry.value);
}
