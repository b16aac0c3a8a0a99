// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/log_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kindWidth = 9; // the longest is "interface"

QJsonObject asJson(const HelperEvent &event)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(event.time, QTimeZone::UTC);
    return {{u"time"_s, time.toString(Qt::ISODateWithMs)}, {u"kind"_s, event.kind}, {u"text"_s, event.text.english}};
}

} // namespace

LogTask::LogTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void LogTask::start()
{
    const bool redacted = !command().has(Verb::NotRedacted);
    helper().diagnostics().events(redacted, this, [this](const HelperEvents &events, const CallError &error) {
        if (error.isError())
            return finish(error);
        onEvents(events);
    });
}

QString LogTask::asText(const HelperEvent &event)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(event.time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString start = time + u"  "_s + output::padded(event.kind, kindWidth) + u"  "_s;
    return start + output::wrapped(event.text.shown, start.size()) + u'\n';
}

void LogTask::onEvents(const HelperEvents &events)
{
    if (!command().has(Verb::Following) && command().json()) {
        QJsonArray array;
        for (const HelperEvent &event : events)
            array += asJson(event);
        output::print(json::document(array));
        return finish(Done);
    }
    for (const HelperEvent &event : events)
        print(event);
    if (!command().has(Verb::Following))
        return finish(Done);
    connect(&helper().diagnostics(), &DiagnosticsClient::eventAdded, this, &LogTask::print);
}

void LogTask::print(const HelperEvent &event)
{
    output::print(command().json() ? json::line(asJson(event)) : asText(event));
}
