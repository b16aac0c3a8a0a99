// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/host_lookup.h"

namespace {

teredo::Ipv4Address toIpv4(quint32 bits)
{
    return {{std::uint8_t(bits >> 24), std::uint8_t(bits >> 16), std::uint8_t(bits >> 8), std::uint8_t(bits)}};
}

} // namespace

HostLookup::HostLookup(ServerResolver::Done done)
    : m_done(std::move(done))
{
}

ServerResolver::Lookup HostLookup::system()
{
    return [](const QString &name, ServerResolver::Done done) {
        auto question = std::make_unique<HostLookup>(std::move(done));
        QHostInfo::lookupHost(name, question.get(), SLOT(take(QHostInfo)));
        return question;
    };
}

void HostLookup::take(const QHostInfo &info)
{
    ServerResolver::Answer answer{{}, info.errorString()};
    for (const QHostAddress &address : info.addresses()) {
        bool isIpv4 = false;
        const quint32 bits = address.toIPv4Address(&isIpv4);
        if (isIpv4)
            answer.addresses.append(toIpv4(bits));
    }
    m_done(answer);
}
