# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Stands in for a VPN's program: carries packets between a TUN device here and one in another network namespace.

usage: vpn.py DEVICE NAMESPACE OTHER-DEVICE
"""
import ctypes
import fcntl
import os
import select
import struct
import sys

TUNSETIFF, IFF_TUN, IFF_NO_PI, CLONE_NEWNET = 0x400454CA, 0x0001, 0x1000, 0x40000000


def open_device(name):
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
    return device


inside = open_device(sys.argv[1])
namespace = os.open(sys.argv[2], os.O_RDONLY)
if ctypes.CDLL(None, use_errno=True).setns(namespace, CLONE_NEWNET) != 0:
    sys.exit("setns: " + os.strerror(ctypes.get_errno()))
outside = open_device(sys.argv[3])
while True:
    for device in select.select([inside, outside], [], [])[0]:
        packet = os.read(device, 65535)
        try:
            os.write(outside if device == inside else inside, packet)
        except OSError as error:  # the other end is down
            print(error, flush=True)
