// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/option_field.h"

#include "app/tray/description.h"
#include "app/tray/labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int indent = 24; // below the text of a check box

} // namespace

OptionField::OptionField(QString key, QWidget *control, const QString &explanation)
    : m_key(std::move(key))
    , m_control(control)
    , m_lock(labels::hint())
{
    setObjectName(m_key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(control);
    if (!explanation.isEmpty()) {
        auto *hint = labels::hint(explanation);
        hint->setIndent(indent);
        layout->addWidget(hint);
    }
    m_lock->setIndent(indent);
    m_lock->hide();
    layout->addWidget(m_lock);
}

void OptionField::display(const OptionsView::Option &option)
{
    m_option = option;
    if (!m_touched)
        setValue(option.value);
    m_control->setEnabled(option.enabled);
    labels::setOrHide(*m_lock, option.lock);
    for (const auto &[part, meaning] : m_parts)
        describe(*part, meaning, option.lock);
}

void OptionField::collect(QVariantMap &wish) const
{
    if (m_touched && m_option.enabled && value() != m_option.value)
        wish.insert(m_key, value());
}

void OptionField::forget()
{
    m_touched = false;
    setValue(m_option.value);
}

void OptionField::addPart(QWidget &part, const QString &meaning)
{
    m_parts += {.widget = &part, .meaning = meaning};
    describe(part, meaning, m_option.lock);
}

void OptionField::touch()
{
    m_touched = true;
    Q_EMIT edited();
}
