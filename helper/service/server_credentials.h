// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/client/credentials.h"
#include "core/result.h"

#include <QString>

#include <map>

// By what a server that asks for it knows us (RFC 4380 §5.2.2), as the administrator's file has it.
class ServerCredentials final
{
public:
    // Of "identifier:secret", 1 to 255 bytes each; else what is wrong with it, in English and without a word of it.
    [[nodiscard]] static teredo::Result<ServerCredentials, QString> parse(const QString &text);

    [[nodiscard]] teredo::Bytes identifier() const { return m_credentials.identifier(); }
    [[nodiscard]] teredo::Bytes secret() const { return m_credentials.secret(); }

    bool operator==(const ServerCredentials &other) const;

private:
    explicit ServerCredentials(teredo::Credentials credentials)
        : m_credentials(std::move(credentials))
    {
    }

    teredo::Credentials m_credentials;
};

using CredentialsByServer = std::map<QString, ServerCredentials>; // names in small letters
