// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/command.h"

#include "app/cli/argument_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The words up to "--" that begin with a hyphen are options.
struct Split {
    QStringList words;
    QStringList options;
};

Split split(const QStringList &all)
{
    Split result;
    bool optionsEnded = false;
    for (const QString &word : all) {
        if (word == u"--" && !optionsEnded)
            optionsEnded = true;
        else if (word.startsWith(u'-') && word.size() > 1 && !optionsEnded)
            result.options += word;
        else
            result.words += word;
    }
    return result;
}

bool isHelp(const QString &option)
{
    return option == u"--help" || option == u"-h";
}

} // namespace

Command Command::parse(const QStringList &words)
{
    if (words.value(0) == u"__complete") // whose words may be anything
        return {.verb = Verb::Id::Complete, .options = Verb::NoOption, .arguments = words.mid(1), .problem = {}};

    const auto [plain, options] = split(words);
    if (std::ranges::any_of(options, isHelp) || plain.value(0) == u"help")
        return help(plain.value(0) == u"help" ? plain.mid(1) : plain);
    if (plain.isEmpty() && options == QStringList{u"--version"_s})
        return parse({u"version"_s});
    if (plain.isEmpty())
        return failed(
            options.isEmpty() ? tr("Say what to do.") : tr("Say what to do beside “%1”.").arg(options.first()));
    if (plain.size() == 1 && Verb::isGroup(plain.first()))
        return failed(tr("Say what to do with the %1.").arg(plain.first()));

    const Verb *verb = Verb::find(plain.first(), plain.value(1));
    if (verb == nullptr)
        return failed(
            tr("“%1” is none of the commands.").arg(plain.mid(0, Verb::isGroup(plain.first()) ? 2 : 1).join(u' ')));
    Command command{.verb = verb->id, .options = Verb::NoOption, .arguments = {}, .problem = {}};
    command.takeArguments(*verb, plain.mid(verb->wordCount()));
    if (command.problem.isEmpty())
        command.takeOptions(*verb, options);
    return command;
}

Command Command::help(const QStringList &words)
{
    // More words may be arguments of the command that is asked about.
    const Verb *verb = Verb::find(words.value(0), words.value(1));
    if (verb != nullptr)
        return {
            .verb = Verb::Id::Help, .options = Verb::NoOption, .arguments = verb->name().split(u' '), .problem = {}};
    if (!words.isEmpty() && !(words.size() == 1 && Verb::isGroup(words.first())))
        return failed(tr("“%1” is none of the commands.").arg(words.join(u' ')));
    return {.verb = Verb::Id::Help, .options = Verb::NoOption, .arguments = words, .problem = {}};
}

Command Command::failed(const QString &problem)
{
    return {.verb = Verb::Id::Help, .options = Verb::NoOption, .arguments = {}, .problem = problem};
}

void Command::takeArguments(const Verb &form, const QStringList &words)
{
    qsizetype next = 0;
    for (const Verb::Argument kind : form.arguments) {
        const qsizetype wanted = ArgumentForm::count(kind, words.size() - next);
        if (next + wanted > words.size()) {
            problem = tr("Something is missing: %1.").arg(form.usage());
            return;
        }
        for (const QString &word : words.mid(next, wanted))
            if (problem = ArgumentForm::problem(kind, word); !problem.isEmpty())
                return;
        next += wanted;
    }
    if (next < words.size())
        problem = tr("“%1” takes no “%2”.").arg(form.name(), words.at(next));
    arguments = words;
}

void Command::takeOptions(const Verb &form, const QStringList &names)
{
    for (const QString &name : names) {
        const auto known = std::ranges::find_if(
            optionTexts(), [&](const OptionText &text) { return QLatin1StringView(text.name) == name; });
        if (known == optionTexts().end() || (form.options & known->option) == 0) {
            problem = tr("“%1” has no option “%2”.").arg(form.name(), name);
            return;
        }
        options |= known->option;
    }
}

bool Command::needsPermission() const
{
    using enum Verb::Id;
    switch (verb) {
    case On:
    case Off:
    case Auto:
    case Restart:
    case TestServers:
    case UseServer:
    case AddServer:
    case RemoveServer:
    case ResetServers:
    case SetNetwork:
    case ForgetNetwork:
    case OpenPort:
    case ClosePort:
        return true;
    case Diagnose:
    case Log:
        return has(Verb::NotRedacted);
    case Status:
    case Watch:
    case ListServers:
    case ListNetworks:
    case Explain:
    case ListPorts:
    case Version:
    case Help:
    case Complete:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}
