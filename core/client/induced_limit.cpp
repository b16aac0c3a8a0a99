// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/induced_limit.h"

namespace teredo {
namespace {

template<std::size_t... Index>
constexpr auto repeated(const RateLimit &limit, std::index_sequence<Index...>)
{
    return std::array{(static_cast<void>(Index), limit)...};
}

} // namespace

InducedLimit::InducedLimit(const SipKey &key)
    : m_key(key)
    , m_neighbourhoods(repeated(RateLimit(inducedBurst, inducedInterval), std::make_index_sequence<256>()))
{
}

bool InducedLimit::allow(Instant now, const Ipv4Address &target)
{
    const auto network = std::as_bytes(std::span(target.octets)).first<3>();
    RateLimit &neighbourhood = m_neighbourhoods[sipHash(m_key, network) % m_neighbourhoods.size()];
    return neighbourhood.allow(now) && m_all.allow(now);
}

} // namespace teredo
