// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/options_page.h"

class QLabel;

// What only few need to touch, and what can be read but not set.
class AdvancedPage final : public OptionsPage
{
    Q_OBJECT

public:
    AdvancedPage();

    void display(const OptionsView &view) override;

private:
    QLabel *m_facts; // owned by this
};
