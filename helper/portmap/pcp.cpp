// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/pcp.h"

#include "helper/portmap/lease.h"
#include "helper/portmap/router_socket.h"
#include "helper/system/kernel_random.h"

Pcp::Pcp(int helper)
    : m_helper(helper)
{
    kernel::KernelRandom().fill(std::as_writable_bytes(std::span(m_nonce)));
}

RouterProtocol::Answer Pcp::map(const ipc::MapPort &wanted)
{
    Answer answer = ask(wanted, wantedLifetime, m_helper);
    if (answer)
        m_suggested = answer->external;
    return answer;
}

void Pcp::unmap(const ipc::MapPort &wanted)
{
    [[maybe_unused]] const Answer answer = ask(wanted, std::chrono::seconds(0), -1);
}

RouterProtocol::Answer Pcp::ask(const ipc::MapPort &wanted, std::chrono::seconds lifetime, int helper) const
{
    using Kind = pcp::MapAnswer::Kind;
    const teredo::Endpoint router{wanted.router, portControlPort};
    auto socket = RouterSocket::open(wanted.local.address, helper);
    if (!socket || !socket->connectTo(router))
        return teredo::Failure{ipc::MappingProblem::NoAnswer};
    const teredo::Endpoint firstWish{{}, wanted.external};
    const pcp::MapRequest request{.client = wanted.local.address,
        .nonce = m_nonce,
        .internal = wanted.local.port,
        .suggested = m_suggested == teredo::Endpoint{} ? firstWish : m_suggested,
        .lifetime = lifetime};
    std::optional<pcp::MapAnswer> answer;
    const bool answered = socket->ask(router, pcp::build(request), [&](const RouterSocket::Datagram &datagram) {
        answer = pcp::parseAnswer(datagram.payload, request);
        return answer.has_value();
    });
    if (!answered || answer->kind == Kind::OtherVersion)
        return teredo::Failure{ipc::MappingProblem::NoAnswer};
    if (answer->kind == Kind::Refused)
        return teredo::Failure{ipc::MappingProblem::Refused};
    return Mapping{ipc::MappingProtocol::Pcp, answer->external, answer->lifetime, answer->epoch};
}
