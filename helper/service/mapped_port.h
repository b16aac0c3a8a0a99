// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/messages.h"

#include <QString>

// The ports that a router was asked to map, kept over restarts: RFC 6081's Persisted UPnP-Mapped Port (§5.3.1). What
// cannot be written costs nothing but a mapping that stays on the router after a crash, so it is only logged.
class MappedPort final
{
public:
    explicit MappedPort(QString path);

    [[nodiscard]] ipc::MappedPorts read() const;     // zero: none
    void write(const ipc::MappedPorts &ports) const; // zero: none any more

private:
    QString m_path;
};
