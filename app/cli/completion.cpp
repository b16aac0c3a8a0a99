// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/completion.h"

#include "app/cli/argument_form.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using namespace completion;

void addOnce(Candidates &candidates, const Candidate &candidate)
{
    const bool there
        = std::ranges::any_of(candidates, [&](const Candidate &other) { return other.text == candidate.text; });
    if (!there)
        candidates += candidate;
}

// The next word of each verb that begins with the words so far.
Candidates verbWords(const QStringList &before)
{
    Candidates result;
    for (const Verb &verb : Verb::all()) {
        const QStringList words = verb.name().split(u' ');
        if (!verb.isForPeople() || words.size() <= before.size() || words.mid(0, before.size()) != before)
            continue;
        const bool isLast = words.size() == before.size() + 1;
        addOnce(result, {.text = words.at(before.size()), .summary = isLast ? verb.translatedSummary() : QString()});
    }
    return result;
}

Candidates optionsOf(const Verb &verb, const QStringList &given)
{
    Candidates result;
    for (const OptionText &option : optionTexts()) {
        const QString name = QString::fromLatin1(option.name);
        if ((verb.options & option.option) != 0 && !given.contains(name))
            result += {.text = name, .summary = Verb::tr(option.summary)};
    }
    return result;
}

Candidates plain(const QStringList &texts)
{
    Candidates result;
    for (const QString &text : texts)
        result += {.text = text, .summary = {}};
    return result;
}

Answer argumentOf(const Verb &verb, qsizetype index)
{
    using enum Verb::Argument;
    const Verb::Argument first = verb.arguments.front();
    const Verb::Argument kind = first == AnyServers ? first : verb.arguments.at(std::min<std::size_t>(index, 1));
    if (index > 1 && kind != AnyServers)
        return {};
    switch (kind) {
    case Server:
        return {.candidates = {}, .source = verb.id == Verb::Id::RemoveServer ? Source::UserServers : Source::None};
    case ServerOrAuto:
        return {.candidates = plain({u"auto"_s}), .source = Source::Servers};
    case AnyServers:
        return {.candidates = {}, .source = Source::Servers};
    case Network:
        return {.candidates = plain({u"current"_s}), .source = Source::Networks};
    case Rule:
        return {.candidates = plain(ArgumentForm::rules()), .source = Source::None};
    case Port:
        return {.candidates = {}, .source = verb.id == Verb::Id::ClosePort ? Source::OpenPorts : Source::None};
    case None:
    case Address:
    case AnyWords:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

namespace completion {

Answer of(const QStringList &words)
{
    const QString unfinished = words.isEmpty() ? QString() : words.last();
    QStringList before = words.mid(0, words.size() - 1);
    const auto isOption = [](const QString &word) { return word.startsWith(u'-'); };
    QStringList options = before;
    options.removeIf(std::not_fn(isOption));
    before.removeIf(isOption);
    if (before.value(0) == u"help")
        return {.candidates = verbWords(before.mid(1)), .source = Source::None};

    const Verb *verb = before.isEmpty() ? nullptr : Verb::find(before.first(), before.value(1));
    if (verb == nullptr)
        return {.candidates = verbWords(before), .source = Source::None};
    if (unfinished.startsWith(u'-'))
        return {.candidates = optionsOf(*verb, options), .source = Source::None};
    return argumentOf(*verb, before.size() - verb->wordCount());
}

QString lines(const Candidates &candidates, const QString &unfinished)
{
    QString result;
    for (const Candidate &candidate : candidates)
        if (candidate.text.startsWith(unfinished))
            result += candidate.text + u'\t' + candidate.summary + u'\n';
    return result;
}

} // namespace completion
