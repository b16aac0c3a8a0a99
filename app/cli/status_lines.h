// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/tunnel_status.h"

#include <QCoreApplication>

// What navalisctl prints for a person, each line at most 80 columns wide.
class StatusLines
{
    Q_DECLARE_TR_FUNCTIONS(StatusLines)

public:
    [[nodiscard]] static QString status(const TunnelStatus &status);
    // What "watch" prints after the time: state, reason, address.
    [[nodiscard]] static QString change(const TunnelStatus &status);

private:
    [[nodiscard]] static QString mode(const QString &mode);
};
