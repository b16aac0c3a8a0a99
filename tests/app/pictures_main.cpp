// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/translation.h"
#include "tests/app/dark_palette.h"
#include "tests/app/gallery.h"
#include "tests/app/pseudo_language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStyleFactory>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

// app_pictures [--dark] [--pseudo] FOLDER: a picture of every window. Language and scale come from LANGUAGE and
// QT_SCALE_FACTOR, as for the program itself.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, {}}, {u"pseudo"_s, {}}});
    parser.addPositionalArgument(u"folder"_s, {});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(1);
    const QDir folder(parser.positionalArguments().first());

    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(darkPalette());
    PseudoLanguage pseudo;
    if (parser.isSet(u"pseudo"_s)) {
        QApplication::installTranslator(&pseudo);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    } else {
        installTranslations();
    }
    int failed = 0;
    Gallery gallery;
    gallery.visit([&](const QString &name, QWidget &window) {
        QTest::qWait(20);
        for (int level = 0; level < 10; ++level) // layouts within layouts
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        failed += window.grab().save(folder.filePath(name + u".png"_s)) ? 0 : 1;
    });
    return failed == 0 ? 0 : 1;
}
