// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/completion.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/client/translation.h"

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
        output::complain(output::wrapped(
            command.problem + u' ' + QCoreApplication::translate("Command", "See navalisctl --help."), 0));
        return Usage;
    }
    if (command.verb == Verb::Id::Help) {
        output::print(Help::of(command.arguments));
        return Done;
    }

    if (const auto answer = completion::of(command.arguments);
        command.verb == Verb::Id::Complete && answer.source == completion::Source::None) {
        output::print(completion::lines(answer.candidates, command.arguments.value(command.arguments.size() - 1)));
        return Done;
    }

    const Session session(QDBusConnection::systemBus(), command);
    QObject::connect(&session, &Session::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
