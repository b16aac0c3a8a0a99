// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/credentials.h"
#include "core/clock.h"
#include "core/outbox.h"
#include "core/random.h"
#include "core/result.h"
#include "core/wire/encapsulation.h"
#include "core/wire/ipv6_packet.h"
#include "core/wire/router_discovery.h"

#include <optional>

namespace teredo {

struct ServerAnswer {
    Endpoint mapped; // where the server saw the question come from
    std::optional<std::uint32_t> mtu;
    Duration roundTrip{};
};

enum class AnswerError : std::uint8_t {
    Unbelievable, // no answer to us, or not from who shares our secret
    KeyRejected,  // an authentic answer that wants another key (RFC 4380 §5.2.2)
};

// The question to one address of a server, "who am I to you?" (RFC 4380 §5.2.1), and what makes an answer to it
// believable. Knows no schedule: each question has its own nonce, so that a late answer is told from a false one.
class Solicitation
{
public:
    // The credentials, if any, outlive this. Asked from that port of ours, by that link-local address.
    Solicitation(const Ipv4Address &server, const std::optional<Credentials> &credentials, Port from = servicePort,
        const Ipv6Address &source = wire::clientLinkLocal);

    void ask(Instant now, Random &random, Outbox &out);
    // Whether the packet answers one of the latest questions with the prefix of that server.
    Result<ServerAnswer, AnswerError> accept(Instant now, const Ipv4Address &prefixServer,
        const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet);

    [[nodiscard]] Endpoint server() const;

private:
    struct Question {
        wire::Nonce nonce{};
        Instant sentAt = Instant::min();
        bool open = false;
    };

    [[nodiscard]] bool isAddressedToUs(const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet) const;
    [[nodiscard]] bool isAuthentic(const wire::Encapsulation &datagram) const;
    [[nodiscard]] Question *answered(Instant now, const wire::Nonce &nonce);
    void closeUntil(Instant sentAt);

    Ipv4Address m_server;
    const Credentials *m_credentials;
    Port m_from;
    Ipv6Address m_source;
    std::array<Question, 5> m_questions; // a ring
    std::size_t m_next = 0;
};

} // namespace teredo
