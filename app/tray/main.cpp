// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/translation.h"
#include "app/tray/application.h"
#include "app/tray/icons.h"

#include <KDBusService>
#include <QApplication>
#include <QCommandLineParser>
#include <QPixmapCache>
#include <QStandardPaths>

#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const auto background = u"background"_s;

// At login a panel may start long after us.
constexpr std::chrono::seconds trayPatience{20};
constexpr std::chrono::seconds helperPatience{5};

// What exec() returns for starting over, which a new version of the program may need.
constexpr int startOver = 1000;

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "IPv6 on networks that only have IPv4"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({background, QCoreApplication::translate("main", "Start in the tray, without a window.")});
}

Application::Surroundings surroundings()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::ConfigLocation);
    return {.systemBus = QDBusConnection::systemBus(),
        .sessionBus = QDBusConnection::sessionBus(),
        .settingsFile = config + u"/navalisrc"_s,
        .autostart = Autostart(config + u"/autostart"_s, QApplication::applicationFilePath()),
        .trayPatience = trayPatience,
        .helperPatience = helperPatience,
        .noticePatience = {}};
}

int run(int argc, char *argv[], QByteArray &program)
{
    QApplication app(argc, argv);
    program = QApplication::applicationFilePath().toLocal8Bit(); // now: an update may replace it
    // The unique name on the session bus follows from these: org.navalis.Navalis.
    QApplication::setApplicationName(u"Navalis"_s);
    QApplication::setOrganizationDomain(u"navalis.org"_s);
    QApplication::setApplicationVersion(QStringLiteral(NAVALIS_VERSION));
    QApplication::setDesktopFileName(icons::appId());
    QApplication::setWindowIcon(icons::named(icons::appId()));
    installTranslations();
    QPixmapCache::setCacheLimit(0); // clearing it up would wake a program that only sits in the tray, for minutes

    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const KDBusService unique(KDBusService::Unique);

    Application navalis(surroundings());
    QObject::connect(&navalis, &Application::quitRequested, &app, &QApplication::quit);
    QObject::connect(&navalis, &Application::restartRequested, &app, [] { QApplication::exit(startOver); });
    QObject::connect(&unique, &KDBusService::activateRequested, &navalis, [&](const QStringList &arguments) {
        if (!arguments.contains(u"--"_s + background)) // which autostart and session restore may both want
            navalis.showWindow();
    });
    if (!parser.isSet(background))
        navalis.showWindow();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QByteArray program;
    const int code = run(argc, argv, program);
    if (code != startOver)
        return code;
    // The old one is gone from the bus by now, so that the new one is not taken for a second.
    execl(program.constData(), program.constData(), nullptr);
    std::perror("navalis");
    return 1;
}
