// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/solicitation.h"

#include "core/protocol_constants.h"
#include "core/wire/nonce.h"
#include "core/wire/teredo_address.h"

namespace teredo {

Solicitation::Solicitation(
    const Ipv4Address &server, const std::optional<Credentials> &credentials, Port from, const Ipv6Address &source)
    : m_server(server)
    , m_credentials(credentials ? &*credentials : nullptr)
    , m_from(from)
    , m_source(source)
{
}

Endpoint Solicitation::server() const
{
    return {m_server, teredoPort};
}

void Solicitation::ask(Instant now, Random &random, Outbox &out)
{
    Question &question = m_questions[m_next];
    m_next = (m_next + 1) % m_questions.size();
    question = {wire::randomNonce(random), now, true};

    const auto packet = wire::buildRouterSolicitation(m_source);
    std::array<std::byte, 512> buffer{};
    // RFC 4380 §5.2.2: a random nonce even without a secret.
    const wire::Authentication authentication{.clientId = {}, .value = {}, .nonce = question.nonce, .confirmation = 0};
    wire::Encapsulation datagram{.authentication = authentication, .origin = {}, .packet = packet, .trailers = {}};
    wire::Digest value{};
    if (m_credentials) {
        value = wire::authenticationValue(datagram, m_credentials->secret());
        datagram.authentication->clientId = m_credentials->identifier();
        datagram.authentication->value = std::as_bytes(std::span(value));
    }
    out.sendDatagram(m_from, server(), wire::build(datagram, buffer));
}

// RFC 4380 §5.2.1: an answer carries an origin indication and goes to the source of the question.
bool Solicitation::isAddressedToUs(const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet) const
{
    return datagram.origin && datagram.authentication && packet.destination == m_source;
}

// RFC 4380 §5.2.2: who does not know the secret is not our server, whatever else is right about the answer.
bool Solicitation::isAuthentic(const wire::Encapsulation &datagram) const
{
    return !m_credentials
        || wire::isDigest(datagram.authentication->value, wire::authenticationValue(datagram, m_credentials->secret()));
}

Result<ServerAnswer, AnswerError> Solicitation::accept(
    Instant now, const Ipv4Address &prefixServer, const wire::Encapsulation &datagram, const wire::Ipv6Packet &packet)
{
    const auto advertisement = wire::parseRouterAdvertisement(packet);
    if (!advertisement || advertisement->prefix != wire::prefixOf(prefixServer) || !isAddressedToUs(datagram, packet)
        || !isAuthentic(datagram))
        return Failure{AnswerError::Unbelievable};
    // RFC 4380 §5.2.2: the nonce must be the question's, else the packet must be discarded.
    Question *question = answered(now, datagram.authentication->nonce);
    if (!question)
        return Failure{AnswerError::Unbelievable};
    // RFC 4380 §5.2.2: a confirmation other than 0 wants another key, and who has none is not asked for one.
    if (datagram.authentication->confirmation != 0)
        return Failure{m_credentials ? AnswerError::KeyRejected : AnswerError::Unbelievable};

    const Duration roundTrip = now - question->sentAt;
    closeUntil(question->sentAt);
    return ServerAnswer{*datagram.origin, advertisement->mtu, roundTrip};
}

Solicitation::Question *Solicitation::answered(Instant now, const wire::Nonce &nonce)
{
    for (Question &question : m_questions) {
        if (question.open && now - question.sentAt <= solicitationLifetime && wire::sameNonce(question.nonce, nonce))
            return &question;
    }
    return nullptr;
}

// An answer to an earlier question that was overtaken tells of a mapping that may be gone.
void Solicitation::closeUntil(Instant sentAt)
{
    for (Question &question : m_questions)
        question.open = question.open && question.sentAt > sentAt;
}

} // namespace teredo
