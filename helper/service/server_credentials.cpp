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

teredo::Result<ServerCredentials, QString> ServerCredentials::parse(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const teredo::Bytes all = std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
    const auto colon = std::size_t(std::ranges::find(all, std::byte{':'}) - all.begin());
    const bool hasBoth = colon < all.size();
    const teredo::Bytes identifier = all.first(colon);
    const teredo::Bytes secret = hasBoth ? all.subspan(colon + 1) : teredo::Bytes();
    auto credentials = fits(identifier) && fits(secret) ? teredo::Credentials::of(identifier, secret) : std::nullopt;
    wipe(bytes);
    if (credentials)
        return ServerCredentials(*std::move(credentials));
    return teredo::Failure{hasBoth
            ? QStringLiteral("identifier and secret have 1 to 255 bytes each, both or none of them are given")
            : QStringLiteral("write server.example=identifier:secret")};
}

bool ServerCredentials::operator==(const ServerCredentials &other) const
{
    return std::ranges::equal(identifier(), other.identifier()) && std::ranges::equal(secret(), other.secret());
}
