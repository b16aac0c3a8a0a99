// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/link_keeper.h"

#include "helper/service/words.h"
#include "helper/system/interface_name.h"

namespace {

constexpr std::chrono::milliseconds burst(50); // what one command takes away comes as several messages
constexpr std::size_t repairs = 5;
constexpr std::chrono::minutes repairsWithin(1);

QString tunnelName()
{
    return QString::fromLatin1(kernel::tunnelInterface);
}

} // namespace

kernel::Result<std::unique_ptr<LinkKeeper>> LinkKeeper::open(TunnelLink &link)
{
    auto monitor = link.watch();
    if (!monitor)
        return teredo::Failure{monitor.error()};
    return std::unique_ptr<LinkKeeper>(new LinkKeeper(link, std::move(*monitor)));
}

LinkKeeper::LinkKeeper(TunnelLink &link, kernel::LinkMonitor monitor)
    : m_link(link)
    , m_monitor(std::move(monitor))
    , m_notifier(m_monitor.descriptor().number(), QSocketNotifier::Read)
    , m_budget(repairs, repairsWithin)
{
    m_look.setSingleShot(true);
    m_look.setInterval(burst);
    m_repair.setSingleShot(true);
    m_clock.start();
    connect(&m_notifier, &QSocketNotifier::activated, this, &LinkKeeper::onNews);
    connect(&m_look, &QTimer::timeout, this, &LinkKeeper::look);
    connect(&m_repair, &QTimer::timeout, this, &LinkKeeper::repair);
}

void LinkKeeper::follow(const teredo::ClientStatus &client)
{
    if (const auto done = m_link.follow(client); !done)
        onTrouble(done.error());
}

void LinkKeeper::setShadowed(bool shadowed)
{
    if (const auto done = m_link.setShadowed(shadowed); !done)
        onTrouble(done.error());
}

void LinkKeeper::onNews()
{
    const auto news = m_monitor.drain();
    if (!news) {
        stop(); // for the error stays, and would stir for ever
        Q_EMIT failed({QStringLiteral("system-error"), inWords(news.error())});
        return;
    }
    if (news->byPort)
        m_byPort = news->byPort;
    if (news->something && !m_look.isActive())
        m_look.start();
}

void LinkKeeper::look()
{
    const auto losses = m_link.findLosses();
    if (!losses)
        return onTrouble(losses.error());
    if (!losses->empty())
        onLosses(*losses);
    else if (m_impaired && !m_repair.isActive())
        repair(); // IPv6 has been switched on again
    m_byPort.reset();
}

void LinkKeeper::onLosses(const Sentences &losses)
{
    Q_EMIT remarked(Sentence(QT_TRANSLATE_NOOP("Helper", "%1 has taken from %2: %3"), culprit(), tunnelName(),
        Sentence::joined(losses, QStringLiteral(", "))));
    if (m_repair.isActive())
        return;
    const auto wait = m_budget.take(std::chrono::milliseconds(m_clock.elapsed()));
    if (wait.count() > 0)
        impair({QStringLiteral("interface-taken"),
            Sentence(QT_TRANSLATE_NOOP("Helper", "%1 keeps changing %2"), culprit(), tunnelName())});
    m_repair.start(wait);
}

void LinkKeeper::repair()
{
    const auto done = m_link.repair();
    if (!done)
        return onTrouble(done.error());
    if (!std::exchange(m_impaired, false))
        return;
    Q_EMIT remarked(Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is as it should be again"), tunnelName()));
    Q_EMIT restored();
}

// IPv6 that is switched off can come back; everything else is for a new session to try.
void LinkKeeper::onTrouble(const TunnelFailure &failure)
{
    if (failure.reason == u"ipv6-disabled")
        return impair(failure);
    stop();
    Q_EMIT remarked(Sentence("%1: %2", culprit(), failure.detail));
    Q_EMIT failed(failure);
}

void LinkKeeper::stop()
{
    m_notifier.setEnabled(false);
    m_look.stop();
    m_repair.stop();
}

void LinkKeeper::impair(const TunnelFailure &failure)
{
    m_link.hold();
    if (std::exchange(m_impaired, true))
        return;
    Q_EMIT remarked(failure.detail);
    Q_EMIT impaired(failure);
}

Sentence LinkKeeper::culprit() const
{
    if (m_byPort)
        return Sentence(QT_TRANSLATE_NOOP("Helper", "The program with the process id %1"), *m_byPort);
    return Sentence(QT_TRANSLATE_NOOP("Helper", "Somebody (the kernel does not say who)"));
}
