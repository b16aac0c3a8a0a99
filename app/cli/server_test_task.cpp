// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/server_test_task.h"

#include "app/cli/output.h"
#include "app/cli/server_json.h"
#include "app/cli/server_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

ServerTestTask::ServerTestTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void ServerTestTask::start()
{
    helper().servers().list(this, [this](const ServerChoices &servers, const CallError &error) {
        if (error.isError())
            return finish(error);
        begin(servers);
    });
}

void ServerTestTask::begin(const ServerChoices &listed)
{
    m_listed = listed;
    m_expected = command().arguments;
    m_expected.removeDuplicates();
    if (m_expected.isEmpty())
        for (const ServerChoice &server : listed)
            m_expected += server.name;

    connect(&helper().servers(), &ServersClient::tested, this, &ServerTestTask::onTested);
    connect(&helper().servers(), &ServersClient::testsFinished, this, &ServerTestTask::onFinished);
    showProgress();
    helper().servers().test(m_expected, this, [this](const CallError &error) {
        if (!error.isError())
            return;
        m_progress.clear();
        finish(error);
    });
}

void ServerTestTask::onTested(const QString &server, const QVariantMap &result)
{
    if (!m_expected.contains(server)) // of a test that somebody else began
        return;
    const auto known = std::ranges::find(m_listed, server, &ServerChoice::name);
    ServerChoice choice = known == m_listed.end() ? ServerChoice() : *known;
    choice.name = server;
    m_results += choice.after(result);
    m_progress.clear();
    if (!command().json())
        output::print(ServerLines::tested(m_results.back()));
    showProgress();
}

void ServerTestTask::onFinished(bool cancelled)
{
    m_progress.clear();
    if (cancelled) {
        output::complain(tr("The test was cancelled."));
        return finish(Failed);
    }
    if (command().json())
        output::print(json::document(serversJson(m_results)));
    finish(Done);
}

void ServerTestTask::showProgress()
{
    m_progress.show(tr("Testing servers: %1 of %2 done").arg(m_results.size()).arg(m_expected.size()));
}
