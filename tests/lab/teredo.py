# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The packets of RFC 4380 section 5.1.1, as far as the hosts of the laboratory write them."""
import ipaddress
import socket
import struct

NO_NEXT_HEADER, ICMPV6 = 59, 58
LINK_LOCAL = ipaddress.IPv6Address("fe80::ffff:ffff:ffff").packed
SERVER_LINK_LOCAL = ipaddress.IPv6Address("fe80::8000:f227:34ff:8efe").packed


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def ipv6(source, destination, next_header, payload):
    return struct.pack("!IHBB", 6 << 28, len(payload), next_header, 255) + source + destination + payload


def icmpv6(source, destination, kind, rest):
    message = struct.pack("!BBH", kind, 0, 0) + rest
    pseudo = source + destination + struct.pack("!II", len(message), ICMPV6)
    message = message[:2] + struct.pack("!H", checksum(pseudo + message)) + message[4:]
    return ipv6(source, destination, ICMPV6, message)


def origin(address, port):
    return b"\0\0" + struct.pack("!H", port ^ 0xFFFF) + bytes(byte ^ 0xFF for byte in socket.inet_aton(address))


def authentication(identifier=b"", value=b"", nonce=bytes(8), confirmation=0):
    return bytes([0, 1, len(identifier), len(value)]) + identifier + value + nonce + bytes([confirmation])


def advertisement(prefix):
    option = struct.pack("!BBBBIII", 3, 4, 64, 0xC0, 0xFFFFFFFF, 0xFFFFFFFF, 0) + prefix + bytes(8)
    return icmpv6(SERVER_LINK_LOCAL, LINK_LOCAL, 134, struct.pack("!BBHII", 64, 0, 0, 0, 0) + option)
