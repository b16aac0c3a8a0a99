#!/usr/bin/python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""first_answer.py ADDRESS SECONDS: once a line comes on standard input, asks the IPv6 ADDRESS for an echo every 50 ms,
whatever source address there is just then, until one is answered. Prints three numbers: when that answer came, in
microseconds since 1970, how many echoes came before the one that it belongs to, and how many of these the kernel did not
take, for there was no way; the others got lost. Says "ready" first, on standard error. As root."""
import os
import select
import socket
import struct
import sys
import time

ECHO_REQUEST, ECHO_REPLY = 128, 129
INTERVAL = 0.05

address, patience = sys.argv[1], float(sys.argv[2])
asking = socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.getprotobyname("ipv6-icmp"))
identifier = os.getpid() & 0xFFFF
print("ready", file=sys.stderr, flush=True)
sys.stdin.readline()

end = time.monotonic() + patience
asked, refused, turn = 0, 0, time.monotonic()
while time.monotonic() < end:
    try:
        # Never connected nor bound: the kernel chooses the source address of each, and fills the checksum in.
        asking.sendto(struct.pack("!BBHHH", ECHO_REQUEST, 0, 0, identifier, asked & 0xFFFF) + bytes(56), (address, 0))
    except OSError:
        refused += 1
    asked += 1
    turn += INTERVAL
    while (left := turn - time.monotonic()) > 0:
        if not select.select([asking], [], [], left)[0]:
            break
        answer, sender = asking.recvfrom(2048)
        kind, _, _, whose, sequence = struct.unpack_from("!BBHHH", answer)
        if kind == ECHO_REPLY and whose == identifier and sender[0] == address:
            print(int(time.time() * 1e6), sequence, refused)
            sys.exit(0)
sys.exit(1)
