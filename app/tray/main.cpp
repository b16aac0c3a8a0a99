// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/translation.h"
#include "app/tray/application.h"
#include "app/tray/icons.h"

#include <KDBusService>
#include <QApplication>
#include <QCommandLineParser>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

const auto background = u"background"_s;

// At login a panel may start long after us.
constexpr std::chrono::seconds trayPatience{20};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate("main", "IPv6 on networks that only have IPv4"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({background, QCoreApplication::translate("main", "Start in the tray, without a window.")});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    // The unique name on the session bus follows from these: org.navalis.Navalis.
    QApplication::setApplicationName(u"Navalis"_s);
    QApplication::setOrganizationDomain(u"navalis.org"_s);
    QApplication::setApplicationVersion(QStringLiteral(NAVALIS_VERSION));
    QApplication::setDesktopFileName(icons::appId());
    QApplication::setWindowIcon(icons::named(icons::appId()));
    installTranslations();

    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const KDBusService unique(KDBusService::Unique);

    Application navalis(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), trayPatience);
    QObject::connect(&navalis, &Application::quitRequested, &app, &QApplication::quit);
    QObject::connect(&unique, &KDBusService::activateRequested, &navalis, &Application::showWindow);
    if (!parser.isSet(background))
        navalis.showWindow();
    return QApplication::exec();
}
