// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/client_words.h"

#include "helper/service/ipv6_text.h"
#include "helper/service/server_name.h"

#include <chrono>

namespace {

StateWords onlineWords(teredo::NatType nat)
{
    // IPv6 hosts answer, but peers behind such a NAT's likes cannot be reached.
    if (nat == teredo::NatType::Symmetric)
        return {QStringLiteral("limited"), QStringLiteral("symmetric-nat")};
    return {QStringLiteral("online"), {}};
}

StateWords offlineWords(teredo::OfflineReason reason)
{
    switch (reason) {
    case teredo::OfflineReason::None:
    case teredo::OfflineReason::NoAnswer:
        return {QStringLiteral("failed"), QStringLiteral("server-unreachable")};
    case teredo::OfflineReason::Refused:
        return {QStringLiteral("failed"), QStringLiteral("udp-blocked")};
    case teredo::OfflineReason::KeyRejected:
        return {QStringLiteral("failed"), QStringLiteral("server-refused-key")};
    }
    Q_UNREACHABLE_RETURN({});
}

QString mappingWord(const teredo::ClientStatus &client)
{
    if (client.mapped == teredo::Endpoint{})
        return QStringLiteral("unknown");
    return client.portPreserving ? QStringLiteral("port-preserving") : QStringLiteral("other");
}

} // namespace

StateWords stateWords(const teredo::ClientStatus &client)
{
    switch (client.phase) {
    case teredo::Phase::Stopped:
    case teredo::Phase::Qualifying:
        return {QStringLiteral("connecting"), QStringLiteral("qualifying")};
    case teredo::Phase::Verifying:
        return {QStringLiteral("connecting"), QStringLiteral("verifying")};
    case teredo::Phase::Online:
        return onlineWords(client.nat);
    case teredo::Phase::Limited:
        return {QStringLiteral("limited"), QStringLiteral("no-relay")};
    case teredo::Phase::Offline:
        return offlineWords(client.offlineReason);
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(teredo::NatType nat)
{
    switch (nat) {
    case teredo::NatType::Unknown:
        return QStringLiteral("unknown");
    case teredo::NatType::None:
        return QStringLiteral("none");
    case teredo::NatType::Cone:
        return QStringLiteral("cone");
    case teredo::NatType::Restricted:
        return QStringLiteral("restricted");
    case teredo::NatType::Symmetric:
        return QStringLiteral("symmetric");
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(ipc::MappingProtocol protocol)
{
    switch (protocol) {
    case ipc::MappingProtocol::None:
        return QStringLiteral("none");
    case ipc::MappingProtocol::Upnp:
        return QStringLiteral("upnp");
    case ipc::MappingProtocol::NatPmp:
        return QStringLiteral("nat-pmp");
    case ipc::MappingProtocol::Pcp:
        return QStringLiteral("pcp");
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(const teredo::Endpoint &endpoint)
{
    if (endpoint == teredo::Endpoint{})
        return {};
    return QStringLiteral("%1:%2").arg(toText(endpoint.address)).arg(endpoint.port.number);
}

void describe(const teredo::ClientStatus &client, TunnelStatus &status)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    status.address = toText(client.address);
    status.mtu = client.mtu;
    status.serverRoundTrip = Milliseconds(client.serverRoundTrip).count();
    status.relay = toText(client.relay);
    status.relayRoundTrip = Milliseconds(client.hostRoundTrip).count();
    status.natType = toText(client.nat);
    status.natMapping = mappingWord(client);
    status.hairpinning = client.hairpinning;
    status.mappedEndpoint = toText(client.mapped);
}
