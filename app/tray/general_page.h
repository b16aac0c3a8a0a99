// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/options_view.h"
#include "app/tray/settings_page.h"

#include <optional>

class OptionField;
class QBoxLayout;
class QCheckBox;

// What this program itself does for its user.
struct OwnSettings {
    bool startsAtLogin = false;
    bool notifies = true;

    bool operator==(const OwnSettings &) const = default;
};

// When to use the tunnel, and what this program does by itself.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage();

    void display(const OptionsView &view);
    void display(const OwnSettings &own);
    [[nodiscard]] OwnSettings own() const;
    [[nodiscard]] bool isOwnChanged() const { return own() != m_own; }

    void collect(QVariantMap &wish) const override;
    void forget() override;

private:
    QWidget *tunnelBox();
    QWidget *programBox();
    void add(QBoxLayout &layout, OptionField *field);

    QList<OptionField *> m_fields; // all owned by this
    QCheckBox *m_login;
    QCheckBox *m_notifies;
    OwnSettings m_own;
    bool m_ownTouched = false;
};
