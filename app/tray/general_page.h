// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/options_page.h"

class QCheckBox;

// What this program itself does for its user.
struct OwnSettings {
    bool startsAtLogin = false;
    bool notifies = true;

    bool operator==(const OwnSettings &) const = default;
};

// When to use the tunnel, and what this program does by itself.
class GeneralPage final : public OptionsPage
{
    Q_OBJECT

public:
    GeneralPage();

    using OptionsPage::display;
    void display(const OwnSettings &own);
    [[nodiscard]] OwnSettings own() const;
    [[nodiscard]] bool isOwnChanged() const { return own() != m_own; }

    void forget() override;

private:
    QWidget *tunnelBox();
    QWidget *programBox();

    QCheckBox *m_login; // both owned by this
    QCheckBox *m_notifies;
    OwnSettings m_own;
    bool m_ownTouched = false;
};
