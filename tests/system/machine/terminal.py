#!/usr/bin/python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A person at a terminal: runs a command there and types TEXT whenever a password is asked for.
usage: terminal.py TEXT COMMAND [ARGUMENT...]     exit status: the command's"""
import os
import pty
import sys

answer = sys.argv[1].encode() + b"\n"
seen = b""


def read(terminal):
    global seen
    output = os.read(terminal, 1024)
    seen += output
    if seen.rstrip().endswith(b"assword:"):
        seen = b""
        os.write(terminal, answer)
    return output


sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[2:], read)))
