// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/output.h"

#include <QStringList>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void write(std::FILE *file, const QString &text)
{
    std::fputs(text.toUtf8().constData(), file);
    std::fflush(file);
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

QString row(const QString &label, const QString &text, qsizetype labelWidth)
{
    if (text.isEmpty())
        return {};
    return (label + u':').leftJustified(labelWidth) + wrapped(text, labelWidth) + u'\n';
}

QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool first = column == indent;
        if (!first && column + 1 + word.size() > columns) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!first) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

QString coloured(const QString &text, int code)
{
    if (isatty(STDOUT_FILENO) == 0 || !qEnvironmentVariableIsEmpty("NO_COLOR"))
        return text;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(code).arg(text);
}

} // namespace output
