// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/options_view.h"
#include "app/tray/settings_page.h"

#include <QList>

class OptionField;
class QBoxLayout;

// A page of fields, one for each of the helper's options that it is about.
class OptionsPage : public SettingsPage
{
    Q_OBJECT

public:
    virtual void display(const OptionsView &view);
    void collect(QVariantMap &wish) const override;
    void forget() override;

protected:
    void add(QBoxLayout &layout, OptionField *field);

private:
    QList<OptionField *> m_fields; // owned by this
};
