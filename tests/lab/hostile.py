# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sends broken Teredo datagrams, from whatever IPv4 address it is told to; prints how many.

hostile.py --to ADDRESS:PORT --address TEREDO-ADDRESS --from ADDRESS:PORT [--truncate] [--flip] [--random COUNT]
--to is the mapped endpoint of the victim, --address its Teredo address. The whole packets, built by RFC 4380 section 5.1.1,
are never sent, only what remains of them after cutting or flipping."""
import argparse
import ipaddress
import random
import socket
import struct
import time

NO_NEXT_HEADER, ICMPV6 = 59, 58
LINK_LOCAL = ipaddress.IPv6Address("fe80::ffff:ffff:ffff").packed
SERVER_LINK_LOCAL = ipaddress.IPv6Address("fe80::8000:f227:34ff:8efe").packed
WEB = ipaddress.IPv6Address("2001:db8:80::80").packed


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


def authentication():
    return b"\0\1\0\0" + bytes(8) + b"\0"


def whole_packets(victim, mapped, sender):
    prefix = struct.pack("!BBBBIII", 3, 4, 64, 0xC0, 0xFFFFFFFF, 0xFFFFFFFF, 0) + victim[:8] + bytes(8)
    advertisement = icmpv6(SERVER_LINK_LOCAL, LINK_LOCAL, 134, struct.pack("!BBHII", 64, 0, 0, 0, 0) + prefix)
    return [
        ipv6(WEB, victim, NO_NEXT_HEADER, b""),                                     # bubble
        origin(*sender) + ipv6(WEB, victim, NO_NEXT_HEADER, b""),                   # bubble through the server
        authentication() + origin(*mapped) + advertisement,                         # router advertisement
        icmpv6(WEB, victim, 129, struct.pack("!HH", 7, 1) + bytes(16)),             # echo reply nobody asked for
        icmpv6(WEB, victim, 1, bytes(4) + ipv6(victim, WEB, NO_NEXT_HEADER, b"")),  # destination unreachable
    ]


def truncated(packets):
    for packet in packets:
        for length in range(1, len(packet)):
            yield packet[:length]


def flipped(packets):
    for packet in packets:
        for bit in range(8 * len(packet)):
            broken = bytearray(packet)
            broken[bit // 8] ^= 0x80 >> bit % 8
            yield bytes(broken)


def rubbish(count):
    source = random.Random(4380)
    for _ in range(count):
        yield source.randbytes(source.randint(1, 1400))


def endpoint(text):
    address, port = text.rsplit(":", 1)
    return address, int(port)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--to", type=endpoint, required=True)
    parser.add_argument("--from", dest="sender", type=endpoint, required=True)
    parser.add_argument("--address", required=True)
    parser.add_argument("--truncate", action="store_true")
    parser.add_argument("--flip", action="store_true")
    parser.add_argument("--random", type=int, default=0)
    options = parser.parse_args()

    packets = whole_packets(ipaddress.IPv6Address(options.address).packed, options.to, options.sender)
    datagrams = list(truncated(packets)) if options.truncate else []
    datagrams += list(flipped(packets)) if options.flip else []
    datagrams += list(rubbish(options.random))

    # A raw socket puts whatever sender it likes into the header; UDP allows a checksum of 0.
    raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
    for number, payload in enumerate(datagrams):
        udp = struct.pack("!HHHH", options.sender[1], options.to[1], 8 + len(payload), 0)
        header = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 28 + len(payload), number & 0xFFFF, 0, 64, 17, 0,
                             socket.inet_aton(options.sender[0]), socket.inet_aton(options.to[0]))
        raw.sendto(header + udp + payload, (options.to[0], 0))
        if number % 32 == 31:
            time.sleep(0.002)  # a burst would overflow the victim's socket, which is not what this tests
    print(len(datagrams))


main()
