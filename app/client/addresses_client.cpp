// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/addresses_client.h"

#include "app/client/received.h"

#include <utility>

using namespace Qt::StringLiterals;

AddressesClient::AddressesClient(HelperBus &bus)
    : m_bus(bus)
{
}

void AddressesClient::explain(const QString &address, QObject *context, WithExplanation done)
{
    m_bus.ask(u"org.navalis.Navalis1.Addresses"_s, u"ExplainAddress"_s, {address}, context,
        [done = std::move(done)](const QVariantList &values, const CallError &error) {
            done(AddressExplanation::of(received::map(values.value(0))), error);
        });
}
