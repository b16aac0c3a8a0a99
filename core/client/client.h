// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/client_config.h"
#include "core/client/maintenance.h"
#include "core/client/nat_survey.h"
#include "core/client/peers.h"
#include "core/client/qualification.h"
#include "core/client/server_race.h"
#include "core/client/verification.h"
#include "core/client_status.h"
#include "core/outbox.h"
#include "core/random.h"

#include <cstddef>
#include <variant>

namespace teredo {

// A Teredo client (RFC 4380 §5.2) without sockets, clock or threads.
//
// The caller feeds it what happens, each time with the current time, and does what the Outbox is told. Between two
// calls it waits until nextDeadline() at most, then calls onTimer(). Time never runs backwards.
class Client
{
public:
    Client(const ClientConfig &config, Random &random);
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;
    Client(Client &&) = delete;
    Client &operator=(Client &&) = delete;
    ~Client() = default;

    // Asks the servers for an address. Nothing is sent before.
    void start(Instant now, Outbox &out);
    // A UDP payload arrived.
    void onDatagram(Instant now, const Arrival &arrival, Bytes payload, Outbox &out);
    // A UDP payload arrived at the Teredo IPv4 discovery address (RFC 4380 §2.17).
    void onDiscovery(Instant now, const Endpoint &from, Bytes payload, Outbox &out);
    // A local program sent an IPv6 packet.
    void onPacket(Instant now, const LocalPacket &localPacket, Outbox &out);
    // A router has been asked to let everybody in at this endpoint of its (UPnP AddPortMapping, NAT-PMP, PCP), or does
    // so no more. Known before start(), it serves from the first packet on (RFC 6081 §5.3.3).
    void onPortMapping(Instant now, const std::optional<Endpoint> &external, Outbox &out);
    // The network refused a datagram of ours by an ICMP error.
    void onUnreachable(Instant now, const Endpoint &to, Outbox &out);
    // nextDeadline() has come; calling it early does no harm.
    void onTimer(Instant now, Outbox &out);

    // never, while there is nothing to wait for.
    [[nodiscard]] Instant nextDeadline() const;
    [[nodiscard]] const ClientStatus &status() const { return m_status; }
    // The peers packets can be exchanged with.
    [[nodiscard]] std::size_t peerCount() const { return m_peers.count(); }

private:
    // Each state holds its own data and deadlines, so leaving a state forgets both.
    struct Stopped {
    };
    struct Qualified {
        ServerRace::Entrant *server; // that has qualified us
        Maintenance maintenance;
        Verification verification;
    };
    using State = std::variant<Stopped, Qualification, Qualified>;

    void onAdvertisement(Instant now, const Arrival &arrival, const wire::Encapsulation &datagram,
        const wire::Ipv6Packet &packet, Outbox &out);
    void onServerAnswer(Instant now, ServerRace::Entrant &from, const ServerAnswer &answer, Outbox &out);
    void onKeyRejected(Instant now, ServerRace::Entrant &by, Outbox &out);
    void onHostAnswer(Instant now, const HostAnswer &answer, Outbox &out);
    void onQualificationDeadline(Instant now, Qualification &qualification, Outbox &out);
    void onMaintenanceDeadline(Instant now, Qualified &qualified, Outbox &out);

    void qualify(Instant now, ServerRace::Entrant &by, const ServerAnswer &answer, Outbox &out);
    void adopt(Instant now, const ServerAnswer &answer, Qualified &qualified, Outbox &out);
    void askFromTheBeginning(Instant now, Outbox &out);
    void showOffline(Outbox &out);
    void adoptFindings(Outbox &out);
    void tellPeersOfNat();
    void tellPeersOfRoundTrip();
    void reportIfChanged(const ClientStatus &before, Outbox &out) const;

    ClientConfig m_config;
    Random &m_random;
    ServerRace m_servers;
    NatSurvey m_survey;
    Peers m_peers;
    std::optional<Endpoint> m_portMapping;
    ClientStatus m_status;
    State m_state;
};

} // namespace teredo
