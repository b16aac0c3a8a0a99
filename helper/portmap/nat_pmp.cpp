// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/nat_pmp.h"

#include "helper/portmap/lease.h"

namespace {

using ipc::MappingProblem;

template<typename T>
using Result = teredo::Result<T, MappingProblem>;

teredo::Endpoint serverOf(const ipc::MapPort &wanted)
{
    return {wanted.router, portControlPort};
}

kernel::Result<RouterSocket> openTowards(const ipc::MapPort &wanted, int helper)
{
    auto socket = RouterSocket::open(wanted.local.address, helper);
    if (socket && !socket->connectTo(serverOf(wanted)))
        return kernel::failure("the way to the router");
    return socket;
}

Result<nat_pmp::AddressAnswer> askAddress(RouterSocket &socket, const ipc::MapPort &wanted)
{
    std::optional<nat_pmp::AddressAnswer> answer;
    const bool answered = socket.ask(serverOf(wanted), nat_pmp::buildAddressRequest(), [&](const auto &datagram) {
        answer = nat_pmp::parseAddressAnswer(datagram.payload);
        return answer.has_value();
    });
    if (!answered)
        return teredo::Failure{MappingProblem::NoAnswer};
    if (!answer->granted)
        return teredo::Failure{MappingProblem::Refused};
    return *answer;
}

Result<nat_pmp::MapAnswer> askMapping(
    RouterSocket &socket, const ipc::MapPort &wanted, const nat_pmp::MapRequest &request)
{
    std::optional<nat_pmp::MapAnswer> answer;
    const bool answered = socket.ask(serverOf(wanted), nat_pmp::build(request), [&](const auto &datagram) {
        answer = nat_pmp::parseMapAnswer(datagram.payload, request);
        return answer.has_value();
    });
    if (!answered)
        return teredo::Failure{MappingProblem::NoAnswer};
    if (!answer->granted)
        return teredo::Failure{MappingProblem::Refused};
    return *answer;
}

void remove(RouterSocket &socket, const ipc::MapPort &wanted, teredo::Port internal)
{
    // RFC 6886 §3.4: no lifetime and no external port
    [[maybe_unused]] const auto answer = askMapping(socket, wanted, {.internal = internal, .suggested = {}});
}

} // namespace

RouterProtocol::Answer NatPmp::map(const ipc::MapPort &wanted)
{
    auto socket = openTowards(wanted, m_helper);
    if (!socket)
        return teredo::Failure{MappingProblem::NoAnswer};
    const auto address = askAddress(*socket, wanted);
    if (!address)
        return teredo::Failure{address.error()};
    const bool isFirst = m_suggested == teredo::Port{};
    if (isFirst && wanted.former != ipc::MappedPorts{})
        remove(*socket, wanted, wanted.former.internal);
    const auto mapped = askMapping(*socket, wanted,
        {.internal = wanted.local.port,
            .suggested = isFirst ? wanted.external : m_suggested,
            .lifetime = wantedLifetime});
    if (!mapped)
        return teredo::Failure{mapped.error()};
    m_suggested = mapped->external;
    return Mapping{
        ipc::MappingProtocol::NatPmp, {address->external, mapped->external}, mapped->lifetime, address->epoch};
}

void NatPmp::unmap(const ipc::MapPort &wanted)
{
    if (auto socket = openTowards(wanted, -1))
        remove(*socket, wanted, wanted.local.port);
}
