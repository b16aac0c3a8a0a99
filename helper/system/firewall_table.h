// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>

struct nft_ctx;

namespace kernel {

// TCP and UDP ports of this machine that anybody may reach through the tunnel.
struct OpenPorts {
    std::set<std::uint16_t> tcp;
    std::set<std::uint16_t> udp;

    bool operator==(const OpenPorts &) const = default;
};

// The nftables table "navalis_guard", which lets nothing in through the tunnel but answers, and nothing out that does
// not come from a Teredo address. Its flag "owner" lets nobody else change or delete it, and it exists as long as
// one descriptor of the socket that loaded it is open.
class FirewallTable final
{
public:
    // EOPNOTSUPP, ENOENT: this kernel has no nftables, or not with owners (5.12). EPERM: CAP_NET_ADMIN is missing.
    static Result<FirewallTable> load(const std::string &interfaceName);

    // These and no others, from one moment to the next.
    Result<void> setOpenPorts(const OpenPorts &ports);
    // How many packets from outside were refused.
    [[nodiscard]] Result<std::uint64_t> droppedPackets() const;
    // Of the socket that owns the table. A process that holds it keeps the table alive, and can do no more with it.
    [[nodiscard]] Result<FileDescriptor> duplicateSocket() const;

private:
    struct Release {
        void operator()(nft_ctx *context) const;
    };
    using Context = std::unique_ptr<nft_ctx, Release>;

    FirewallTable(Context context, int socket);

    Context m_context;
    int m_socket; // libnftables owns it
};

} // namespace kernel
