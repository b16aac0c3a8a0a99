// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_text.h"

#include <QList>
#include <QString>
#include <QVariantMap>

// What a Teredo address tells; the members are the keys of ExplainAddress.
struct AddressExplanation {
    QString address;
    QString server;
    QString mapped; // "address:port" of its owner
    quint16 flags = 0;
    bool cone = false;
    QList<HelperText> remarks;

    [[nodiscard]] static AddressExplanation of(const QVariantMap &entry);

    bool operator==(const AddressExplanation &) const = default;
};
