// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/labels.h"

#include "app/tray/contrast.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {
namespace {

// A word from outside that does not end is cut off before it makes the window wider than the screen.
class BoundedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int widestWord = 60; // an IPv6 address has 39 characters
        const QSize hint = QLabel::minimumSizeHint();
        return {std::min(hint.width(), widestWord * fontMetrics().averageCharWidth()), hint.height()};
    }
};

// As readable as it has to be in any palette, also beside a control that is disabled.
class HintLabel final : public BoundedLabel
{
public:
    explicit HintLabel(const QString &text)
        : BoundedLabel(text)
    {
        soften();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        BoundedLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
            soften();
    }

private:
    void soften()
    {
        const QPalette around = parentWidget() == nullptr ? QGuiApplication::palette() : parentWidget()->palette();
        const QColor colour = softened(
            around.color(QPalette::Active, QPalette::WindowText), around.color(QPalette::Active, QPalette::Window));
        if (palette().color(QPalette::WindowText) == colour)
            return; // this change was ours
        QPalette own;
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Disabled, QPalette::Text, colour); // which QLabel takes for one that is disabled
        setPalette(own);
    }
};

void prepare(QLabel &label, const QString &objectName)
{
    label.setObjectName(objectName);
    label.setTextFormat(Qt::PlainText); // names of networks and servers come from outside
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Where the language begins, even if a text in another script stands alone.
    const auto side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    label.setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace

QLabel *plain(const QString &text, const QString &objectName)
{
    auto *label = new BoundedLabel(text);
    prepare(*label, objectName);
    return label;
}

QLabel *value(const QString &text, const QString &objectName)
{
    auto *label = plain(text, objectName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    return label;
}

QLabel *hint(const QString &text, const QString &objectName)
{
    auto *label = new HintLabel(text);
    prepare(*label, objectName);
    return label;
}

void setOrDash(QLabel &label, const QString &text)
{
    label.setText(text.isEmpty() ? u"–"_s : text);
}

void setOrHide(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace labels
