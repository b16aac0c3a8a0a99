// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/server_resolver.h"

#include <QHostInfo>

// One question to the system's resolver, which works in a thread of Qt's.
class HostLookup final : public QObject
{
    Q_OBJECT

public:
    explicit HostLookup(ServerResolver::Done done);

    // How the product resolves names.
    [[nodiscard]] static ServerResolver::Lookup system();

private Q_SLOTS:
    void take(const QHostInfo &info);

private:
    ServerResolver::Done m_done;
};
