// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/status_properties.h"

#include "app/client/received.h"

#include <QLatin1StringView>

#include <algorithm>

namespace {

constexpr qsizetype maxLocked = 16;

template<typename T>
struct Property {
    const char *name;
    T TunnelStatus::*member;
};

constexpr Property<QString> texts[] = {
    {.name = "Version", .member = &TunnelStatus::version},
    {.name = "Mode", .member = &TunnelStatus::mode},
    {.name = "SelectedServer", .member = &TunnelStatus::selectedServer},
    {.name = "State", .member = &TunnelStatus::state},
    {.name = "StateReason", .member = &TunnelStatus::stateReason},
    {.name = "Interface", .member = &TunnelStatus::interface},
    {.name = "Address", .member = &TunnelStatus::address},
    {.name = "Server", .member = &TunnelStatus::server},
    {.name = "ServerAddress", .member = &TunnelStatus::serverAddress},
    {.name = "Relay", .member = &TunnelStatus::relay},
    {.name = "NatType", .member = &TunnelStatus::natType},
    {.name = "NatMapping", .member = &TunnelStatus::natMapping},
    {.name = "PortMapping", .member = &TunnelStatus::portMapping},
    {.name = "MappedEndpoint", .member = &TunnelStatus::mappedEndpoint},
    {.name = "LocalEndpoint", .member = &TunnelStatus::localEndpoint},
    {.name = "NetworkClass", .member = &TunnelStatus::networkClass},
    {.name = "NetworkName", .member = &TunnelStatus::networkName},
    {.name = "NetworkUuid", .member = &TunnelStatus::networkUuid},
    {.name = "NetworkRule", .member = &TunnelStatus::networkRule},
    {.name = "Firewall", .member = &TunnelStatus::firewall},
};
constexpr Property<uint> numbers[] = {
    {.name = "ProtocolVersion", .member = &TunnelStatus::protocol},
    {.name = "Mtu", .member = &TunnelStatus::mtu},
};
constexpr Property<bool> flags[] = {
    {.name = "Hairpinning", .member = &TunnelStatus::hairpinning},
    {.name = "Upnp", .member = &TunnelStatus::upnp},
    {.name = "NetworkMetered", .member = &TunnelStatus::networkMetered},
};
constexpr Property<qint64> instants[] = {{.name = "Since", .member = &TunnelStatus::since}};
constexpr Property<double> durations[] = {
    {.name = "ServerRoundTrip", .member = &TunnelStatus::serverRoundTrip},
    {.name = "RelayRoundTrip", .member = &TunnelStatus::relayRoundTrip},
};
constexpr Property<QStringList> lists[] = {{.name = "Locked", .member = &TunnelStatus::locked}};

QString acceptable(const QString &value)
{
    return presentable(value);
}

QStringList acceptable(const QStringList &values)
{
    QStringList result;
    for (const QString &value : values.first(std::min(values.size(), maxLocked)))
        result += presentable(value);
    return result;
}

template<typename T>
T acceptable(T value)
{
    return value;
}

template<typename T, std::size_t N>
void apply(TunnelStatus &status, const QVariantMap &changed, const Property<T> (&properties)[N])
{
    for (const Property<T> &property : properties) {
        const QVariant value = changed.value(QLatin1StringView(property.name));
        // No conversions: a number is not a text, and what is neither has no meaning here.
        if (value.metaType() == QMetaType::fromType<T>())
            status.*property.member = acceptable(value.value<T>());
    }
}

} // namespace

QString presentable(const QString &text)
{
    return received::line(text, TunnelStatus::maxText);
}

TunnelStatus merged(TunnelStatus status, const QVariantMap &changed)
{
    apply(status, changed, texts);
    apply(status, changed, numbers);
    apply(status, changed, flags);
    apply(status, changed, instants);
    apply(status, changed, durations);
    apply(status, changed, lists);
    // The two change together.
    const QVariant detail = changed.value(QStringLiteral("StateDetail"));
    if (detail.metaType() == QMetaType::fromType<QString>())
        status.stateDetail = HelperText::of(
            detail.toString(), changed.value(QStringLiteral("StateDetailTemplate")), TunnelStatus::maxText);
    status.options.merge(received::map(changed.value(QStringLiteral("Options"))));
    return status;
}
