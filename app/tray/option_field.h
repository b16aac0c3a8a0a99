// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/options_view.h"

#include <QWidget>

class QLabel;

// One setting in the dialog: a control, what it means, and who locked it. What a person has touched stays until it is
// applied; until then it follows the helper.
class OptionField : public QWidget
{
    Q_OBJECT

public:
    // The key is the one of Configure. What is in the control must be enabled and disabled with it.
    OptionField(QString key, QWidget *control, const QString &explanation);

    void display(const OptionsView::Option &option);
    // Adds what is to be changed.
    void collect(QVariantMap &wish) const;
    // It was applied.
    void forget();
    [[nodiscard]] const QString &key() const { return m_key; }

Q_SIGNALS:
    void edited();

protected:
    void touch();
    // What one gets to with the keyboard, of the control that the field was made with.
    void addPart(QWidget &part, const QString &meaning);
    virtual void setValue(const QVariant &value) = 0;
    [[nodiscard]] virtual QVariant value() const = 0;

private:
    struct Part {
        QWidget *widget = nullptr; // owned by this
        QString meaning;
    };

    QString m_key;
    OptionsView::Option m_option;
    bool m_touched = false;
    QList<Part> m_parts;
    QWidget *m_control; // both owned by this
    QLabel *m_lock;
};
