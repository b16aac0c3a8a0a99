// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

// What a test of a server found, in plain words, the same in the window and navalisctl.
class ServerTestText
{
    Q_DECLARE_TR_FUNCTIONS(ServerTestText)

public:
    // The word of the interface; a word that is not known stays as it is.
    [[nodiscard]] static QString result(const QString &word);
    // The same in two words at most.
    [[nodiscard]] static QString shortResult(const QString &word);
};
