// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/words.h"

#include <algorithm>

namespace {

constexpr SentenceTemplate<0> all[] = {
    // Mode
    QT_TRANSLATE_NOOP("Helper", "auto"),
    QT_TRANSLATE_NOOP("Helper", "on"),
    QT_TRANSLATE_NOOP("Helper", "off"), // a state, too
    // State
    QT_TRANSLATE_NOOP("Helper", "standby"),
    QT_TRANSLATE_NOOP("Helper", "connecting"),
    QT_TRANSLATE_NOOP("Helper", "online"),
    QT_TRANSLATE_NOOP("Helper", "limited"),
    QT_TRANSLATE_NOOP("Helper", "failed"),
    // StateReason
    QT_TRANSLATE_NOOP("Helper", "native-ipv6"), // a class of networks, too
    QT_TRANSLATE_NOOP("Helper", "captive-portal"),
    QT_TRANSLATE_NOOP("Helper", "no-network"),
    QT_TRANSLATE_NOOP("Helper", "network-rule"),
    QT_TRANSLATE_NOOP("Helper", "vpn"),
    QT_TRANSLATE_NOOP("Helper", "metered"),
    QT_TRANSLATE_NOOP("Helper", "ipv6-disabled"),
    QT_TRANSLATE_NOOP("Helper", "suspended"),
    QT_TRANSLATE_NOOP("Helper", "resolving"),
    QT_TRANSLATE_NOOP("Helper", "qualifying"),
    QT_TRANSLATE_NOOP("Helper", "verifying"),
    QT_TRANSLATE_NOOP("Helper", "no-relay"),
    QT_TRANSLATE_NOOP("Helper", "symmetric-nat"),
    QT_TRANSLATE_NOOP("Helper", "server-unreachable"),
    QT_TRANSLATE_NOOP("Helper", "udp-blocked"),
    QT_TRANSLATE_NOOP("Helper", "server-refused-key"),
    QT_TRANSLATE_NOOP("Helper", "name-resolution"),
    QT_TRANSLATE_NOOP("Helper", "port-taken"),
    QT_TRANSLATE_NOOP("Helper", "no-socket"),
    QT_TRANSLATE_NOOP("Helper", "no-tun"),
    QT_TRANSLATE_NOOP("Helper", "interface-taken"),
    QT_TRANSLATE_NOOP("Helper", "firewall-unavailable"),
    QT_TRANSLATE_NOOP("Helper", "missing-privilege"),
    QT_TRANSLATE_NOOP("Helper", "engine-crashed"),
    QT_TRANSLATE_NOOP("Helper", "system-error"),
    QT_TRANSLATE_NOOP("Helper", "not-chosen"),
    // NetworkClass
    QT_TRANSLATE_NOOP("Helper", "unknown"),
    QT_TRANSLATE_NOOP("Helper", "offline"),
    QT_TRANSLATE_NOOP("Helper", "portal"),
    QT_TRANSLATE_NOOP("Helper", "ipv4-only"),
    // of the system for errors, those that may come
    QT_TRANSLATE_NOOP("Helper", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Helper", "No such file or directory"),
    QT_TRANSLATE_NOOP("Helper", "No such device or address"),
    QT_TRANSLATE_NOOP("Helper", "No such device"),
    QT_TRANSLATE_NOOP("Helper", "Permission denied"),
    QT_TRANSLATE_NOOP("Helper", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Helper", "File exists"),
    QT_TRANSLATE_NOOP("Helper", "Invalid argument"),
    QT_TRANSLATE_NOOP("Helper", "Too many open files"),
    QT_TRANSLATE_NOOP("Helper", "Too many open files in system"),
    QT_TRANSLATE_NOOP("Helper", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Helper", "No buffer space available"),
    QT_TRANSLATE_NOOP("Helper", "Address already in use"),
    QT_TRANSLATE_NOOP("Helper", "Cannot assign requested address"),
    QT_TRANSLATE_NOOP("Helper", "Network is unreachable"),
    QT_TRANSLATE_NOOP("Helper", "Network is down"),
    QT_TRANSLATE_NOOP("Helper", "No route to host"),
    QT_TRANSLATE_NOOP("Helper", "Address family not supported by protocol"),
    QT_TRANSLATE_NOOP("Helper", "Operation not supported"),
    QT_TRANSLATE_NOOP("Helper", "Protocol not supported"),
    QT_TRANSLATE_NOOP("Helper", "Broken pipe"),
    QT_TRANSLATE_NOOP("Helper", "Input/output error"),
    QT_TRANSLATE_NOOP("Helper", "No space left on device"),
    QT_TRANSLATE_NOOP("Helper", "Read-only file system"),
    QT_TRANSLATE_NOOP("Helper", "Disk quota exceeded"),
};

} // namespace

Sentence inWords(const QString &word)
{
    const auto *known = std::ranges::find_if(
        all, [&](const SentenceTemplate<0> &each) { return word == QLatin1StringView(each.text()); });
    return known == std::ranges::end(all) ? Sentence::verbatim(word) : Sentence(*known);
}

Sentence inWords(const kernel::Error &error)
{
    if (error.what == nullptr)
        return Sentence::verbatim(QString::fromStdString(error.text));
    Sentences subject;
    if (!error.subject.empty())
        subject.push_back(Sentence::verbatim(QString::fromStdString(error.subject)));
    const Sentence what = Sentence::ofParts(QString::fromUtf8(error.what), std::move(subject));
    if (error.isAll)
        return what;
    return Sentence("%1: %2", what, inWords(QString::fromStdString(kernel::wordsFor(error.number))));
}
