// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/output.h"

#include <QDateTime>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Blocks of wide and fullwidth characters (Unicode Standard Annex 11).
constexpr std::pair<char32_t, char32_t> wideBlocks[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x20000, 0x3FFFD}};

bool isWide(char32_t character)
{
    return std::ranges::any_of(
        wideBlocks, [&](const auto &block) { return character >= block.first && character <= block.second; });
}

void write(std::FILE *file, const QString &text)
{
    std::fputs(text.toUtf8().constData(), file);
    std::fflush(file);
}

// Where a line may end: after blanks, and between characters of scripts that use none. Addresses and paths stay whole.
QStringList pieces(const QString &text)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype begin = 0;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        finder.setPosition(end);
        const auto isWideAt = [&](qsizetype i) { return i < text.size() && isWide(text.at(i).unicode()); };
        const bool betweenWide = (isWideAt(end - 1) || isWideAt(end)) && finder.isAtBoundary();
        if (end < text.size() && text.at(end - 1) != u' ' && !betweenWide)
            continue;
        result += text.mid(begin, end - begin);
        begin = end;
    }
    return result;
}

} // namespace

namespace output {

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &text)
{
    write(stderr, u"navalisctl: "_s + text + u'\n');
}

bool temporary(const QString &text)
{
    if (isatty(STDERR_FILENO) == 0)
        return false;
    write(stderr, text);
    return true;
}

void eraseLine()
{
    write(stderr, u"\r\x1b[K"_s);
}

QString row(const QString &label, const QString &text, qsizetype labelWidth)
{
    if (text.isEmpty())
        return {};
    return padded(label + u':', labelWidth) + wrapped(text, labelWidth) + u'\n';
}

QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &piece : pieces(text.simplified())) {
        const qsizetype needed = width(QStringView(piece).trimmed());
        if (column > indent && column + needed > columns) {
            result = result.trimmed() + u'\n' + QString(indent, u' ');
            column = indent;
        }
        result += piece;
        column += width(piece);
    }
    return result;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(width - output::width(text), 0), u' ');
}

qsizetype width(QStringView text)
{
    qsizetype result = 0;
    for (const char32_t character : text.toUcs4())
        result += isWide(character) ? 2 : 1;
    return result;
}

QString coloured(const QString &text, int code)
{
    if (code == plain || isatty(STDOUT_FILENO) == 0 || !qEnvironmentVariableIsEmpty("NO_COLOR"))
        return text;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(code).arg(text);
}

QString localTime(qint64 seconds)
{
    return seconds == 0 ? QString() : QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

} // namespace output
