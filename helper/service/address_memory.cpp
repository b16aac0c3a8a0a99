// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/address_memory.h"

#include "helper/service/memory_file.h"
#include "helper/service/server_name.h"

namespace {

constexpr qsizetype maxAddresses = 64; // twice as many as a user may add

}

AddressMemory::AddressMemory(QString path)
    : m_path(std::move(path))
{
    const QJsonObject stored = memory_file::read(m_path);
    for (auto entry = stored.begin(); entry != stored.end() && m_addresses.size() < maxAddresses; ++entry) {
        if (const auto address = parseIpv4(entry.value().toString()))
            m_addresses.insert(entry.key(), *address);
    }
}

std::optional<teredo::Ipv4Address> AddressMemory::addressOf(const QString &name) const
{
    const auto known = m_addresses.find(name.toLower());
    return known == m_addresses.end() ? std::nullopt : std::optional(*known);
}

void AddressMemory::remember(const QString &name, const teredo::Ipv4Address &address)
{
    if (addressOf(name) == address)
        return;
    if (m_addresses.size() >= maxAddresses)
        m_addresses.clear(); // what is still wanted comes back by itself
    m_addresses.insert(name.toLower(), address);
    QJsonObject content;
    for (const auto &[known, at] : m_addresses.asKeyValueRange())
        content.insert(known, toText(at));
    if (const Change stored = memory_file::write(m_path, content); !stored)
        qWarning("%s", qUtf8Printable(stored.error().text.text()));
}
