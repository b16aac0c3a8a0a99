// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/contrast.h"
#include "app/tray/copy_button.h"
#include "app/tray/labels.h"
#include "app/tray/status_window.h"
#include "app/tray/switch_button.h"
#include "tests/app/dark_palette.h"
#include "tests/app/gallery.h"
#include "tests/app/sample_status.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// What was announced to screen readers since the last look.
QStringList announced;

void listen(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        announced += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
#else
    if (event->type() == QAccessible::Alert)
        announced += event->accessibleInterface()->text(QAccessible::Name);
#endif
}

// A part of a window that somebody can see now, as a screen reader meets it.
void forEachPart(QAccessibleInterface &part, const std::function<void(QAccessibleInterface &)> &visit)
{
    for (int i = 0; i < part.childCount(); ++i) {
        QAccessibleInterface *child = part.child(i);
        if (child == nullptr || child->state().invisible)
            continue;
        visit(*child);
        forEachPart(*child, visit);
    }
}

bool needsName(const QAccessibleInterface &part)
{
    switch (part.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::PageTab:
    case QAccessible::ProgressBar:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::List:
        return true;
    case QAccessible::TreeItem: // a cell may be empty
        return false;
    default:
        return part.state().focusable;
    }
}

QString described(const QAccessibleInterface &part)
{
    const QObject *object = part.object();
    const QString what = object == nullptr
        ? QString()
        : QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
    return u"%1 (role %2)"_s.arg(what, QString::number(part.role()));
}

// The text's, from what is painted, where the strokes are as strong as they get.
double paintedContrast(QWidget &label)
{
    const QImage picture = label.grab().toImage();
    const QColor background = label.palette().color(label.backgroundRole());
    double most = 1;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) != background)
                most = std::max(most, contrast(picture.pixelColor(x, y), background));
    return most;
}

// Parts of other widgets, which speak for them.
bool isInner(const QAccessibleInterface &part)
{
    const auto *widget = qobject_cast<QWidget *>(part.object());
    return widget != nullptr && (widget->focusProxy() != nullptr || widget->objectName().startsWith(u"qt_"));
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
    }

    void everyControlHasAName()
    {
        QStringList problems;
        int controls = 0;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window);
            if (root->text(QAccessible::Name).isEmpty() && root->role() != QAccessible::PopupMenu)
                problems += name + u": the window"_s;
            forEachPart(*root, [&](QAccessibleInterface &part) {
                if (!needsName(part) || isInner(part))
                    return;
                ++controls;
                if (part.text(QAccessible::Name).trimmed().isEmpty())
                    problems += name + u": "_s + described(part);
            });
        });
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(controls > 400);
    }

    // A name of its own takes the place of a label's text.
    void whatALabelShowsIsHeard()
    {
        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            for (auto *label : window.findChildren<QLabel *>()) {
                const QString heard = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
                const QString shown = QString(label->text()).remove(u'&');
                const bool isMark = shown.size() == 1; // its name says in words what it means
                if (label->isVisible() && !(isMark ? !heard.isEmpty() : heard.contains(shown)))
                    problems += name + u": "_s + shown + u" is heard as "_s + heard;
            }
        });
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyTextCanBeReadInLightAndDark_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::style()->standardPalette();
        QTest::newRow("dark") << darkPalette();
    }

    // Of what is disabled only hints, which say what it would be for.
    void everyTextCanBeReadInLightAndDark()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            for (auto *label : window.findChildren<QLabel *>()) {
                const bool isHint = label->testAttribute(Qt::WA_SetPalette);
                const bool isRead = label->isVisible() && !label->text().isEmpty() && (label->isEnabled() || isHint);
                if (isRead && paintedContrast(*label) < 4.5)
                    problems += u"%1: %2: %3"_s.arg(name, label->text()).arg(paintedContrast(*label));
            }
        });
        QApplication::setPalette({});
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void hintsFollowThePalette()
    {
        const std::unique_ptr<QLabel> hint(labels::hint(u"Explains"_s));
        hint->show();
        QApplication::setPalette(darkPalette());
        QTRY_VERIFY(hint->palette().color(QPalette::WindowText).lightness() > 128);
        QApplication::setPalette({});
        QTRY_VERIFY(hint->palette().color(QPalette::WindowText).lightness() < 128);
    }

    void everyButtonOffersToBePressed()
    {
        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            for (auto *button : window.findChildren<QAbstractButton *>()) {
                QAccessibleInterface *part = QAccessible::queryAccessibleInterface(button);
                if (!button->isVisible() || !button->isEnabled())
                    continue;
                if (part->actionInterface() == nullptr || part->actionInterface()->actionNames().isEmpty())
                    problems += name + u": "_s + described(*part);
            }
        });
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void whoHasLockedAControlIsSaidWithIt()
    {
        QMap<QString, int> said; // by window
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            for (auto *control : window.findChildren<QWidget *>()) {
                QAccessibleInterface *part = QAccessible::queryAccessibleInterface(control);
                const bool locks = part->text(QAccessible::Description).contains(u"Set by your administrator");
                if (control->isVisible() && locks && !control->isEnabled())
                    ++said[name];
            }
        });
        QCOMPARE(said,
            (QMap<QString, int>{{u"locked-general"_s, 4}, {u"locked-networks"_s, 2}, {u"locked-servers"_s, 3},
                {u"locked-advanced"_s, 1}, {u"welcome-locked"_s, 3}, {u"window-locked"_s, 2}}));
    }

    void flippingTheSwitchWithoutAClickIsAWishToo()
    {
        SwitchButton button;
        button.display(true);
        const QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(&button);
        QVERIFY(part->state().checkable && part->state().checked);
        part->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(clicked.size(), 1);
        QVERIFY(button.isChecked());
    }

    void changesOfTheStateAreAnnounced()
    {
        StatusWindow window;
        window.display(StatusView::of(sample::status(u"connecting"_s, u"resolving"_s), QLocale()));
        window.show();
        announced.clear();
        window.display(StatusView::of(sample::status(u"connecting"_s, u"qualifying"_s), QLocale()));
        QCOMPARE(announced, QStringList()); // no news worth an interruption
        window.display(StatusView::of(sample::status(u"online"_s), QLocale()));
        QCOMPARE(announced, QStringList{u"IPv6 works through Teredo."_s});
    }

    void problemsAreAnnouncedOnce()
    {
        StatusWindow window;
        window.display(StatusView::of(sample::status(u"online"_s), QLocale()));
        window.show();
        announced.clear();
        window.showProblem(u"Not allowed."_s);
        window.display(StatusView::of(sample::status(u"online"_s), QLocale()));
        QCOMPARE(announced, QStringList{u"Not allowed."_s});
    }

    void whatWasCopiedIsAnnouncedAndTheMnemonicStays()
    {
        CopyButton button(u"&Copy"_s);
        button.show();
        announced.clear();
        const QKeySequence mnemonic = button.shortcut();
        const QSize size = button.sizeHint();
        button.confirm();
        QCOMPARE(announced, QStringList{u"Copied"_s});
        QCOMPARE(button.shortcut(), mnemonic);
        QCOMPARE(button.sizeHint(), size);
    }

    void nobodyIsToldOfAWindowThatIsClosed()
    {
        StatusWindow window;
        announced.clear();
        window.display(StatusView::of(sample::status(u"online"_s), QLocale()));
        window.showProblem(u"Not allowed."_s);
        QCOMPARE(announced, QStringList());
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
