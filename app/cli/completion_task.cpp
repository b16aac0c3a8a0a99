// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/completion_task.h"

#include "app/cli/output.h"

using namespace Qt::StringLiterals;

CompletionTask::CompletionTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
    , m_answer(completion::of(command.arguments))
{
}

void CompletionTask::start()
{
    using completion::Source;
    switch (m_answer.source) {
    case Source::None:
        return print({});
    case Source::Servers:
    case Source::UserServers:
        return printServers(m_answer.source == Source::UserServers);
    case Source::Networks:
        return printNetworks();
    case Source::OpenPorts:
        return printPorts();
    }
    Q_UNREACHABLE();
}

void CompletionTask::onHelperAbsent()
{
    print({});
}

void CompletionTask::print(const completion::Candidates &found)
{
    output::print(
        completion::lines(m_answer.candidates + found, command().arguments.value(command().arguments.size() - 1)));
    finish(Done);
}

void CompletionTask::printServers(bool onlyRemovable)
{
    helper().servers().list(this, [this, onlyRemovable](const ServerChoices &servers, const CallError &) {
        completion::Candidates found;
        for (const ServerChoice &server : servers)
            if (server.removable || !onlyRemovable)
                found += {.text = server.name, .summary = server.note.shown};
        print(found);
    });
}

void CompletionTask::printNetworks()
{
    helper().networks().list(this, [this](const KnownNetworks &networks, const CallError &) {
        completion::Candidates found;
        for (const KnownNetwork &network : networks) {
            const auto namesakes = std::ranges::count(networks, network.name, &KnownNetwork::name);
            if (namesakes == 1)
                found += {.text = network.name, .summary = network.rule};
            else
                found += {.text = network.uuid, .summary = network.name};
        }
        print(found);
    });
}

void CompletionTask::printPorts()
{
    helper().firewall().list(this, [this](const OpenPorts &ports, const CallError &) {
        completion::Candidates found;
        for (const OpenPort &port : ports)
            found += {.text = u"%1/%2"_s.arg(port.port).arg(port.protocol), .summary = {}};
        print(found);
    });
}
