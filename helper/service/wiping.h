// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>

// Overwrite what may hold a secret before its memory is given back. Works on the one who owns it: a copy that shares
// the bytes keeps them.

inline void wipe(QByteArray &bytes)
{
    explicit_bzero(bytes.data(), std::size_t(bytes.size()));
}

inline void wipe(QString &text)
{
    explicit_bzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
}
