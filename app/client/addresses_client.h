// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/address_explanation.h"
#include "app/client/helper_bus.h"

// The interface org.navalis.Navalis1.Addresses.
class AddressesClient final
{
public:
    using WithExplanation = std::function<void(const AddressExplanation &, const CallError &)>;

    // The bus outlives it.
    explicit AddressesClient(HelperBus &bus);

    void explain(const QString &address, QObject *context, WithExplanation done);

private:
    HelperBus &m_bus;
};
