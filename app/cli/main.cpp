// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/client/translation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"navalisctl"_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    // What programs read is the same in every language.
    if (!arguments.contains(u"--json"_s))
        installTranslations();

    const Command command = Command::parse(arguments);
    if (!command.problem.isEmpty()) {
        output::complain(command.problem + u'\n' + QCoreApplication::translate("Command", "See navalisctl --help."));
        return Usage;
    }
    if (command.verb == Command::Verb::Help) {
        output::print(Command::help());
        return Done;
    }

    const Commands commands(QDBusConnection::systemBus(), command);
    QObject::connect(&commands, &Commands::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
