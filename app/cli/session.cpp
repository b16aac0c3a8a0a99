// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/session.h"

#include <utility>

Session::Session(QDBusConnection bus, const Command &command)
    : m_helper(std::move(bus))
    , m_task(Task::of(command, m_helper))
{
    connect(m_task.get(), &Task::finished, this, &Session::finished);
    connect(&m_helper, &HelperClient::statusChanged, this, &Session::onStatus);
    if (command.needsPermission() && PasswordAgent::isOfUse()) {
        m_agent = std::make_unique<PasswordAgent>();
        connect(m_agent.get(), &PasswordAgent::settled, m_task.get(), &Task::start);
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_task.get(), &Task::onHelperAbsent);
    m_patience.start(command.verb == Verb::Id::Complete ? patienceForCompletion : patience);
}

void Session::onStatus(const TunnelStatus &status)
{
    m_patience.stop();
    if (!status.isPresent())
        m_task->onHelperAbsent();
    else if (!std::exchange(m_started, true))
        begin();
}

void Session::begin()
{
    if (m_agent)
        m_agent->start();
    else
        m_task->start();
}
