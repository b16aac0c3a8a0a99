# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A router that speaks when it is told to: one router advertisement (RFC 4861 section 4.2) to all nodes.

usage: advertise.py INTERFACE PREFIX ROUTER-LIFETIME PREFIX-LIFETIME     lifetimes in seconds, 0: withdrawn; the prefix is a /64
"""
import ipaddress
import socket
import struct
import sys

interface, prefix, router_lifetime, prefix_lifetime = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])

# Type 134, code 0, checksum by the kernel, hop limit, flags, router lifetime, reachable time, retransmission timer
header = struct.pack("!BBHBBHII", 134, 0, 0, 64, 0, router_lifetime, 0, 0)
# Prefix information: type 3, length in 8 octets, on-link and autonomous, valid and preferred lifetime
option = struct.pack("!BBBBIII", 3, 4, 64, 0xC0, prefix_lifetime, prefix_lifetime, 0) + ipaddress.IPv6Address(prefix).packed

with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6) as router:
    router.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 255)
    index = socket.if_nametoindex(interface)
    router.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
    router.sendto(header + option, ("ff02::1", 0, 0, index))
