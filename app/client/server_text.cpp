// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/server_text.h"

#include <QList>

#include <algorithm>

namespace {

using Problem = ServerText::Problem;

constexpr qsizetype maxName = 253;
constexpr qsizetype maxLabel = 63;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
}

bool isNumber(QStringView label)
{
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), isDigit);
}

Problem checkAddress(const QList<QStringView> &parts)
{
    const auto isOctet = [](QStringView part) {
        const bool padded = part.size() > 1 && part.front() == u'0'; // octal to some readers
        return isNumber(part) && part.size() <= 3 && !padded && part.toInt() <= 255;
    };
    if (parts.size() != 4 || !std::all_of(parts.begin(), parts.end(), isOctet))
        return Problem::NotAnAddress;
    const int first = parts.front().toInt();
    return first == 0 || first == 127 || first >= 224 ? Problem::NotAServer : Problem::None;
}

Problem checkName(const QList<QStringView> &labels)
{
    const auto isLabel = [](QStringView label) {
        return !label.isEmpty() && label.size() <= maxLabel && label.front() != u'-' && label.back() != u'-';
    };
    for (const QStringView label : labels)
        if (!std::all_of(label.begin(), label.end(), isNameCharacter))
            return Problem::BadCharacter;
    return std::all_of(labels.begin(), labels.end(), isLabel) ? Problem::None : Problem::BadLabel;
}

} // namespace

Problem ServerText::check(QStringView text)
{
    if (text.isEmpty())
        return Problem::Empty;
    if (text.size() > maxName)
        return Problem::TooLong;
    const QList<QStringView> labels = text.split(u'.');
    // No top-level domain is a number, so whoever ends in one means an address.
    return isNumber(labels.back()) ? checkAddress(labels) : checkName(labels);
}

QString ServerText::explanation(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::Empty:
        return tr("Enter the name or the IPv4 address of a Teredo server.");
    case Problem::TooLong:
        return tr("This is too long: a host name has at most 253 characters.");
    case Problem::NotAnAddress:
        return tr("This is not an IPv4 address. One looks like 192.0.2.1: four numbers from 0 to 255.");
    case Problem::NotAServer:
        return tr("No server can have this address. Enter a public IPv4 address.");
    case Problem::BadCharacter:
        return tr("A host name has only the letters a to z, digits, hyphens and dots.");
    case Problem::BadLabel:
        return tr("Between the dots of a host name there are 1 to 63 characters, with no hyphen at either end.");
    }
    Q_UNREACHABLE_RETURN({});
}
