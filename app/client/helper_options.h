// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

// The property Options; the members are its keys, with the helper's defaults.
struct HelperOptions {
    QString metered = QStringLiteral("standby");
    QString vpn = QStringLiteral("standby");
    QString ipv6Disabled = QStringLiteral("standby");
    ushort clientPort = 0; // UDP; 0: any free one
    bool portMapping = true;
    bool refreshDetermination = false;
    bool chromium = false;
    bool localDiscovery = false;

    // A key that is absent or of the wrong type leaves its member as it was.
    void merge(const QVariantMap &options);
    [[nodiscard]] QVariantMap toMap() const;

    bool operator==(const HelperOptions &) const = default;
};
