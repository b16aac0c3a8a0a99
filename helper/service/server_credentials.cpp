// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/server_credentials.h"

#include "helper/service/wiping.h"

#include <algorithm>

namespace {

constexpr std::size_t maxLength = 255; // the room in ipc::Server

bool fits(teredo::Bytes part)
{
    return !part.empty() && part.size() <= maxLength;
}

} // namespace

class ServerCredentials::Parts final
{
public:
    explicit Parts(const QString &text)
        : m_text(text.toUtf8())
        , m_colon(std::size_t(std::ranges::find(all(), std::byte{':'}) - all().begin()))
    {
    }
    ~Parts() { wipe(m_text); }
    Q_DISABLE_COPY_MOVE(Parts)

    [[nodiscard]] bool hasBoth() const { return m_colon < all().size(); }
    [[nodiscard]] teredo::Bytes identifier() const { return all().first(m_colon); }
    [[nodiscard]] teredo::Bytes secret() const { return hasBoth() ? all().subspan(m_colon + 1) : teredo::Bytes(); }

private:
    [[nodiscard]] teredo::Bytes all() const
    {
        return std::as_bytes(std::span(m_text.constData(), std::size_t(m_text.size())));
    }

    QByteArray m_text;
    std::size_t m_colon;
};

teredo::Result<ServerCredentials, Sentence> ServerCredentials::parse(const QString &text)
{
    auto parts = std::make_shared<const Parts>(text);
    if (!parts->hasBoth())
        return teredo::Failure{Sentence(QT_TRANSLATE_NOOP("Helper", "write server.example=identifier:secret"))};
    if (!fits(parts->identifier()) || !fits(parts->secret()))
        return teredo::Failure{Sentence(QT_TRANSLATE_NOOP(
            "Helper", "identifier and secret have 1 to 255 bytes each, both or none of them are given"))};
    return ServerCredentials(std::move(parts));
}

teredo::Bytes ServerCredentials::identifier() const
{
    return m_parts->identifier();
}

teredo::Bytes ServerCredentials::secret() const
{
    return m_parts->secret();
}

bool ServerCredentials::operator==(const ServerCredentials &other) const
{
    return std::ranges::equal(identifier(), other.identifier()) && std::ranges::equal(secret(), other.secret());
}
