// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/options_page.h"

#include "app/tray/option_field.h"

#include <QBoxLayout>

void OptionsPage::display(const OptionsView &view)
{
    for (OptionField *field : m_fields)
        field->display(view.options.value(field->key()));
}

void OptionsPage::collect(QVariantMap &wish) const
{
    for (const OptionField *field : m_fields)
        field->collect(wish);
}

void OptionsPage::forget()
{
    for (OptionField *field : m_fields)
        field->forget();
}

void OptionsPage::add(QBoxLayout &layout, OptionField *field)
{
    m_fields += field;
    layout.addWidget(field);
    connect(field, &OptionField::edited, this, &OptionsPage::edited);
}
