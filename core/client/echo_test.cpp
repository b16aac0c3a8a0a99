// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/echo_test.h"

#include "core/wire/nonce.h"
#include "core/wire/reader.h"

namespace teredo {

EchoTest::EchoTest(Random &random)
{
    std::array<std::byte, 2> identifier{};
    random.fill(identifier);
    m_echo.identifier = wire::Reader(identifier).u16();
    m_echo.nonce = wire::randomNonce(random); // RFC 4380 §5.2.9: random, at least 64 bits
}

wire::Echo EchoTest::next(Instant now)
{
    m_echo.sequence = static_cast<std::uint16_t>(m_repeats.count());
    m_sentAt[m_repeats.count()] = now;
    m_repeats.sent(now);
    return m_echo;
}

std::optional<Duration> EchoTest::roundTrip(Instant now, const wire::Echo &reply) const
{
    if (!wire::sameNonce(reply.nonce, m_echo.nonce) || reply.identifier != m_echo.identifier
        || reply.sequence >= m_repeats.count())
        return std::nullopt;
    return now - m_sentAt[reply.sequence];
}

} // namespace teredo
