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

from teredo import NO_NEXT_HEADER, advertisement, authentication, icmpv6, ipv6, origin

WEB = ipaddress.IPv6Address("2001:db8:80::80").packed


def whole_packets(victim, mapped, sender):
    return [
        ipv6(WEB, victim, NO_NEXT_HEADER, b""),                                     # bubble
        origin(*sender) + ipv6(WEB, victim, NO_NEXT_HEADER, b""),                   # bubble through the server
        authentication() + origin(*mapped) + advertisement(victim[:8]),              # router advertisement
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
