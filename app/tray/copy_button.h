// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

// Says for a moment that something was copied, in place of its label and as wide as that.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyButton(const QString &label);

    // After it was: nothing is said of a click that had no effect.
    void confirm();
    [[nodiscard]] QSize sizeHint() const override;

private:
    void say(const QString &text);
    [[nodiscard]] int widthFor(const QString &text) const;

    QString m_label;
    QString m_confirmation;
    QKeySequence m_mnemonic; // works all the time
    QTimer m_moment;
};
