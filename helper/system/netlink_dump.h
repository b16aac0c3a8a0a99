// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/network_class.h"
#include "helper/system/error.h"

#include <array>
#include <functional>
#include <libmnl/libmnl.h>
#include <optional>
#include <span>

namespace kernel {

// The attributes of one rtnetlink message, looked up by number. Valid as long as the message.
class Attributes final
{
public:
    Attributes(const nlmsghdr &message, std::size_t headerSize);
    explicit Attributes(std::span<const std::byte> nested);

    [[nodiscard]] bool has(std::uint16_t type) const { return m_found.at(type) != nullptr; }
    [[nodiscard]] std::span<const std::byte> payload(std::uint16_t type) const; // empty if absent
    [[nodiscard]] std::optional<std::uint32_t> number(std::uint16_t type) const;
    [[nodiscard]] std::optional<teredo::policy::IpOctets> address(std::uint16_t type) const;

private:
    static constexpr std::uint16_t last = 64; // greater than any read here

    static int collect(const nlattr *attribute, void *self);

    std::array<const nlattr *, last> m_found{};
};

template<typename Header>
[[nodiscard]] const Header &headerOf(const nlmsghdr &message)
{
    return *static_cast<const Header *>(mnl_nlmsg_get_payload(&message));
}

// Has the kernel tell a whole table, such as RTM_GETROUTE, of one address family or of all (AF_UNSPEC). EINTR: it
// changed meanwhile, and what was told is not a whole.
Result<void> dump(std::uint16_t request, std::uint8_t family, const std::function<void(const nlmsghdr &)> &take);

// Takes the announcements that have arrived at a socket which does not wait. Answers whether some were lost on the way.
Result<bool> takeAnnounced(int socket, const std::function<void(const nlmsghdr &)> &take);

// The interface that a message is about; 0 if it is about none.
[[nodiscard]] unsigned interfaceOf(const nlmsghdr &message);

// By which interface a packet to the destination would leave; nothing if by none.
std::optional<std::uint32_t> lookUpRoute(teredo::policy::Family family, const teredo::policy::IpOctets &destination);

} // namespace kernel
