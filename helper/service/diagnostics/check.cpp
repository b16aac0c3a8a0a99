// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/check.h"

#include <array>

namespace {

struct Check {
    const char *name;
    Finding (*run)(const Facts &facts);
};

constexpr std::array all{
    Check{"helper", checks::helper},
    Check{"tun-device", checks::tunDevice},
    Check{"network-manager", checks::networkManager},
    Check{"ipv4-route", checks::ipv4Route},
    Check{"udp", checks::udp},
    Check{"qualification", checks::qualification},
    Check{"nat", checks::nat},
    Check{"relay", checks::relay},
    Check{"dns-aaaa", checks::dnsAaaa},
    Check{"firewall", checks::firewall},
    Check{"conflicts", checks::conflicts},
    Check{"interface", checks::interface},
};

} // namespace

QString name(Finding::Result result)
{
    switch (result) {
    case Finding::Result::Ok:
        return QStringLiteral("ok");
    case Finding::Result::Warning:
        return QStringLiteral("warning");
    case Finding::Result::Failed:
        return QStringLiteral("failed");
    case Finding::Result::Skipped:
        return QStringLiteral("skipped");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<NamedFinding> runChecks(const Facts &facts)
{
    QList<NamedFinding> findings;
    for (const Check &check : all)
        findings.append({QString::fromLatin1(check.name), check.run(facts)});
    return findings;
}
