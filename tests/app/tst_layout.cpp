// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/add_server_dialog.h"
#include "app/tray/labels.h"
#include "app/tray/servers_view.h"
#include "app/tray/status_rows.h"
#include "app/tray/traffic_graph.h"
#include "app/tray/tray_view.h"
#include "tests/app/control_texts.h"
#include "tests/app/gallery.h"
#include "tests/app/pseudo_language.h"
#include "tests/app/sample_status.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>
#include <QTreeView>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

// Empty if all of it can be read.
QString cutOff(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    const bool narrow = !label.wordWrap() && label.width() < label.sizeHint().width();
    return narrow || label.height() < needed ? label.text() : QString();
}

QString cutOff(const QAbstractButton &button)
{
    const QSize needed = button.sizeHint();
    const bool tooSmall = button.width() < needed.width() || button.height() < needed.height();
    return !button.text().isEmpty() && tooSmall ? button.text() : QString();
}

// Of a row as of its header.
QStringList cutOff(const QTreeView &table)
{
    QStringList result;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        const QAbstractItemView &view = table;
        const int needed = std::max(view.sizeHintForColumn(column), table.header()->sectionSizeHint(column));
        if (table.columnWidth(column) < needed)
            result += table.model()->headerData(column, Qt::Horizontal).toString();
    }
    return result;
}

QStringList whatIsCutOff(const QWidget &window, bool inTables)
{
    QStringList result;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            result += cutOff(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            result += cutOff(*button);
        else if (const auto *table = qobject_cast<const QTreeView *>(widget); table != nullptr && inTables)
            result += cutOff(*table);
        else if (const auto *area = qobject_cast<const QScrollArea *>(widget);
            area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            result += u"a page wider than its window"_s;
    }
    result.removeAll(QString());
    return result;
}

// What the program itself says.
QStringList ownTexts(const QWidget &window)
{
    QStringList result = controlTexts(window, Controls::All);
    result += window.windowTitle();
    for (const QWidget *widget : window.findChildren<QWidget *>())
        result += widget->accessibleDescription();
    return result;
}

} // namespace

// Nothing is cut off, whatever the language and its direction.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN", "pseudo"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everythingFits()
    {
        QFETCH(const QString, language);
        PseudoLanguage pseudo;
        QTranslator real;
        if (language == u"pseudo") {
            QCoreApplication::installTranslator(&pseudo);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (language != u"en") {
            QVERIFY(real.load(u"navalis_"_s + language, QStringLiteral(TRANSLATIONS)));
            QCoreApplication::installTranslator(&real);
        }
        const bool inTables = language != u"pseudo"; // which has longer words than any, and a table can be scrolled
        QStringList problems;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            if (QTest::qWaitFor(
                    [&] { return whatIsCutOff(window, inTables).isEmpty(); }, 500)) // after a moment of layout
                return;
            for (const QString &text : whatIsCutOff(window, inTables))
                problems += name + u": "_s + text;
        });
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void everyTextCanBeTranslated()
    {
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        const QRegularExpression given(
            u"Navalis|teredo.example|a.example|[0-9.]+ kB|2001:0:cb00:7101:0:5fd7:34ff:8ef5"_s);
        QStringList problems;
        int texts = 0;
        Gallery gallery;
        gallery.visit([&](const QString &name, QWidget &window) {
            for (const QString &text : ownTexts(window)) {
                QString own = text;
                own.remove(given);
                ++texts;
                if (!PseudoLanguage::isForeign(own))
                    problems += name + u": "_s + text;
            }
        });
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(texts > 400);
    }

    void fromRightToLeftEverythingIsMirrored()
    {
        const auto placeOf = [](const QString &object) {
            double place = -1;
            Gallery gallery;
            gallery.visit([&](const QString &name, QWidget &window) {
                if (name != u"window-online")
                    return;
                QTest::qWait(20);
                const auto *widget = window.findChild<QWidget *>(object);
                place = widget->mapTo(&window, widget->rect().center()).x() / double(window.width());
            });
            return place;
        };
        QVERIFY(placeOf(u"explainNat"_s) > 0.5);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const double mirrored = placeOf(u"explainNat"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(mirrored < 0.5);
    }

    // Such a late answer of a Wayland compositor to an earlier size is what this stands for.
    void aWindowThatIsGivenItsFormerSizeCutsNothingOff()
    {
        AddServerDialog dialog(nullptr);
        dialog.show();
        const QSize former = dialog.size();
        auto *name = dialog.findChild<QLineEdit *>();
        name->setText(u"192.0.2.256"_s);
        Q_EMIT name->textEdited(name->text());
        dialog.windowHandle()->setMinimumSize({}); // a compositor need not care
        dialog.windowHandle()->resize(former);
        QCoreApplication::processEvents(); // which brings it
        QTRY_COMPARE(whatIsCutOff(dialog, true), QStringList());
    }

    void theTrafficGraphHasItsPlaceBeforeThereIsTraffic()
    {
        StatusRows rows;
        const auto *graph = rows.findChild<TrafficGraph *>();
        rows.show();
        rows.display(TrafficView{});
        QVERIFY(graph->isHidden());
        const int empty = rows.layout()->totalSizeHint().height();
        rows.display(TrafficView{.totals = u"1 kB received"_s, .now = {}, .rates = {}, .peakText = {}});
        QVERIFY(!graph->isHidden());
        QCOMPARE(rows.layout()->totalSizeHint().height(), empty);
    }

    void addressesAmongWordsFromRightToLeftKeepTheirOrder()
    {
        auto status = sample::status(u"online"_s);
        status.address = u"2001:0:cb00:7101::1"_s;
        QVERIFY(TrayView::of(status, {}).addressText.startsWith(status.address));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QString text = TrayView::of(status, {}).addressText;
        auto server = sample::server(u"teredo.example"_s);
        server.address = u"203.0.113.1"_s;
        const QString details = ServersView::of(status, {server}, {}, QLocale::c()).rows.first().details;
        const std::unique_ptr<QLabel> label(labels::plain(status.address));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(text.startsWith(u'\u2066' + status.address + u'\u2069'));
        QVERIFY(details.startsWith(u"\u200f\u2066teredo.example\u2069 (\u2066203.0.113.1\u2069"));
        QVERIFY(label->alignment().testFlag(Qt::AlignRight));
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
