// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDialog>

// What this is, in which versions of program and helper, and under which licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    // The helper's version is empty while nobody answers.
    AboutDialog(const QString &helperVersion, QWidget *parent);
};
