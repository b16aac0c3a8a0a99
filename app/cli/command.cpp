// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/command.h"

#include "app/client/server_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

bool takesJson(Command::Verb verb)
{
    return verb == Command::Verb::Status || verb == Command::Verb::ListServers;
}

} // namespace

Command Command::parse(QStringList arguments)
{
    static const QHash<QString, Verb> verbs{
        {u"status"_s, Verb::Status},
        {u"on"_s, Verb::On},
        {u"off"_s, Verb::Off},
        {u"auto"_s, Verb::Auto},
        {u"restart"_s, Verb::Restart},
        {u"watch"_s, Verb::Watch},
        {u"version"_s, Verb::Version},
        {u"help"_s, Verb::Help},
        {u"--version"_s, Verb::Version},
        {u"--help"_s, Verb::Help},
        {u"-h"_s, Verb::Help},
    };
    if (arguments.isEmpty())
        return failed(tr("Say what to do."));

    Command command;
    const bool json = arguments.removeAll(u"--json"_s) > 0;
    const QString word = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (word == u"servers")
        command = parseServers(arguments);
    else if (!verbs.contains(word))
        return failed(tr("“%1” is none of the commands.").arg(word));
    else if (!arguments.isEmpty())
        return failed(tr("“%1” takes no “%2”.").arg(word, arguments.first()));
    else
        command.verb = verbs.value(word);

    if (json && command.problem.isEmpty() && !takesJson(command.verb))
        return failed(tr("--json goes only with “status” and “servers list”."));
    command.json = json;
    return command;
}

Command Command::parseServers(QStringList words)
{
    Command command;
    if (words == QStringList{u"list"_s}) {
        command.verb = Verb::ListServers;
        return command;
    }
    if (words.size() != 2 || words.first() != u"use")
        return failed(tr("Say “servers list” or “servers use NAME”."));

    command.verb = Verb::UseServer;
    command.server = words.last();
    command.problem = ServerText::explanation(ServerText::check(command.server));
    return command;
}

Command Command::failed(const QString &problem)
{
    Command command;
    command.problem = problem;
    return command;
}

QString Command::help()
{
    return tr("Usage: navalisctl COMMAND\n"
              "\n"
              "  status [--json]       what the tunnel does, and why\n"
              "  auto                  use the tunnel where the network has no IPv6\n"
              "  on                    use the tunnel always\n"
              "  off                   never use it\n"
              "  restart               start the tunnel over\n"
              "  watch                 print a line for each change, until interrupted\n"
              "  servers list [--json] the Teredo servers to choose from\n"
              "  servers use NAME      use this server: a host name or an IPv4 address\n"
              "  version               versions of this program and of the helper\n"
              "  --help                this text\n"
              "\n"
              "Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage,\n"
              "3 the helper cannot be reached, 4 not authorised.\n");
}
