// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bytes.h"
#include "core/result.h"
#include "helper/service/sentence.h"

#include <QString>

#include <map>
#include <memory>

// By what a server that asks for it knows us (RFC 4380 §5.2.2), as the administrator's file has it.
class ServerCredentials final
{
public:
    // Of "identifier:secret", 1 to 255 bytes each; else what is wrong with it, in English and without a word of it.
    [[nodiscard]] static teredo::Result<ServerCredentials, Sentence> parse(const QString &text);

    [[nodiscard]] teredo::Bytes identifier() const;
    [[nodiscard]] teredo::Bytes secret() const;

    bool operator==(const ServerCredentials &other) const;

private:
    class Parts; // one in memory for all copies of this, overwritten when the last one goes

    explicit ServerCredentials(std::shared_ptr<const Parts> parts)
        : m_parts(std::move(parts))
    {
    }

    std::shared_ptr<const Parts> m_parts;
};

using CredentialsByServer = std::map<QString, ServerCredentials>; // names in small letters
