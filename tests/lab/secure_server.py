# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A Teredo server that answers only whom it knows (RFC 4380 section 5.2.2), at an address and the next one.

secure_server.py ADDRESS [--known IDENTIFIER:SECRET]... [--outdated IDENTIFIER:SECRET]...
Whoever is outdated has proved to know the secret, and is told to use another one."""
import argparse
import hashlib
import hmac
import ipaddress
import select
import socket

from teredo import ICMPV6, advertisement, authentication, origin

PORT = 3544
SOLICITATION = 133
HEADER = 40  # bytes, of IPv6


class Datagram:
    """What precedes the packet, the packet, and what follows it."""

    def __init__(self, data):
        self.identifier = self.value = self.nonce = self.confirmation = self.origin = b""
        if data[:2] == b"\0\1":
            identifier, value = 4 + data[2], 4 + data[2] + data[3]
            self.identifier, self.value = data[4:identifier], data[identifier:value]
            self.nonce, self.confirmation = data[value:value + 8], data[value + 8:value + 9]
            data = data[value + 9:]
        if data[:2] == b"\0\0":
            self.origin, data = data[:8], data[8:]
        end = HEADER + int.from_bytes(data[4:6], "big")
        self.packet, self.trailers = data[:end], data[end:]

    def is_solicitation(self):
        return self.packet[6:7] == bytes([ICMPV6]) and self.packet[HEADER:HEADER + 1] == bytes([SOLICITATION])

    def is_signed_with(self, secret):
        signed = self.nonce + self.confirmation + self.origin + self.packet
        return hmac.compare_digest(self.value, hmac.digest(secret, signed, hashlib.sha1))


class Server:
    def __init__(self, address, known, outdated):
        self.prefix = b"\x20\x01\0\0" + address.packed
        self.known, self.outdated = known, outdated
        self.sockets = [self.listen(address), self.listen(address + 1)]
        self.native = socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_RAW)

    @staticmethod
    def listen(address):
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind((str(address), PORT))
        return listener

    def serve(self):
        while True:
            for ready in select.select(self.sockets, [], [])[0]:
                data, sender = ready.recvfrom(2048)
                datagram = Datagram(data)
                if datagram.is_solicitation():
                    self.answer(ready, sender, datagram)
                elif len(datagram.packet) >= HEADER:
                    self.forward(sender, datagram)

    def answer(self, by, sender, asked):
        secret = self.known.get(asked.identifier, self.outdated.get(asked.identifier))
        if secret is None or not asked.is_signed_with(secret):
            return
        confirmation = 0 if asked.identifier in self.known else 1
        rest = origin(*sender) + advertisement(self.prefix)
        value = hmac.digest(secret, asked.nonce + bytes([confirmation]) + rest, hashlib.sha1)
        by.sendto(authentication(b"", value, asked.nonce, confirmation) + rest, sender)

    def forward(self, sender, datagram):
        destination = datagram.packet[24:40]
        if destination[:8] == self.prefix:
            port = int.from_bytes(destination[10:12], "big") ^ 0xFFFF
            address = socket.inet_ntoa(bytes(byte ^ 0xFF for byte in destination[12:16]))
            self.sockets[0].sendto(origin(*sender) + datagram.packet + datagram.trailers, (address, port))
        elif destination[:4] != self.prefix[:4]:
            self.native.sendto(datagram.packet, (str(ipaddress.IPv6Address(destination)), 0))


def pair(text):
    identifier, secret = text.encode().split(b":", 1)
    return identifier, secret


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("address", type=ipaddress.IPv4Address)
    parser.add_argument("--known", type=pair, action="append", default=[])
    parser.add_argument("--outdated", type=pair, action="append", default=[])
    options = parser.parse_args()
    Server(options.address, dict(options.known), dict(options.outdated)).serve()


main()
