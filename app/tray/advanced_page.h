// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/options_view.h"
#include "app/tray/settings_page.h"

class OptionField;
class QLabel;
class QVBoxLayout;

// What only few need to touch, and what can be read but not set.
class AdvancedPage final : public SettingsPage
{
    Q_OBJECT

public:
    AdvancedPage();

    void display(const OptionsView &view);
    void collect(QVariantMap &wish) const override;
    void forget() override;

private:
    void add(QVBoxLayout &layout, OptionField *field);

    QList<OptionField *> m_fields; // all owned by this
    QLabel *m_facts;
};
