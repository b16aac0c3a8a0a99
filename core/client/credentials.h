// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <optional>
#include <vector>

namespace teredo {

// By what a server that asks for it knows a client (RFC 4380 §5.2.2): a name, and a secret that both have.
class Credentials
{
public:
    // Nothing, if one of them is empty or the name is longer than the 255 bytes its field may have.
    [[nodiscard]] static std::optional<Credentials> of(Bytes identifier, Bytes secret)
    {
        if (identifier.empty() || identifier.size() > 0xff || secret.empty())
            return std::nullopt;
        return Credentials(identifier, secret);
    }

    [[nodiscard]] Bytes identifier() const { return m_identifier; }
    [[nodiscard]] Bytes secret() const { return m_secret; }

private:
    Credentials(Bytes identifier, Bytes secret)
        : m_identifier(identifier.begin(), identifier.end())
        , m_secret(secret.begin(), secret.end())
    {
    }

    std::vector<std::byte> m_identifier;
    std::vector<std::byte> m_secret;
};

} // namespace teredo
