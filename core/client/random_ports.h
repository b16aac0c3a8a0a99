// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/port_prediction.h"
#include "core/outbox.h"
#include "core/protocol_constants.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace teredo {

// One more port of ours for one peer. Nothing has been sent from it to anybody else, so a symmetric NAT shows it as a
// port that can be foretold (RFC 6081 §5.4.1, §5.5.1).
struct RandomPort {
    Port local;
    Port external;                            // how our NAT shows it, we believe ("Random Port"); 0: not known
    std::optional<PortPrediction> prediction; // the finding out, while it goes on
    bool predictionFailed = false;
    bool heard = false;                // the peer comes in there ("Direct Receive on Random Port")
    bool wanted = false;               // by this machine; else on the word of the peer
    Instant lastData = Instant::min(); // sent from it by this machine ("Last Data Packet Sent Timestamp")
    int refreshes = 0;                 // since then ("Connection Refresh Count")
    Instant deadline = never;          // changed by RandomPorts::schedule() only
};

// All of them, by peer: how many there may be, and which is due next.
class RandomPorts
{
public:
    // For a peer that has none. Null, if there can be no more: what peers have caused never takes the place of
    // anything, and gets only a part of what there is.
    RandomPort *open(const Ipv6Address &peer, bool wanted, Outbox &out);
    [[nodiscard]] RandomPort *find(const Ipv6Address &peer);
    [[nodiscard]] const RandomPort *find(const Ipv6Address &peer) const;
    [[nodiscard]] const Ipv6Address *ownerOf(Port local) const;
    void schedule(const Ipv6Address &peer, RandomPort &port, Instant deadline);
    // This machine wants one that was opened on the word of the peer: it takes no place of theirs any more.
    void want(RandomPort &port);

    void close(const Ipv6Address &peer, Outbox &out);
    void clear(Outbox &out);

    // The peers whose ports' deadlines have come, or are near and only for a refresh.
    [[nodiscard]] std::vector<Ipv6Address> due(Instant now) const;
    [[nodiscard]] Instant nextDeadline() const { return m_deadlines.empty() ? never : m_deadlines.begin()->first; }

private:
    [[nodiscard]] bool makeRoom(bool wanted, Outbox &out);
    [[nodiscard]] std::optional<Ipv6Address> firstUnheard() const;

    std::map<Ipv6Address, RandomPort> m_ports;
    std::map<Port, Ipv6Address> m_owners;
    std::set<std::pair<Instant, Ipv6Address>> m_deadlines;
    std::size_t m_unwanted = 0;
};

} // namespace teredo
