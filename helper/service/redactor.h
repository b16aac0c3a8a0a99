// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence.h"

#include <QRegularExpression>
#include <QStringList>

// Takes out of a text what would tell a reader who or where its user is: addresses of every kind (a Teredo address
// contains the user's IPv4 address), UUIDs, and the names that it was told to keep.
class Redactor final
{
public:
    // Such as the name of a network. Forgets the eldest when there are more than some hundred.
    void keep(const QString &name);
    [[nodiscard]] QString redact(const QString &text) const;
    // What is ours in it, the templates, tells nothing and stays.
    [[nodiscard]] Sentence redact(const Sentence &sentence) const;

private:
    QStringList m_names;          // the latest last
    QRegularExpression m_pattern; // any of them
};
