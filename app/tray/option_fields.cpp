// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/option_fields.h"

#include "app/tray/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

QWidget *labelled(QWidget *control, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *label = new QLabel(text);
    label->setBuddy(control);
    layout->addWidget(label, 1);
    layout->addWidget(control);
    return row;
}

} // namespace

CheckOption::CheckOption(const QString &key, const QString &label, const QString &explanation)
    : CheckOption(key, new QCheckBox(label), explanation)
{
}

CheckOption::CheckOption(const QString &key, QCheckBox *box, const QString &explanation)
    : OptionField(key, box, explanation)
    , m_box(box)
{
    addPart(*m_box, explanation);
    connect(m_box, &QCheckBox::toggled, this, &CheckOption::touch);
}

void CheckOption::setValue(const QVariant &value)
{
    const QSignalBlocker notByHand(m_box);
    m_box->setChecked(value.toBool());
}

QVariant CheckOption::value() const
{
    return m_box->isChecked();
}

ChoiceOption::ChoiceOption(const QString &key, const QString &label, const QList<Choice> &choices)
    : ChoiceOption(key, new QComboBox, label, choices)
{
}

ChoiceOption::ChoiceOption(const QString &key, QComboBox *box, const QString &label, const QList<Choice> &choices)
    : OptionField(key, labelled(box, label), {})
    , m_box(box)
{
    for (const auto &[value, text] : choices)
        m_box->addItem(text, value);
    addPart(*m_box, {});
    connect(m_box, &QComboBox::activated, this, &ChoiceOption::touch);
}

void ChoiceOption::setValue(const QVariant &value)
{
    m_box->setCurrentIndex(m_box->findData(value)); // none for a word this program does not know
}

QVariant ChoiceOption::value() const
{
    return m_box->currentData();
}

PortOption::PortOption(const QString &key, const QString &label, const QString &explanation)
    : PortOption(key, new QSpinBox, label, explanation)
{
}

PortOption::PortOption(const QString &key, QSpinBox *box, const QString &label, const QString &explanation)
    : OptionField(key, labelled(box, label), explanation)
    , m_box(box)
{
    m_box->setRange(0, std::numeric_limits<ushort>::max());
    m_box->setSpecialValueText(tr("any free one"));
    addPart(*m_box, explanation);
    connect(m_box, &QSpinBox::valueChanged, this, &PortOption::touch);
}

void PortOption::setValue(const QVariant &value)
{
    const QSignalBlocker notByHand(m_box);
    m_box->setValue(value.toInt());
}

QVariant PortOption::value() const
{
    return QVariant::fromValue(static_cast<ushort>(m_box->value()));
}

ModeOption::ModeOption()
    : ModeOption(new QWidget)
{
}

ModeOption::ModeOption(QWidget *box)
    : OptionField(u"Mode"_s, box, {})
    , m_box(box)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(m_box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    add(u"auto"_s, tr("&Automatically"), tr("Where the network has no IPv6 of its own. Recommended."));
    add(u"on"_s, tr("Al&ways"), tr("Also beside a network's own IPv6, which keeps precedence."));
    add(u"off"_s, tr("N&ever"), tr("IPv6 then works only where the network has it."));
    connect(m_group, &QButtonGroup::idToggled, this, &ModeOption::touch);
}

void ModeOption::add(const QString &mode, const QString &label, const QString &explanation)
{
    auto *button = new QRadioButton(label);
    button->setObjectName(mode);
    addPart(*button, explanation);
    m_group->addButton(button);
    auto *hint = labels::hint(explanation);
    hint->setIndent(24);
    m_box->layout()->addWidget(button);
    m_box->layout()->addWidget(hint);
}

void ModeOption::setValue(const QVariant &value)
{
    const QSignalBlocker notByHand(m_group);
    for (QAbstractButton *button : m_group->buttons())
        if (button->objectName() == value.toString())
            button->setChecked(true);
}

QVariant ModeOption::value() const
{
    const auto *button = m_group->checkedButton();
    return button == nullptr ? QVariant() : QVariant(button->objectName());
}
