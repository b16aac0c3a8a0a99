// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/tunnel_status.h"

#include <QVariantMap>

// A status after a change of properties. A value of the wrong type is ignored and the old one kept.
[[nodiscard]] TunnelStatus merged(TunnelStatus status, const QVariantMap &changed);

// One line to show to a person: no control characters, not longer than TunnelStatus::maxText.
[[nodiscard]] QString presentable(const QString &text);
