// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/version_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

VersionTask::VersionTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void VersionTask::start()
{
    print();
    finish(Done);
}

void VersionTask::onHelperAbsent()
{
    print();
    Task::onHelperAbsent();
}

void VersionTask::print()
{
    const QString &version = helper().status().version;
    if (command().json())
        return output::print(
            json::document(QJsonObject{{u"navalisctl"_s, QStringLiteral(NAVALIS_VERSION)}, {u"helper"_s, version}}));
    output::print(u"navalisctl " NAVALIS_VERSION "\n"_s);
    if (!version.isEmpty())
        output::print(u"navalis-helper "_s + version + u'\n');
}
