// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/mapping_keeper.h"

#include "helper/portmap/nat_pmp.h"
#include "helper/portmap/pcp.h"
#include "helper/portmap/upnp.h"

#include <algorithm>
#include <unistd.h>

namespace {

// A router that keeps a conversation going for ever, byte by byte, ends this process by SIGALRM.
constexpr unsigned patienceToMap = 30;
constexpr unsigned patienceToTakeBack = 4;

ipc::MappingStatus statusOf(const RouterProtocol::Answer &answer)
{
    ipc::MappingStatus status;
    if (answer) {
        status.protocol = answer->protocol;
        status.external = answer->external;
    } else {
        status.problem = answer.error();
    }
    return status;
}

// Of several problems the one that tells most: a no is more than silence.
ipc::MappingProblem graver(ipc::MappingProblem a, ipc::MappingProblem b)
{
    return a == ipc::MappingProblem::NoAnswer ? b : a;
}

} // namespace

MappingKeeper::MappingKeeper(Facilities &facilities, const ipc::MapPort &wanted)
    : m_facilities(facilities)
    , m_wanted(wanted)
    , m_turns(m_clock.now())
{
    const int helper = m_facilities.helper.descriptor().number();
    m_protocols = {std::make_unique<Pcp>(helper), std::make_unique<NatPmp>(helper), std::make_unique<Upnp>(helper)};
    if (auto socket = AnnouncementSocket::open(wanted.local.address, wanted.router))
        m_announcements = *std::move(socket);
}

kernel::Result<void> MappingKeeper::run()
{
    if (auto watching = watch(); !watching)
        return watching;
    while (!m_helperIsGone) {
        refresh();
        if (auto waited = waitUntilNextTurn(); !waited)
            return waited;
    }
    takeBack();
    return {};
}

kernel::Result<void> MappingKeeper::watch()
{
    enum class Source : std::uint32_t { Helper, Timer, Router };
    const auto add = [this](const kernel::FileDescriptor &descriptor, Source source) {
        return m_facilities.poller.add(descriptor, static_cast<std::uint32_t>(source));
    };
    if (auto added = add(m_facilities.helper.descriptor(), Source::Helper); !added)
        return added;
    if (auto added = add(m_facilities.timer.descriptor(), Source::Timer); !added)
        return added;
    return m_announcements ? add(m_announcements->descriptor(), Source::Router) : kernel::Result<void>();
}

void MappingKeeper::refresh()
{
    alarm(patienceToMap);
    const auto answer = askRouter();
    alarm(0);
    report(answer);
    if (!answer)
        return m_turns.onFailed(m_clock.now(), answer.error());
    // That it goes on does not matter here: the mapping has just been made, if it was not there any more.
    if (answer->epoch)
        static_cast<void>(m_epoch.goesOn(m_clock.now(), *answer->epoch));
    m_turns.onGranted(m_clock.now(), answer->lifetime);
}

RouterProtocol::Answer MappingKeeper::askRouter()
{
    ipc::MappingProblem problem = ipc::MappingProblem::NoAnswer;
    for (auto protocol = m_protocols.begin(); protocol != m_protocols.end(); ++protocol) {
        auto answer = mapBy(**protocol);
        if (answer) {
            m_hasMapped = true;
            std::rotate(m_protocols.begin(), protocol, protocol + 1);
            return answer;
        }
        problem = graver(answer.error(), problem);
    }
    return teredo::Failure{problem};
}

// A router may say anything; what nobody could send to is no mapping.
RouterProtocol::Answer MappingKeeper::mapBy(RouterProtocol &protocol) const
{
    auto answer = protocol.map(m_wanted);
    if (!answer || ipc::isPossibleExternal(answer->external))
        return answer;
    protocol.unmap(m_wanted);
    return teredo::Failure{ipc::MappingProblem::Unusable};
}

void MappingKeeper::report(const RouterProtocol::Answer &answer)
{
    const ipc::MappingStatus status = statusOf(answer);
    if (m_reported && m_reported->protocol == status.protocol && m_reported->external == status.external)
        return;
    m_reported = status;
    // A helper that has ended is noticed at the next look at the channel.
    [[maybe_unused]] const auto sent = m_facilities.helper.send(status);
}

kernel::Result<void> MappingKeeper::waitUntilNextTurn()
{
    while (m_clock.now() < m_turns.next()) {
        if (auto set = m_facilities.timer.setTo(m_turns.next()); !set)
            return set;
        if (const auto events = m_facilities.poller.wait(); !events)
            return teredo::Failure{events.error()};
        const auto heard = m_facilities.helper.receive();
        if (heard || heard.error() != ipc::ReceiveError::Nothing) {
            m_helperIsGone = true; // it has no more to say, so this is the end
            return {};
        }
        hearRouter();
    }
    m_facilities.timer.acknowledge();
    return {};
}

void MappingKeeper::hearRouter()
{
    if (!m_announcements)
        return;
    if (const auto announcement = m_announcements->receive(); announcement && isNews(*announcement))
        m_turns.onRouterStarted(m_clock.now());
}

// A router says the same several times, as some of it may get lost (RFC 6886 §3.2.1).
bool MappingKeeper::isNews(const Announcement &announcement)
{
    const bool goesOn = m_epoch.goesOn(m_clock.now(), announcement.epoch);
    const bool isMapped = m_reported && m_reported->protocol != ipc::MappingProtocol::None;
    return !goesOn || !isMapped || (announcement.external && *announcement.external != m_reported->external.address);
}

void MappingKeeper::takeBack()
{
    if (!m_hasMapped)
        return;
    alarm(patienceToTakeBack);
    m_protocols.front()->unmap(m_wanted);
    alarm(0);
}
