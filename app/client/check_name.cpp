// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/check_name.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::pair<const char *, const char *> names[] = {
    {"helper", QT_TRANSLATE_NOOP("CheckName", "Helper")},
    {"tun-device", QT_TRANSLATE_NOOP("CheckName", "Tunnel device")},
    {"network-manager", QT_TRANSLATE_NOOP("CheckName", "NetworkManager")},
    {"ipv4-route", QT_TRANSLATE_NOOP("CheckName", "IPv4 connection")},
    {"udp", QT_TRANSLATE_NOOP("CheckName", "UDP to the server")},
    {"qualification", QT_TRANSLATE_NOOP("CheckName", "Teredo address")},
    {"nat", QT_TRANSLATE_NOOP("CheckName", "NAT")},
    {"relay", QT_TRANSLATE_NOOP("CheckName", "Way to IPv6 sites")},
    {"dns-aaaa", QT_TRANSLATE_NOOP("CheckName", "IPv6 addresses by name")},
    {"firewall", QT_TRANSLATE_NOOP("CheckName", "Protection from outside")},
    {"conflicts", QT_TRANSLATE_NOOP("CheckName", "Other tunnel programs")},
    {"interface", QT_TRANSLATE_NOOP("CheckName", "Network interface")},
};

} // namespace

QStringList CheckName::all()
{
    QStringList words;
    for (const auto &[word, name] : names)
        words += QLatin1StringView(word);
    return words;
}

QString CheckName::of(const QString &check)
{
    const auto *found
        = std::ranges::find_if(names, [&](const auto &each) { return check == QLatin1StringView(each.first); });
    return found == std::ranges::end(names) ? check : tr(found->second);
}
