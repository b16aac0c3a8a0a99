// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/request_task.h"

#include "app/cli/argument_form.h"
#include "app/cli/json.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

RequestTask::RequestTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void RequestTask::start()
{
    using Id = Verb::Id;
    const auto done = [this](const CallError &error) { onAnswer(error); };
    const QString argument = command().arguments.value(0);
    const OpenPort port = ArgumentForm::port(argument).value_or(OpenPort());

    const std::pair<Id, std::function<void()>> requests[] = {
        {Id::On, [&] { helper().setMode(u"on"_s, this, done); }},
        {Id::Off, [&] { helper().setMode(u"off"_s, this, done); }},
        {Id::Auto, [&] { helper().setMode(u"auto"_s, this, done); }},
        {Id::Restart, [&] { helper().restart(this, done); }},
        {Id::UseServer, [&] { helper().selectServer(argument == u"auto" ? QString() : argument, this, done); }},
        {Id::AddServer, [&] { helper().servers().add(argument, this, done); }},
        {Id::RemoveServer, [&] { helper().servers().remove(argument, this, done); }},
        {Id::ResetServers, [&] { helper().servers().reset(this, done); }},
        {Id::OpenPort, [&] { helper().firewall().open(port, this, done); }},
        {Id::ClosePort, [&] { helper().firewall().close(port, this, done); }},
    };
    for (const auto &[verb, request] : requests)
        if (verb == command().verb)
            return request();
    Q_UNREACHABLE();
}

void RequestTask::onAnswer(const CallError &error)
{
    if (!error.isError() && command().json())
        output::print(json::document(QJsonObject{{u"done"_s, true}}));
    finish(error);
}
