// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/port_mapper.h"

#include "helper/service/child_setup.h"
#include "helper/service/client_words.h"

namespace {

// What navalis-portmap gives itself to take a mapping back, and a little more.
constexpr std::chrono::seconds endTimeout(5);
constexpr std::chrono::milliseconds lastTimeout(2000); // at the end of the helper, which others wait for

const char *words(ipc::MappingProblem problem)
{
    switch (problem) {
    case ipc::MappingProblem::None:
        break;
    case ipc::MappingProblem::NoAnswer:
        return "the router speaks neither PCP, NAT-PMP nor UPnP";
    case ipc::MappingProblem::Refused:
        return "the router refuses";
    case ipc::MappingProblem::Unusable:
        return "the router's answer makes no sense";
    }
    return "";
}

} // namespace

PortMapper::PortMapper(QString program, MappedPort remembered)
    : m_program(std::move(program))
    , m_remembered(std::move(remembered))
{
    m_ending.setSingleShot(true);
    m_ending.setInterval(endTimeout);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_ending, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &PortMapper::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, &PortMapper::onError, Qt::QueuedConnection);
}

PortMapper::~PortMapper()
{
    m_process.disconnect(this);
    closeChannel();
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (!m_process.waitForFinished(int(lastTimeout.count()))) {
        m_process.kill();
        m_process.waitForFinished(int(lastTimeout.count()));
    }
    if (m_process.exitStatus() == QProcess::NormalExit)
        m_remembered.write({});
}

void PortMapper::want(const std::optional<ipc::MapPort> &wish)
{
    const auto same = [](const ipc::MapPort &a, const ipc::MapPort &b) {
        return a.local == b.local && a.router == b.router && a.external == b.external;
    };
    if (wish.has_value() == m_wish.has_value() && (!wish || same(*wish, *m_wish)))
        return;
    m_wish = wish;
    m_isDue = wish.has_value();
    closeChannel();
    setMapping({});
    if (m_isDue && m_process.state() == QProcess::NotRunning)
        run();
}

void PortMapper::run()
{
    auto pair = ipc::Channel::open();
    if (!pair) {
        qWarning("port mapping: %s", pair.error().text.c_str());
        return;
    }
    m_isDue = false;
    ipc::MapPort wanted = *m_wish;
    wanted.former = m_remembered.read();
    m_channel.emplace(std::move(pair->ours));
    m_readable = std::make_unique<QSocketNotifier>(m_channel->descriptor().number(), QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PortMapper::onReadable);
    m_process.setChildProcessModifier([end = pair->theirs.number()] { becomeConfinedChild(end); });
    m_process.start(m_program, QStringList());
    if (const auto sent = m_channel->send(wanted); !sent)
        qWarning("port mapping: %s", sent.error().text.c_str());
    m_remembered.write({wanted.local.port, wanted.external}); // before it is made, so that no crash comes between
}

void PortMapper::onReadable()
{
    const auto received = m_channel->receive();
    if (received) {
        if (const auto *status = std::get_if<ipc::MappingStatus>(&received->message))
            return take(*status);
    } else if (received.error() != ipc::ReceiveError::Unusable) {
        // Nothing yet, or it is ending, and onFinished() comes.
        m_readable->setEnabled(received.error() == ipc::ReceiveError::Nothing);
        return;
    }
    qWarning("port mapping: navalis-portmap sent a message that makes no sense");
    m_readable->setEnabled(false);
    m_process.kill();
}

void PortMapper::take(const ipc::MappingStatus &status)
{
    if (status.protocol == ipc::MappingProtocol::None)
        qInfo("no port mapping: %s", words(status.problem));
    else
        qInfo("port mapping by %s", qUtf8Printable(toText(status.protocol)));
    setMapping(status);
}

void PortMapper::onFinished()
{
    const bool tookItsTime = m_process.exitStatus() == QProcess::CrashExit;
    m_ending.stop();
    m_channel.reset();
    m_readable.reset();
    if (tookItsTime)
        qWarning("port mapping: navalis-portmap was ended by signal %d", m_process.exitCode());
    else
        m_remembered.write({});
    setMapping({});
    if (m_isDue)
        run();
}

// Without it there is no mapping; everything else works.
void PortMapper::onError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return;
    qWarning("port mapping: %s: %s", qUtf8Printable(m_program), qUtf8Printable(m_process.errorString()));
    closeChannel();
    m_ending.stop();
    m_remembered.write({});
}

// This is what makes it take the mapping back and end.
void PortMapper::closeChannel()
{
    if (m_readable) {
        m_readable->setEnabled(false);
        m_readable.release()->deleteLater(); // it may be the one that is talking to us
    }
    m_channel.reset();
    if (m_process.state() != QProcess::NotRunning)
        m_ending.start();
}

void PortMapper::setMapping(const ipc::MappingStatus &mapping)
{
    const bool same = mapping.protocol == m_mapping.protocol && mapping.external == m_mapping.external;
    m_mapping = mapping;
    if (!same)
        Q_EMIT changed();
}
