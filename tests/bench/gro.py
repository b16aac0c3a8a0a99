#!/usr/bin/python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""gro.py INTERFACE 0|1: switches generic receive offload, as "ethtool -K INTERFACE gro" does."""
import array
import fcntl
import socket
import struct
import sys

SIOCETHTOOL = 0x8946
ETHTOOL_SGRO = 0x2C

value = array.array("B", struct.pack("II", ETHTOOL_SGRO, int(sys.argv[2])))
request = struct.pack("16sP16x", sys.argv[1].encode(), value.buffer_info()[0])
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as scratch:
    fcntl.ioctl(scratch, SIOCETHTOOL, request)
