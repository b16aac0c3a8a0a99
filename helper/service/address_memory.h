// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"

#include <QMap>
#include <QString>

#include <optional>

// The addresses that names of servers had last, at most 64 of them, in a file of its own: a laptop that wakes up before
// its name server does need not wait.
class AddressMemory final
{
public:
    explicit AddressMemory(QString path);

    [[nodiscard]] std::optional<teredo::Ipv4Address> addressOf(const QString &name) const;
    // A disk that is full is worth a warning, not more.
    void remember(const QString &name, const teredo::Ipv4Address &address);

private:
    QString m_path;
    QMap<QString, teredo::Ipv4Address> m_addresses; // by the name in small letters
};
