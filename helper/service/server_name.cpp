// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_name.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype maxNameLength = 253; // RFC 1123 section 2.1, RFC 1035 section 3.1
constexpr qsizetype maxLabelLength = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNumber(const QString &label)
{
    return !label.isEmpty() && std::ranges::all_of(label, isDigit);
}

Sentence problemWithLabel(const QString &label)
{
    if (label.isEmpty())
        return Sentence(
            QT_TRANSLATE_NOOP("Helper", "A host name has no empty part: write host.example, without a dot too many."));
    if (label.size() > maxLabelLength)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "A part of a host name has at most 63 characters."));
    if (label.front() == u'-' || label.back() == u'-')
        return Sentence(QT_TRANSLATE_NOOP("Helper", "A part of a host name neither begins nor ends with a hyphen."));
    if (!std::ranges::all_of(label, [](QChar c) { return c == u'-' || isLetterOrDigit(c); }))
        return Sentence(
            QT_TRANSLATE_NOOP("Helper", "A host name consists of the letters a to z, digits, hyphens and dots."));
    return {};
}

Sentence problemWithHostName(const QStringList &labels)
{
    for (const QString &label : labels) {
        if (const Sentence problem = problemWithLabel(label); !problem.isEmpty())
            return problem;
    }
    if (isNumber(labels.back()))
        return Sentence(QT_TRANSLATE_NOOP(
            "Helper", "This looks like an IPv4 address but is none: write four numbers from 0 to 255."));
    return {};
}

} // namespace

std::optional<teredo::Ipv4Address> parseIpv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    teredo::Ipv4Address address;
    if (parts.size() != qsizetype(address.octets.size()))
        return {};
    for (std::size_t i = 0; i < address.octets.size(); ++i) {
        const QString &part = parts[qsizetype(i)];
        const uint value = part.toUInt();
        // No leading zeros: some programs read them as octal.
        if (!isNumber(part) || part.size() > 3 || value > 255 || (part.size() > 1 && part.front() == u'0'))
            return {};
        address.octets.at(i) = std::uint8_t(value);
    }
    return address;
}

QString toText(const teredo::Ipv4Address &address)
{
    const auto &octets = address.octets;
    return QStringLiteral("%1.%2.%3.%4").arg(octets[0]).arg(octets[1]).arg(octets[2]).arg(octets[3]);
}

Sentence problemWithServerName(const QString &name, const teredo::DestinationPolicy &policy)
{
    if (name.isEmpty())
        return Sentence(QT_TRANSLATE_NOOP("Helper", "The name of the server is missing."));
    if (name.size() > maxNameLength)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "A host name has at most 253 characters."));
    if (const auto address = parseIpv4(name)) {
        if (!policy.allows(*address))
            return Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is not an address a public server can have."), name);
        return {};
    }
    return problemWithHostName(name.split(u'.'));
}
