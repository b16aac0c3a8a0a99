// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"

#include <optional>
#include <vector>

namespace teredo {

// Bytes that are overwritten before their memory is given back.
class SecretBytes
{
public:
    explicit SecretBytes(Bytes bytes)
        : m_bytes(bytes.begin(), bytes.end())
    {
    }
    SecretBytes(const SecretBytes &) = default;
    SecretBytes(SecretBytes &&) = default;
    SecretBytes &operator=(const SecretBytes &other) { return *this = SecretBytes(other); }
    // What was here is overwritten as the other one ends.
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~SecretBytes()
    {
        for (volatile std::byte &byte :
            m_bytes) // volatile: nobody reads it again, and it is to be written all the same
            byte = std::byte{0};
    }

    [[nodiscard]] Bytes bytes() const { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

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
    [[nodiscard]] Bytes secret() const { return m_secret.bytes(); }

private:
    Credentials(Bytes identifier, Bytes secret)
        : m_identifier(identifier.begin(), identifier.end())
        , m_secret(secret)
    {
    }

    std::vector<std::byte> m_identifier;
    SecretBytes m_secret;
};

} // namespace teredo
