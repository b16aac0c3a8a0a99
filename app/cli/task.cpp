// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/task.h"

#include "app/cli/output.h"
#include "app/cli/tasks.h"
#include "app/client/state_text.h"

#include <utility>

namespace {

using Id = Verb::Id;
using Factory = std::unique_ptr<Task> (*)(const Command &, HelperClient &);

template<typename T>
std::unique_ptr<Task> make(const Command &command, HelperClient &helper)
{
    return std::make_unique<T>(command, helper);
}

// Every verb but Help, which needs nobody.
constexpr std::pair<Id, Factory> factories[] = {
    {Id::Status, make<StatusTask>},
    {Id::Watch, make<WatchTask>},
    {Id::On, make<RequestTask>},
    {Id::Off, make<RequestTask>},
    {Id::Auto, make<RequestTask>},
    {Id::Restart, make<RequestTask>},
    {Id::ListServers, make<ServerListTask>},
    {Id::TestServers, make<ServerTestTask>},
    {Id::UseServer, make<RequestTask>},
    {Id::AddServer, make<RequestTask>},
    {Id::RemoveServer, make<RequestTask>},
    {Id::ResetServers, make<RequestTask>},
    {Id::ListNetworks, make<NetworkListTask>},
    {Id::SetNetwork, make<NetworkRuleTask>},
    {Id::ForgetNetwork, make<NetworkRuleTask>},
    {Id::Diagnose, make<DiagnoseTask>},
    {Id::Log, make<LogTask>},
    {Id::Explain, make<ExplainTask>},
    {Id::ListPorts, make<PortListTask>},
    {Id::OpenPort, make<RequestTask>},
    {Id::ClosePort, make<RequestTask>},
    {Id::Version, make<VersionTask>},
    {Id::Complete, make<CompletionTask>},
};

ExitCode exitCode(const CallError &error)
{
    switch (error.kind()) {
    case CallError::Kind::None:
        return Done;
    case CallError::Kind::NoHelper:
        return NoHelper;
    case CallError::Kind::NotAuthorized:
    case CallError::Kind::Cancelled:
    case CallError::Kind::NoPolkit:
    case CallError::Kind::NoAgent:
        return NotAuthorized;
    case CallError::Kind::Locked:
    case CallError::Kind::Busy:
    case CallError::Kind::TestRunning:
    case CallError::Kind::NotFound:
    case CallError::Kind::Other:
        return Failed;
    }
    Q_UNREACHABLE_RETURN(Failed);
}

} // namespace

std::unique_ptr<Task> Task::of(const Command &command, HelperClient &helper)
{
    for (const auto &[verb, factory] : factories)
        if (verb == command.verb)
            return factory(command, helper);
    Q_UNREACHABLE_RETURN(nullptr);
}

Task::Task(Command command, HelperClient &helper)
    : m_command(std::move(command))
    , m_helper(helper)
{
}

void Task::onHelperAbsent()
{
    const auto text = StateText::of(m_helper.status());
    output::complain(output::wrapped(text.sentence + u' ' + text.reason, 0));
    finish(NoHelper);
}

void Task::finish(int exitCode)
{
    if (!std::exchange(m_finished, true))
        Q_EMIT finished(exitCode);
}

void Task::finish(const CallError &error)
{
    if (error.isError() && !m_finished)
        output::complain(output::wrapped(error.text(), 0));
    finish(exitCode(error));
}
