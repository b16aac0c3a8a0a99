// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/upnp.h"

#include "helper/portmap/upnp_search.h"

#include <array>
#include <charconv>
#include <cstring>
#include <miniupnpc/miniupnpc.h>
#include <miniupnpc/upnpcommands.h>
#include <miniupnpc/upnperrors.h>

namespace {

using ipc::MappingProblem;

constexpr const char *description = "TEREDO"; // RFC 6081 §5.3.3, as all that follow in a call of AddPortMapping
constexpr const char *protocol = "UDP";
constexpr const char *anyHost = "";
constexpr const char *forGood = "0";

// The library takes and gives numbers as text.
std::string numberText(teredo::Port port)
{
    return std::to_string(port.number);
}

// "203.0.113.10" and nothing else.
std::optional<teredo::Ipv4Address> parseAddress(std::string_view text)
{
    teredo::Ipv4Address address;
    for (std::size_t i = 0; i < address.octets.size(); ++i) {
        if (i > 0 && (text.empty() || text.front() != '.'))
            return std::nullopt;
        text.remove_prefix(i > 0 ? 1 : 0);
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), address.octets[i]);
        if (error != std::errc())
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    return text.empty() ? std::optional(address) : std::nullopt;
}

// Negative codes are the library's: no answer, or one that cannot be understood. Positive ones are the router's no.
MappingProblem problemOf(int code)
{
    return code > 0 ? MappingProblem::Refused : MappingProblem::Unusable;
}

} // namespace

// A router whose description has been read.
class Upnp::Gateway
{
public:
    // The description may send us elsewhere, but we only go to the router.
    static std::unique_ptr<Gateway> at(const std::string &description, teredo::Ipv4Address router)
    {
        std::unique_ptr<Gateway> gateway(new Gateway);
        std::array<char, 64> ourAddress{}; // what the connection had; the helper has told us already
        const bool described = UPNP_GetIGDFromUrl(
            description.c_str(), &gateway->m_urls, &gateway->m_data, ourAddress.data(), ourAddress.size());
        gateway->m_hasUrls = described != 0;
        const bool usable = gateway->m_hasUrls && gateway->m_urls.controlURL != nullptr
            && upnp::isUrlAt(gateway->m_urls.controlURL, router) && gateway->m_data.first.servicetype[0] != '\0';
        return usable ? std::move(gateway) : nullptr;
    }

    ~Gateway()
    {
        if (m_hasUrls)
            FreeUPNPUrls(&m_urls);
    }
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;
    Gateway(Gateway &&) = delete;
    Gateway &operator=(Gateway &&) = delete;

    [[nodiscard]] int add(teredo::Port external, const teredo::Endpoint &local) const
    {
        const std::string address = upnp::toText(local.address);
        return UPNP_AddPortMapping(m_urls.controlURL, m_data.first.servicetype, numberText(external).c_str(),
            numberText(local.port).c_str(), address.c_str(), description, protocol, anyHost, forGood);
    }

    // Whether it is ours: the same port may lead to another host, on another network than where we had it.
    [[nodiscard]] bool leadsTo(const teredo::Ipv4Address &local, teredo::Port port) const
    {
        std::array<char, 16> client{};
        std::array<char, 6> internal{};
        std::array<char, 80> itsDescription{};
        std::array<char, 4> enabled{};
        std::array<char, 16> lease{};
        const int code
            = UPNP_GetSpecificPortMappingEntry(m_urls.controlURL, m_data.first.servicetype, numberText(port).c_str(),
                protocol, anyHost, client.data(), internal.data(), itsDescription.data(), enabled.data(), lease.data());
        return code == UPNPCOMMAND_SUCCESS && upnp::toText(local) == client.data()
            && std::strncmp(itsDescription.data(), description, std::strlen(description)) == 0;
    }

    void remove(teredo::Port port) const
    {
        UPNP_DeletePortMapping(
            m_urls.controlURL, m_data.first.servicetype, numberText(port).c_str(), protocol, anyHost);
    }

    [[nodiscard]] std::optional<teredo::Ipv4Address> externalAddress() const
    {
        std::array<char, 64> text{};
        const int code = UPNP_GetExternalIPAddress(m_urls.controlURL, m_data.first.servicetype, text.data());
        text.back() = '\0';
        return code == UPNPCOMMAND_SUCCESS ? parseAddress(text.data()) : std::nullopt;
    }

private:
    Gateway() = default;

    UPNPUrls m_urls{};
    IGDdatas m_data{};
    bool m_hasUrls = false;
};

Upnp::Upnp(int helper)
    : m_helper(helper)
{
}

Upnp::~Upnp() = default;

RouterProtocol::Answer Upnp::map(const ipc::MapPort &wanted)
{
    if (!m_gateway) {
        const auto description = upnp::findDescription(wanted.local.address, wanted.router, m_helper);
        if (!description)
            return teredo::Failure{MappingProblem::NoAnswer};
        m_gateway = Gateway::at(*description, wanted.router);
        if (!m_gateway)
            return teredo::Failure{MappingProblem::Unusable};
        removeFormer(wanted);
    }
    if (const int code = add(wanted); code != UPNPCOMMAND_SUCCESS) {
        m_gateway.reset(); // after a restart the router may be reached in another way
        m_external = {};
        return teredo::Failure{problemOf(code)};
    }
    const auto address = m_gateway->externalAddress();
    if (!address) {
        m_gateway->remove(m_external); // RFC 6081 §5.3.3
        m_gateway.reset();
        m_external = {};
        return teredo::Failure{MappingProblem::Unusable};
    }
    return Mapping{ipc::MappingProtocol::Upnp, {*address, m_external}, {}, {}};
}

// The port that we have already, else the one that is wanted. This protocol offers no other one in place of a port
// that somebody else has, so our own number is asked for then.
int Upnp::add(const ipc::MapPort &wanted)
{
    const teredo::Port own = wanted.local.port;
    const teredo::Port first = m_external == teredo::Port{} ? wanted.external : m_external;
    m_external = first;
    int code = m_gateway->add(first, wanted.local);
    if (code > 0 && first != own) {
        m_external = own;
        code = m_gateway->add(own, wanted.local);
    }
    return code;
}

// RFC 6081 §5.3.3: first what an earlier run could not take back. Of its two ports either may have been mapped.
void Upnp::removeFormer(const ipc::MapPort &wanted) const
{
    for (const teredo::Port port : {wanted.former.external, wanted.former.internal}) {
        if (port != teredo::Port{} && m_gateway->leadsTo(wanted.local.address, port))
            m_gateway->remove(port);
    }
}

// RFC 6081 §5.3.5.1
void Upnp::unmap(const ipc::MapPort &)
{
    if (m_gateway)
        m_gateway->remove(m_external);
}
