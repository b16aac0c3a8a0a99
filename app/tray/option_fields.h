// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/option_field.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QSpinBox;

// Yes or no.
class CheckOption final : public OptionField
{
    Q_OBJECT

public:
    CheckOption(const QString &key, const QString &label, const QString &explanation);

protected:
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    CheckOption(const QString &key, QCheckBox *box, const QString &explanation);

    QCheckBox *m_box; // owned by this
};

// One of a few words, in a list that drops down.
class ChoiceOption final : public OptionField
{
    Q_OBJECT

public:
    struct Choice {
        QString value;
        QString label;
    };

    ChoiceOption(const QString &key, const QString &label, const QList<Choice> &choices);

protected:
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    ChoiceOption(const QString &key, QComboBox *box, const QString &label, const QList<Choice> &choices);

    QComboBox *m_box; // owned by this
};

// A UDP port; 0 is any.
class PortOption final : public OptionField
{
    Q_OBJECT

public:
    PortOption(const QString &key, const QString &label, const QString &explanation);

protected:
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    PortOption(const QString &key, QSpinBox *box, const QString &label, const QString &explanation);

    QSpinBox *m_box; // owned by this
};

// When to use the tunnel: the three modes with an explanation each.
class ModeOption final : public OptionField
{
    Q_OBJECT

public:
    ModeOption();

protected:
    void setValue(const QVariant &value) override;
    [[nodiscard]] QVariant value() const override;

private:
    explicit ModeOption(QWidget *box);
    void add(const QString &mode, const QString &label, const QString &explanation);

    QWidget *m_box; // both owned by this
    QButtonGroup *m_group;
};
