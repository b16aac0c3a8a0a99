// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QVariantMap>

class BusObject;

// The interface org.navalis.Navalis1.Addresses: puts into words what core/explain.h finds in an address.
class AddressesService
{
public:
    explicit AddressesService(BusObject &object);

    [[nodiscard]] QVariantMap ExplainAddress(const QString &address);

private:
    BusObject &m_object;
};
