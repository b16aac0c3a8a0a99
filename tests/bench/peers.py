#!/usr/bin/python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""peers.py ADDRESS COUNT: makes COUNT Teredo clients known to the one at the Teredo ADDRESS, by a bubble from each, all of
them at this host's address and a port of their own. It must be reachable for strangers."""
import ipaddress
import socket
import sys
import time


def teredo_address(server: bytes, host: bytes, port: int) -> bytes:
    inverted = bytes(byte ^ 0xFF for byte in port.to_bytes(2, "big") + host)
    return bytes.fromhex("20010000") + server + bytes(2) + inverted


target = ipaddress.IPv6Address(sys.argv[1])
server, (mapped_host, mapped_port) = target.packed[4:8], (
    bytes(byte ^ 0xFF for byte in target.packed[12:16]),
    int.from_bytes(target.packed[10:12], "big") ^ 0xFFFF,
)
destination = (str(ipaddress.IPv4Address(mapped_host)), mapped_port)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
    probe.connect(destination)
    own = probe.getsockname()[0]

for port in range(20000, 20000 + int(sys.argv[2])):
    source = teredo_address(server, ipaddress.IPv4Address(own).packed, port)
    bubble = bytes.fromhex("6000000000003bff") + source + target.packed
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as peer:
        peer.bind((own, port))
        peer.sendto(bubble, destination)
    if port % 100 == 0:
        time.sleep(0.005)  # not faster than the receiver's buffer takes them
time.sleep(1)
