// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/upnp_search.h"

#include "helper/portmap/router_socket.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace upnp {
namespace {

constexpr teredo::Endpoint everybody{{{239, 255, 255, 250}}, {1900}};
constexpr teredo::Duration patience = std::chrono::milliseconds(700);
constexpr int tries = 3;
constexpr std::size_t longestUrl = 256;

// Version 2 gateways answer to version 1 as well (UPnP Device Architecture §1.3.2).
constexpr std::string_view search = "M-SEARCH * HTTP/1.1\r\n"
                                    "HOST: 239.255.255.250:1900\r\n"
                                    "MAN: \"ssdp:discover\"\r\n"
                                    "MX: 1\r\n"
                                    "ST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n"
                                    "\r\n";

bool isLocationKey(std::string_view key)
{
    constexpr std::string_view location = "location";
    return std::ranges::equal(
        key, location, [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r";
    const std::size_t begin = text.find_first_not_of(blank);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

// Until the time is over or somebody says stop; other hosts may answer, too.
std::optional<std::string> listen(RouterSocket &socket, teredo::Ipv4Address router, bool &goOn)
{
    kernel::BootClock clock;
    const teredo::Instant deadline = clock.now() + patience;
    for (;;) {
        const auto answer = socket.receive(deadline - clock.now());
        if (!answer) {
            goOn = answer.error() != RouterSocket::Silence::HelperGone;
            return std::nullopt;
        }
        if (answer->from.address != router)
            continue;
        if (auto location = locationIn(answer->payload, router))
            return location;
    }
}

} // namespace

std::optional<std::string> findDescription(teredo::Ipv4Address local, teredo::Ipv4Address router, int helper)
{
    auto socket = RouterSocket::open(local, helper);
    bool goOn = socket.has_value();
    for (int i = 0; goOn && i < tries; ++i) {
        socket->send({router, everybody.port}, std::as_bytes(std::span(search)));
        socket->send(everybody, std::as_bytes(std::span(search)));
        if (auto location = listen(*socket, router, goOn))
            return location;
    }
    return std::nullopt;
}

std::optional<std::string> locationIn(teredo::Bytes answer, teredo::Ipv4Address router)
{
    std::string_view rest(reinterpret_cast<const char *>(answer.data()), answer.size());
    while (!rest.empty()) {
        const std::size_t length = rest.find('\n');
        const std::string_view line = rest.substr(0, length);
        rest.remove_prefix(length == std::string_view::npos ? rest.size() : length + 1);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !isLocationKey(trimmed(line.substr(0, colon))))
            continue;
        const std::string_view url = trimmed(line.substr(colon + 1));
        return isUrlAt(url, router) ? std::optional(std::string(url)) : std::nullopt;
    }
    return std::nullopt;
}

bool isUrlAt(std::string_view url, teredo::Ipv4Address router)
{
    const std::string host = "http://" + toText(router);
    if (url.size() > longestUrl || !url.starts_with(host))
        return false;
    if (!std::ranges::all_of(url, [](char letter) { return letter > ' ' && letter <= '~'; }))
        return false;
    std::string_view rest = url.substr(host.size());
    if (rest.starts_with(':')) {
        const std::size_t end = rest.find_first_not_of("0123456789", 1);
        if (end == 1 || end > 6)
            return false;
        rest.remove_prefix(end);
    }
    return rest.starts_with('/');
}

std::string toText(teredo::Ipv4Address address)
{
    std::string text;
    for (const std::uint8_t octet : address.octets)
        text += (text.empty() ? "" : ".") + std::to_string(octet);
    return text;
}

} // namespace upnp
