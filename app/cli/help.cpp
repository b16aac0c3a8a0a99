// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/help.h"

#include "app/cli/output.h"
#include "app/cli/verb.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype verbWidth = 36;
constexpr qsizetype optionWidth = 16;

QString entry(const QString &name, const QString &summary, qsizetype width)
{
    const QString start = u"  "_s + name;
    // A long name gets a line of its own.
    const QString gap = start.size() + 1 > width ? u'\n' + QString(width, u' ') : QString(width - start.size(), u' ');
    return start + gap + output::wrapped(summary, width) + u'\n';
}

// Without the options, which each command explains itself.
QString shortUsage(const Verb &verb)
{
    return verb.usage().section(u" [--"_s, 0, 0);
}

} // namespace

QString Help::of(const QStringList &topic)
{
    const Verb *verb = topic.isEmpty() ? nullptr : Verb::find(topic.first(), topic.value(1));
    if (verb != nullptr)
        return of(*verb);
    if (!topic.isEmpty())
        return list(topic.first() + u' ');

    return list({}) + u'\n'
        + output::wrapped(tr("Every command takes --help, and every one that prints something takes --json."), 0)
        + u"\n\n"_s
        + output::wrapped(
            tr("Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage, 3 the helper cannot "
               "be reached, 4 not authorised."),
            0)
        + u'\n' + output::wrapped(tr("More: man navalisctl"), 0) + u'\n';
}

QString Help::list(const QString &group)
{
    QString result
        = tr("Usage: %1").arg(u"navalisctl "_s + group.trimmed() + (group.isEmpty() ? u"COMMAND"_s : u" COMMAND"_s))
        + u"\n\n"_s;
    for (const Verb &verb : Verb::all())
        if (verb.isForPeople() && verb.name().startsWith(group))
            result += entry(shortUsage(verb), verb.translatedSummary(), verbWidth);
    return result;
}

QString Help::of(const Verb &verb)
{
    const QString usage = tr("Usage: %1").arg(u"navalisctl "_s + verb.usage());
    const QString result
        = output::wrapped(usage, 0) + u"\n\n"_s + output::wrapped(verb.translatedExplanation(), 0) + u'\n';
    QString options;
    for (const OptionText &text : optionTexts())
        if ((verb.options & text.option) != 0)
            options += entry(QString::fromLatin1(text.name), Verb::tr(text.summary), optionWidth);
    return options.isEmpty() ? result : result + u'\n' + options;
}
