// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/verb.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum Verb::Argument;
using Id = Verb::Id;

constexpr std::array<Verb::Argument, 2> nothing{None, None};

constexpr auto allVerbs = std::to_array<Verb>({
    {Id::Status, "status", nothing, Verb::Json | Verb::Watching,
        QT_TRANSLATE_NOOP("Verb", "what the tunnel does, and why"),
        QT_TRANSLATE_NOOP("Verb",
            "Shows the state of the tunnel, its address, server and network. Exits with 1 if the "
            "tunnel has failed.")},
    {Id::On, "on", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "use the tunnel always"),
        QT_TRANSLATE_NOOP("Verb", "Uses the tunnel on every network, even where there is IPv6 without it.")},
    {Id::Off, "off", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "never use it"),
        QT_TRANSLATE_NOOP("Verb", "Switches the tunnel off until it is switched on again.")},
    {Id::Auto, "auto", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "use it where the network has no IPv6"),
        QT_TRANSLATE_NOOP("Verb", "Uses the tunnel wherever the network offers IPv4 alone. This is the default.")},
    {Id::Restart, "restart", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "start the tunnel over"),
        QT_TRANSLATE_NOOP("Verb", "Starts the tunnel over, as after joining a network. Does nothing while it is off.")},
    {Id::Watch, "watch", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "print a line for each change"),
        QT_TRANSLATE_NOOP("Verb",
            "Prints a line now and for each change, until interrupted: time, state, reason, "
            "address.")},

    {Id::ListServers, "servers list", nothing, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "the Teredo servers to choose from"),
        QT_TRANSLATE_NOOP("Verb",
            "Lists the servers, best first, with what the last test found. An asterisk marks the "
            "one in use.")},
    {Id::TestServers, "servers test", {AnyServers, None}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "find out which servers work"),
        QT_TRANSLATE_NOOP("Verb",
            "Asks servers for an address, as the tunnel does, and prints what each answered. "
            "Without a name all listed servers are asked. One that is not listed may be named "
            "too.")},
    {Id::UseServer, "servers use", {ServerOrAuto, None}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "use this server, or “auto” for the best"),
        QT_TRANSLATE_NOOP("Verb",
            "Uses this server from now on: a host name or an IPv4 address. “auto” leaves the "
            "choice to the helper. A server that is not listed needs an administrator's "
            "password, for it sees whom you talk to.")},
    {Id::AddServer, "servers add", {Server, None}, Verb::Json, QT_TRANSLATE_NOOP("Verb", "add a server to the list"),
        QT_TRANSLATE_NOOP("Verb", "Adds a server to the list: a host name or an IPv4 address.")},
    {Id::RemoveServer, "servers remove", {Server, None}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "remove a server from the list"),
        QT_TRANSLATE_NOOP("Verb",
            "Removes a server from the list. The one chosen with “servers use” cannot be "
            "removed.")},
    {Id::ResetServers, "servers reset", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "go back to the built-in list"),
        QT_TRANSLATE_NOOP("Verb", "Forgets what was added to and removed from the list of servers.")},

    {Id::ListNetworks, "networks list", nothing, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "the known networks and their rules"),
        QT_TRANSLATE_NOOP("Verb",
            "Lists the networks this computer was on, latest first, with the rule for each. An "
            "asterisk marks the present one.")},
    {Id::SetNetwork, "networks set", {Network, Rule}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "use the tunnel there or not"),
        QT_TRANSLATE_NOOP("Verb",
            "Makes a rule for a network, given by its name, its UUID or the word “current”. "
            "“always” uses the tunnel there, “never” does not, “automatic” decides as on any "
            "other network.")},
    {Id::ForgetNetwork, "networks forget", {Network, None}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "forget a network and its rule"),
        QT_TRANSLATE_NOOP("Verb", "Forgets a network, its rule and what worked there.")},

    {Id::Diagnose, "diagnose", nothing, Verb::Json | Verb::NotRedacted,
        QT_TRANSLATE_NOOP("Verb", "check everything and say what helps"),
        QT_TRANSLATE_NOOP("Verb",
            "Checks step by step what the tunnel needs, and says what to do about what is "
            "missing. Takes some seconds.")},
    {Id::Log, "log", nothing, Verb::Json | Verb::Following | Verb::NotRedacted,
        QT_TRANSLATE_NOOP("Verb", "what happened lately"),
        QT_TRANSLATE_NOOP("Verb", "Prints the latest events, oldest first.")},
    {Id::Explain, "explain", {Address, None}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "what a Teredo address tells about its owner"),
        QT_TRANSLATE_NOOP("Verb",
            "Decodes a Teredo address, one that begins with 2001:0: – its server, and the IPv4 "
            "address and port of its owner.")},

    {Id::ListPorts, "firewall list", nothing, Verb::Json, QT_TRANSLATE_NOOP("Verb", "the ports open to the Internet"),
        QT_TRANSLATE_NOOP("Verb", "Lists the ports of this computer that anybody can reach through the tunnel.")},
    {Id::OpenPort, "firewall open", {Port, None}, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "let others in at a port, such as 22/tcp"),
        QT_TRANSLATE_NOOP("Verb",
            "Lets anybody on the IPv6 Internet reach a port of this computer, such as 22/tcp or "
            "60001/udp. Always asks for an administrator's password.")},
    {Id::ClosePort, "firewall close", {Port, None}, Verb::Json, QT_TRANSLATE_NOOP("Verb", "close a port again"),
        QT_TRANSLATE_NOOP("Verb", "Closes a port again that “firewall open” has opened.")},

    {Id::Version, "version", nothing, Verb::Json,
        QT_TRANSLATE_NOOP("Verb", "versions of this program and of the helper"),
        QT_TRANSLATE_NOOP("Verb", "Prints the versions of this program and of the helper.")},
    {Id::Help, "help", {AnyWords, None}, Verb::NoOption,
        QT_TRANSLATE_NOOP("Verb", "this text, or more about a command"),
        QT_TRANSLATE_NOOP("Verb", "Explains a command. “navalisctl COMMAND --help” does the same.")},
    {Id::Complete, "__complete", {AnyWords, None}, Verb::NoOption, nullptr, nullptr},
});

constexpr auto allOptions = std::to_array<OptionText>({
    {Verb::Json, "--json", QT_TRANSLATE_NOOP("Verb", "print JSON, for programs")},
    {Verb::Watching, "--watch", QT_TRANSLATE_NOOP("Verb", "print again at each change, until interrupted")},
    {Verb::Following, "--follow", QT_TRANSLATE_NOOP("Verb", "go on with what happens, until interrupted")},
    {Verb::NotRedacted, "--no-redact",
        QT_TRANSLATE_NOOP("Verb", "include addresses and names of networks: not for publishing")},
});

QString placeholder(Verb::Argument argument)
{
    switch (argument) {
    case None:
        return {};
    case Server:
        return u" SERVER"_s;
    case ServerOrAuto:
        return u" SERVER|auto"_s;
    case AnyServers:
        return u" [SERVER...]"_s;
    case Network:
        return u" NETWORK"_s;
    case Rule:
        return u" automatic|always|never"_s;
    case Port:
        return u" PORT/PROTOCOL"_s;
    case Address:
        return u" ADDRESS"_s;
    case AnyWords:
        return u" [COMMAND]"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::span<const Verb> Verb::all()
{
    return allVerbs;
}

const Verb *Verb::find(QStringView first, QStringView second)
{
    const QString both = first.toString() + u' ' + second.toString();
    const auto found
        = std::ranges::find_if(allVerbs, [&](const Verb &verb) { return verb.name() == first || verb.name() == both; });
    return found == allVerbs.end() ? nullptr : &*found;
}

bool Verb::isGroup(QStringView word)
{
    const QString start = word.toString() + u' ';
    return std::ranges::any_of(allVerbs, [&](const Verb &verb) { return verb.name().startsWith(start); });
}

QString Verb::usage() const
{
    QString result = name();
    for (const Argument argument : arguments)
        result += placeholder(argument);
    for (const QString &option : optionNames())
        result += u" ["_s + option + u']';
    return result;
}

QStringList Verb::optionNames() const
{
    QStringList names;
    for (const OptionText &text : allOptions)
        if ((options & text.option) != 0)
            names += QString::fromLatin1(text.name);
    return names;
}

std::span<const OptionText> optionTexts()
{
    return allOptions;
}
