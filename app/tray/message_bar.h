// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

// A line above a window's content that says what is wrong or why nothing happens, with one button that helps.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    // Hides itself for an empty text; without a label there is no button.
    void display(const QString &text, const QString &buttonLabel, Kind kind = Kind::Warning);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};
