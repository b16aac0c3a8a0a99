// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/wire/teredo_address.h"
#include "helper/outside.h"
#include "helper/running_engine.h"
#include "helper/system/tun_device.h"
#include "helper/system/udp_socket.h"

#include <netinet/in.h>
#include <optional>
#include <string_view>

// A tunnel of the real engine between this namespace and the Outside, as the helper would make it.

inline const teredo::Ipv6Address peerAddress = teredo::wire::toIpv6({serverAddress, 0, peerEndpoint});

[[nodiscard]] ipc::Start startMessage(const kernel::UdpSocket &udp, const kernel::TunDevice &device);
// Makes the device, its socket and its firewall and hands them to the engine, which alone holds the device and
// the firewall afterwards.
[[nodiscard]] kernel::UdpSocket openTunnel(
    const RunningEngine &engine, const kernel::TunOffloads &offloads = {}, const kernel::UdpOffloads &udpOffloads = {});
// To the interface, as the helper does when the engine has one.
void giveAddress(const teredo::Ipv6Address &address);
[[nodiscard]] std::optional<ipc::Statistics> askStatistics(const RunningEngine &engine);

// A local program that sends one datagram to the peer.
void sendFromHere(std::string_view words);
// Where that goes, discard being the port.
[[nodiscard]] sockaddr_in6 peerPort();
[[nodiscard]] bool isBubble(const sim::Packet &payload);
