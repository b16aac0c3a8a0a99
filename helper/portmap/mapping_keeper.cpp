// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/mapping_keeper.h"

#include "helper/portmap/lease.h"
#include "helper/portmap/nat_pmp.h"
#include "helper/portmap/pcp.h"
#include "helper/portmap/upnp.h"

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
{
}

kernel::Result<void> MappingKeeper::run()
{
    enum class Source : std::uint32_t { Helper, Timer };
    for (const auto &[descriptor, source] : {std::pair(&m_facilities.helper.descriptor(), Source::Helper),
             std::pair(&m_facilities.timer.descriptor(), Source::Timer)}) {
        if (auto added = m_facilities.poller.add(*descriptor, static_cast<std::uint32_t>(source)); !added)
            return added;
    }
    refresh();
    if (!m_protocol)
        return {}; // such a router does not learn it later, and a new network starts a new process
    while (!m_helperIsGone) {
        if (auto waited = waitUntilNextTurn(); !waited)
            return waited;
        if (!m_helperIsGone)
            refresh();
    }
    takeBack();
    return {};
}

void MappingKeeper::refresh()
{
    alarm(patienceToMap);
    const auto answer = askRouter();
    alarm(0);
    report(answer);
    m_nextTurn = answer ? renewalAfter(answer->lifetime) : longestRenewal;
}

RouterProtocol::Answer MappingKeeper::askRouter()
{
    if (m_protocol) {
        if (auto answer = mapBy(*m_protocol))
            return answer;
    }
    // From the strictest and quickest to the widest spread.
    const int helper = m_facilities.helper.descriptor().number();
    auto answer = askBy(std::make_unique<Pcp>(helper));
    ipc::MappingProblem problem = ipc::MappingProblem::NoAnswer;
    if (!answer) {
        problem = graver(answer.error(), problem);
        answer = askBy(std::make_unique<NatPmp>(helper));
    }
    if (!answer) {
        problem = graver(answer.error(), problem);
        answer = askBy(std::make_unique<Upnp>(helper));
    }
    if (!answer)
        return teredo::Failure{graver(answer.error(), problem)};
    return answer;
}

RouterProtocol::Answer MappingKeeper::askBy(std::unique_ptr<RouterProtocol> protocol)
{
    auto answer = mapBy(*protocol);
    if (answer)
        m_protocol = std::move(protocol);
    return answer;
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
    const teredo::Instant turn = m_clock.now() + m_nextTurn;
    if (auto set = m_facilities.timer.setTo(turn); !set)
        return set;
    while (m_clock.now() < turn) {
        if (const auto events = m_facilities.poller.wait(); !events)
            return teredo::Failure{events.error()};
        const auto heard = m_facilities.helper.receive();
        if (heard || heard.error() != ipc::ReceiveError::Nothing) {
            m_helperIsGone = true; // it has no more to say, so this is the end
            return {};
        }
    }
    m_facilities.timer.acknowledge();
    return {};
}

void MappingKeeper::takeBack()
{
    alarm(patienceToTakeBack);
    m_protocol->unmap(m_wanted);
    alarm(0);
}
