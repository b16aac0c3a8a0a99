#!/usr/bin/python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tries what the unit of the helper allows and what it forbids; a line for each: as-it-should|otherwise, what, detail.

Most of what is forbidden would be allowed to any user without the unit's settings, so that each of them is seen at work."""
import ctypes
import errno
import mmap
import os
import resource
import socket

libc = ctypes.CDLL(None, use_errno=True)
CLONE_NEWUSER = 0x10000000


def system_call(function, *arguments):
    result = function(*arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def in_child(action):
    """For what would change this process."""
    child = os.fork()
    if child == 0:
        number = 0
        try:
            action()
        except OSError as error:
            number = error.errno
        os._exit(number)
    number = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if number:
        raise OSError(number, os.strerror(number))


def report(right, what, detail):
    print("as-it-should" if right else "otherwise", what, detail, sep="\t", flush=True)


def allowed(what, action):
    try:
        detail = action()
        report(True, f"allowed: {what}", detail or "")
    except OSError as error:
        report(False, f"allowed: {what}", error)


def forbidden(what, action, by=None):
    """by: the number of the error, where without the unit's setting there would be another one."""
    try:
        action()
        report(False, f"forbidden: {what}", "done")
    except (OSError, ValueError) as error:
        report(by in (None, getattr(error, "errno", None)), f"forbidden: {what}", error)


def write(path):
    with open(path, "w", encoding="ascii") as file:
        file.write("x")


def read(path):
    with open(path, "rb") as file:
        file.read(1)


def open_socket(family, kind, protocol=0):
    socket.socket(family, kind, protocol).close()


def set_user_bit():
    path = os.environ["STATE_DIRECTORY"] + "/probe"
    write(path)
    try:
        os.chmod(path, 0o4700)
    finally:
        os.unlink(path)


def write_own_folders():
    for folder in os.environ["STATE_DIRECTORY"], os.environ["RUNTIME_DIRECTORY"], "/tmp":
        write(folder + "/probe")
        mode = os.stat(folder + "/probe").st_mode
        os.unlink(folder + "/probe")
        if mode & 0o077:
            raise OSError(f"others may read or write what it writes: {mode:o}")


def landlock():
    return f"version {system_call(libc.syscall, 444, None, 0, 1)}"


def drop_capabilities():
    system_call(libc.capset, (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)())


def many_files():
    opened = []
    try:
        while len(opened) < 2000:
            opened.append(os.open("/dev/null", os.O_RDONLY))
    finally:
        for descriptor in opened:
            os.close(descriptor)


def raise_limit():
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))


def list_devices():
    extra = set(os.listdir("/dev")) & {"example", "console", "kmsg", "mem", "tty0"}
    if not extra:
        raise OSError("only " + " ".join(sorted(os.listdir("/dev"))))


allowed("open the TUN device", lambda: os.close(os.open("/dev/net/tun", os.O_RDWR)))
allowed("sockets of IPv4, IPv6, netlink and local programs", lambda: [open_socket(*kind) for kind in (
    (socket.AF_INET, socket.SOCK_DGRAM), (socket.AF_INET6, socket.SOCK_DGRAM), (socket.AF_NETLINK, socket.SOCK_RAW),
    (socket.AF_UNIX, socket.SOCK_SEQPACKET))] and None)
allowed("write its own folders and /tmp", write_own_folders)
allowed("start a program", lambda: in_child(lambda: os.execv("/bin/true", ["true"])))
allowed("give up its capabilities, as the engine does", lambda: in_child(drop_capabilities))
allowed("Landlock, as the engine does", landlock)

forbidden("see who has a home here", lambda: os.listdir("/home"))
forbidden("look into root's home", lambda: os.listdir("/root"))
forbidden("read the passwords", lambda: read("/etc/shadow"))
for name in "/etc", "/usr", "/var/lib", "/srv":
    forbidden(f"write {name}", lambda name=name: write(name + "/probe"), errno.EROFS)
forbidden("see the files of others in /tmp", lambda: os.stat("/tmp/example"))
forbidden("other devices", list_devices)
forbidden("see process 1", lambda: os.stat("/proc/1"))
forbidden("sysctl", lambda: read("/proc/sys/net/ipv6/conf/all/forwarding"))
forbidden("change control groups", lambda: os.mkdir("/sys/fs/cgroup/probe"), errno.EROFS)
forbidden("raw sockets", lambda: open_socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6))
forbidden("other kinds of sockets", lambda: open_socket(socket.AF_PACKET, socket.SOCK_RAW), errno.EAFNOSUPPORT)
forbidden("a new user namespace", lambda: in_child(lambda: system_call(libc.unshare, CLONE_NEWUSER)))
forbidden("memory that is writable and executable", lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC))
forbidden("another personality", lambda: in_child(lambda: system_call(libc.personality, 0x0008)))
forbidden("trace processes", lambda: in_child(lambda: system_call(libc.ptrace, 0, 0, 0, 0)))
forbidden("files that run as their owner", set_user_bit)
forbidden("take part of the processors", lambda: os.sched_setaffinity(0, {0}))
forbidden("another priority", lambda: in_child(lambda: os.nice(1)))
forbidden("more files than it needs", many_files)
forbidden("raise that limit", raise_limit)
print("end")
