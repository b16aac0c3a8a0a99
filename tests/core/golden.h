// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <QByteArray>
#include <QStringList>

// The packets in tests/data, by file name.
[[nodiscard]] QByteArray golden(const QString &name);
[[nodiscard]] QStringList allGolden();

[[nodiscard]] teredo::Bytes bytesOf(const QByteArray &array);
[[nodiscard]] QByteArray hexOf(teredo::Bytes bytes);
