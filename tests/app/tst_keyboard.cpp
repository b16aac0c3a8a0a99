// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/control_texts.h"
#include "tests/app/gallery.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QKeySequence>
#include <QLibraryInfo>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString named(const QWidget *widget)
{
    if (widget == nullptr)
        return u"nothing"_s;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QString::fromLatin1(widget->metaObject()->className()) + u' '
        + (button != nullptr && !button->text().isEmpty() ? button->text() : widget->objectName());
}

bool isReachedByTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && widget->focusProxy() == nullptr;
}

// What the key leads to, from the first to where it begins again.
QList<QWidget *> walk(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QList<QWidget *> visited;
    while (visited.size() < 100) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before == nullptr ? &window : before, key, modifiers);
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || now == before || visited.contains(now))
            break;
        visited += now;
    }
    return visited;
}

QRect place(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

// Buttons that the arrow keys, not Tab, lead to from another one of their group.
bool isReachedByArrows(const QAbstractButton *button, const QList<QWidget *> &visited)
{
    if (!button->autoExclusive())
        return false;
    const auto all = button->parentWidget()->findChildren<QRadioButton *>(Qt::FindDirectChildrenOnly);
    return std::any_of(all.begin(), all.end(), [&](QRadioButton *one) { return visited.contains(one); });
}

} // namespace

// Everything can be done without a mouse.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabLeadsThroughEveryControlInReadingOrderAndBack()
    {
        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            if (qobject_cast<QMenu *>(&window) != nullptr)
                return; // the panel draws it, and has keys of its own
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), qPrintable(name));
            if (QWidget *focused = QApplication::focusWidget())
                focused->clearFocus();
            const auto visited = walk(window, Qt::Key_Tab);
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                const auto *button = qobject_cast<QAbstractButton *>(widget);
                const bool usable = button != nullptr && button->isVisible() && button->isEnabled();
                const bool reached = visited.contains(widget) || (usable && isReachedByArrows(button, visited));
                if (!reached && (usable || isReachedByTab(widget)))
                    problems += name + u": not reached: "_s + named(widget);
            }
            for (qsizetype i = 1; i < visited.size(); ++i) {
                const QRect before = place(*visited[i - 1], window);
                const QRect after = place(*visited[i], window);
                if (after.bottom() < before.top() || (after.top() == before.top() && after.left() < before.left()))
                    problems += name + u": back from "_s + named(visited[i - 1]) + u" to "_s + named(visited[i]);
            }
            if (visited.isEmpty())
                return;
            visited.last()->setFocus();
            auto back = walk(window, Qt::Key_Backtab, Qt::ShiftModifier);
            if (QSet<QWidget *>(back.begin(), back.end()) != QSet<QWidget *>(visited.begin(), visited.end()))
                problems += name + u": Shift+Tab is caught by "_s + named(QApplication::focusWidget());
        });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void whereTheFocusIsCanBeSeen()
    {
        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            if (qobject_cast<QMenu *>(&window) != nullptr)
                return;
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), qPrintable(name));
            window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a key from a keyboard
            for (qsizetype left = walk(window, Qt::Key_Tab).size(); left > 0; --left) {
                QWidget *widget = QApplication::focusWidget();
                const QImage with = widget->grab().toImage();
                QTest::keyClick(widget, Qt::Key_Tab);
                // What Enter presses from everywhere is framed all the time.
                const auto *button = qobject_cast<QPushButton *>(widget);
                const bool isFramed = button != nullptr && button->isDefault();
                if (widget != QApplication::focusWidget() && !isFramed && widget->grab().toImage() == with)
                    problems += name + u": "_s + named(widget);
            }
        });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void noTwoControlsOfAWindowHaveTheSameMnemonic_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void noTwoControlsOfAWindowHaveTheSameMnemonic()
    {
        QFETCH(const QString, language);
        QTranslator ours;
        const bool translated = ours.load(u"navalis_"_s + language, QStringLiteral(TRANSLATIONS));
        QVERIFY(translated || language == u"en");
        QTranslator toolkits;
        QVERIFY(toolkits.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        QCoreApplication::installTranslator(&toolkits);
        QCoreApplication::installTranslator(&ours);

        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            QHash<QString, QString> taken;
            for (const QString &text : controlTexts(window, Controls::Visible)) {
                const QString key = QKeySequence::mnemonic(text).toString();
                if (!key.isEmpty() && taken.contains(key))
                    problems += u"%1: %2: %3 and %4"_s.arg(name, key, taken.value(key), text);
                taken.insert(key, text);
            }
        });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
