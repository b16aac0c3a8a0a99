// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/addresses_service.h"

#include "core/explain.h"
#include "helper/service/bus_object.h"
#include "helper/service/client_words.h"
#include "helper/service/ipv6_text.h"
#include "helper/service/server_name.h"

#include <algorithm>
#include <optional>

namespace {

QStringList remarks(const teredo::Explanation &explanation)
{
    QStringList list;
    const auto remark = [&](bool holds, const SentenceTemplate<0> &sentence) {
        if (holds)
            list.append(Sentence(sentence).text());
    };
    remark(explanation.kind == teredo::TeredoKind::Obsolete,
        QT_TRANSLATE_NOOP(
            "Helper", "It has the prefix 3ffe:831f::/32, which was used before RFC 4380; nobody routes it any more."));
    remark(explanation.serverIsNotGlobal,
        QT_TRANSLATE_NOOP("Helper", "The address of its server is none that a public server can have."));
    remark(explanation.mappingIsNotGlobal,
        QT_TRANSLATE_NOOP(
            "Helper", "The address of its client is none that others can send to: peers will not answer it."));
    remark(explanation.portIsZero, QT_TRANSLATE_NOOP("Helper", "The port of its client is 0: nobody can send there."));
    remark(explanation.coneBitIsSet,
        QT_TRANSLATE_NOOP(
            "Helper", "Its client says that its NAT lets everybody in, which nobody relies on any more (RFC 5991)."));
    remark(
        explanation.reservedBitsAreSet, QT_TRANSLATE_NOOP("Helper", "Some of its flags are reserved and should be 0."));
    remark(explanation.flags.random == 0 && explanation.kind == teredo::TeredoKind::Teredo,
        QT_TRANSLATE_NOOP(
            "Helper", "It holds no random bits, as the addresses of clients before RFC 5991: it is easy to guess."));
    remark(explanation.kind != teredo::TeredoKind::NotTeredo,
        QT_TRANSLATE_NOOP("Helper", "Whoever sees it knows the IPv4 address and port of its client."));
    return list;
}

} // namespace

AddressesService::AddressesService(BusObject &object)
    : m_object(object)
{
}

QVariantMap AddressesService::ExplainAddress(const QString &address)
{
    const auto parsed = parseIpv6(address);
    const teredo::Explanation explanation = parsed ? teredo::explain(*parsed) : teredo::Explanation();
    if (explanation.kind == teredo::TeredoKind::NotTeredo) {
        m_object.refuse({Refusal::Kind::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is not a Teredo address: they begin with 2001:0:."), address)});
        return {};
    }
    return {
        {QStringLiteral("Address"), toText(*parsed)},
        {QStringLiteral("Server"), toText(explanation.server)},
        {QStringLiteral("Mapped"), toText(explanation.mapped)},
        {QStringLiteral("Flags"), QVariant::fromValue(explanation.flags.bits)},
        {QStringLiteral("Cone"), explanation.flags.cone},
        {QStringLiteral("Remarks"), remarks(explanation)},
    };
}
