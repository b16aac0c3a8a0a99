// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/diagnostics/facts.h"

#include <QList>

// What one check found.
struct Finding {
    enum class Result { Ok, Warning, Failed, Skipped };

    Result result = Result::Ok;
    Sentence explanation;
    Sentence remedy; // what to do about it; may be empty
};

[[nodiscard]] QString name(Finding::Result result); // ok, warning, failed, skipped

struct NamedFinding {
    QString check;
    Finding finding;
};

// Every check, in the order in which things depend on each other.
[[nodiscard]] QList<NamedFinding> runChecks(const Facts &facts);

// One question each; runChecks() says under which name.
namespace checks {

[[nodiscard]] Finding helper(const Facts &facts);
[[nodiscard]] Finding tunDevice(const Facts &facts);
[[nodiscard]] Finding networkManager(const Facts &facts);
[[nodiscard]] Finding ipv4Route(const Facts &facts);
[[nodiscard]] Finding udp(const Facts &facts);
[[nodiscard]] Finding qualification(const Facts &facts);
[[nodiscard]] Finding nat(const Facts &facts);
[[nodiscard]] Finding relay(const Facts &facts);
[[nodiscard]] Finding dnsAaaa(const Facts &facts);
[[nodiscard]] Finding firewall(const Facts &facts);
[[nodiscard]] Finding conflicts(const Facts &facts);
[[nodiscard]] Finding interface(const Facts &facts);

} // namespace checks
