// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "helper/service/refusal.h"

#include <QList>

// What was learnt on a network that NetworkManager knows.
struct KnownNetwork {
    QString uuid;
    QString name = {};
    qint64 lastSeen = 0; // seconds since 1970-01-01 UTC; 0: never
    QString server = {}; // that worked there last; empty if none has
    QString natType = QStringLiteral("unknown");
    // Whether it had IPv6 of its own: Ipv4Only or NativeIpv6.
    teredo::policy::NetworkClass networkClass = teredo::policy::NetworkClass::Unknown;

    bool operator==(const KnownNetwork &) const = default;
};

// Remembers the networks seen last, at most 64, in a file of its own. A memory that is lost costs nothing but time, so
// a file that cannot be read is an empty one.
class NetworkMemory final
{
public:
    explicit NetworkMemory(QString path);

    [[nodiscard]] const QList<KnownNetwork> &networks() const { return m_networks; } // latest first
    [[nodiscard]] bool contains(const QString &uuid) const;
    [[nodiscard]] KnownNetwork network(const QString &uuid) const; // nothing known: only the UUID is set

    // Puts it in front. A disk that is full is worth a warning, not more.
    void remember(const KnownNetwork &network);
    // Nothing is forgotten that the file still holds.
    Change forget(const QString &uuid);

private:
    Change store(const QList<KnownNetwork> &networks);

    QString m_path;
    QList<KnownNetwork> m_networks;
};
