// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/watch_task.h"

#include "app/cli/output.h"
#include "app/cli/status_json.h"
#include "app/cli/status_lines.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

WatchTask::WatchTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void WatchTask::start()
{
    connect(&helper(), &HelperClient::statusChanged, this, &WatchTask::print);
    print(helper().status());
}

void WatchTask::onHelperAbsent()
{
    if (!m_printed)
        Task::onHelperAbsent();
}

void WatchTask::print(const TunnelStatus &status)
{
    m_printed = true;
    if (command().json())
        return output::print(json::line(changeJson(status)));
    const QString line = StatusLines::change(status);
    if (std::exchange(m_line, line) != line) // else something else has changed
        output::print(QTime::currentTime().toString(u"HH:mm:ss "_s) + line + u'\n');
}
