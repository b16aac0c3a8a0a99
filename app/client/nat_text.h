// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>

// A kind of NAT in plain words, the same in the window, the tray and navalisctl.
class NatText
{
    Q_DECLARE_TR_FUNCTIONS(NatText)

public:
    // The word of the interface. Of one that is not known there is neither name nor meaning.
    [[nodiscard]] static NatText of(const QString &natType);

    QString name;        // in two words
    QString meaning;     // what it means for its user, in a line
    QString explanation; // the same at length
};
