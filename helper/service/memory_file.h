// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/refusal.h"

#include <QJsonObject>

// Files in which the helper keeps what it has learnt: JSON, nobody else's business, and no loss when they are gone.
namespace memory_file {

// Empty if there is no such file, or if it cannot be used; the latter is logged.
[[nodiscard]] QJsonObject read(const QString &path);
// Replaces the file as a whole, or leaves it as it is.
Change write(const QString &path, const QJsonObject &content);

} // namespace memory_file
