// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/argument_form.h"

#include "app/client/server_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

qsizetype ArgumentForm::count(Verb::Argument kind, qsizetype left)
{
    if (kind == Verb::Argument::None)
        return 0;
    return kind == Verb::Argument::AnyServers || kind == Verb::Argument::AnyWords ? left : 1;
}

QString ArgumentForm::problem(Verb::Argument kind, const QString &word)
{
    using enum Verb::Argument;
    switch (kind) {
    case None:
    case AnyWords:
        return {};
    case Server:
    case ServerOrAuto: // which has the form of a name
    case AnyServers:
        return problemOfServer(word);
    case Network:
        return word.isEmpty() ? tr("Name a network, or say “current”.") : QString();
    case Rule:
        return rules().contains(word) ? QString() : tr("“%1” is no rule: say automatic, always or never.").arg(word);
    case Port:
        return port(word) ? QString() : tr("“%1” is no port: write one as 22/tcp or 60001/udp.").arg(word);
    case Address:
        return problemOfAddress(word);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<OpenPort> ArgumentForm::port(const QString &word)
{
    QStringList parts = word.split(u'/');
    const auto isProtocol = [](const QString &part) { return part == u"tcp" || part == u"udp"; };
    if (isProtocol(parts.first()))
        std::ranges::reverse(parts);
    if (parts.size() != 2 || !isProtocol(parts.last()))
        return {};
    const bool isDigits = std::ranges::all_of(parts.first(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const ushort port = parts.first().toUShort();
    if (!isDigits || port == 0)
        return {};
    return OpenPort{.protocol = parts.last(), .port = port};
}

QStringList ArgumentForm::rules()
{
    return {u"automatic"_s, u"always"_s, u"never"_s};
}

QString ArgumentForm::problemOfServer(const QString &word)
{
    const auto problem = ServerText::check(word);
    // Well-formed, but no server's: that is for the helper to refuse, as it does with all such addresses.
    if (problem == ServerText::Problem::NotAServer)
        return {};
    return ServerText::explanation(problem);
}

QString ArgumentForm::problemOfAddress(const QString &word)
{
    const auto belongs = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':'
            || c == u'.';
    };
    if (word.count(u':') >= 2 && std::ranges::all_of(word, belongs))
        return {};
    return tr("“%1” is no IPv6 address. A Teredo address looks like 2001:0:cb00:7101:0:5fd7:34ff:8ef5.").arg(word);
}
