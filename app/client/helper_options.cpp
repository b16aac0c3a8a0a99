// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_options.h"

#include "app/client/received.h"
#include "app/client/tunnel_status.h"

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void take(const QVariantMap &options, const QString &key, T &member)
{
    if (const QVariant value = options.value(key); value.metaType() == QMetaType::fromType<T>())
        member = value.value<T>();
}

void take(const QVariantMap &options, const QString &key, QString &member)
{
    if (options.value(key).metaType() == QMetaType::fromType<QString>())
        member = received::text(options, key);
}

} // namespace

void HelperOptions::merge(const QVariantMap &options)
{
    take(options, u"Metered"_s, metered);
    take(options, u"Vpn"_s, vpn);
    take(options, u"Ipv6Disabled"_s, ipv6Disabled);
    take(options, u"ClientPort"_s, clientPort);
    take(options, u"PortMapping"_s, portMapping);
    take(options, u"RefreshDetermination"_s, refreshDetermination);
    take(options, u"Chromium"_s, chromium);
    take(options, u"LocalDiscovery"_s, localDiscovery);
}

QVariantMap HelperOptions::toMap() const
{
    return {{u"Metered"_s, metered}, {u"Vpn"_s, vpn}, {u"Ipv6Disabled"_s, ipv6Disabled},
        {u"ClientPort"_s, QVariant::fromValue(clientPort)}, {u"PortMapping"_s, portMapping},
        {u"RefreshDetermination"_s, refreshDetermination}, {u"Chromium"_s, chromium},
        {u"LocalDiscovery"_s, localDiscovery}};
}
