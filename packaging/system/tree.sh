# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# A copy of a system that one can enter or boot, and that is gone with its mounts. Sourced; needs a mount namespace.
# shellcheck shell=bash

# throw_away_copy ROOT TOP: TOP/root becomes an overlay over ROOT; TOP, an empty folder, holds what is written there.
throw_away_copy() {
    mount -t tmpfs -o mode=755 tmpfs "$2" && mkdir "$2/lower" "$2/root" && mount --bind "$1" "$2/lower" &&
        overlay "$2/lower" "$2" "$2/root" || return 1
    if [ "$1" = / ]; then own_partitions "$2"; fi
}

overlay() { # overlay LOWER TOP ROOT
    mkdir "$2/upper" "$2/work" && mount -t overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" overlay "$3"
}

# /usr and the like may be file systems of their own, which the overlay over / does not show.
own_partitions() { # own_partitions TOP
    local name
    for name in usr var opt etc; do
        mountpoint -q "/$name" || continue
        mkdir "$1/$name" && overlay "/$name" "$1/$name" "$1/root/$name" || return 1
    done
}

# machine_files ROOT: what no file system on a disk has. The calling process is in the namespaces that it is to show.
machine_files() {
    mkdir -p "$1"/{proc,sys,dev,run,tmp}
    kernel_files "$1"
    device_nodes "$1/dev"
    mount -t tmpfs -o mode=755 tmpfs "$1/run"
    mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
}

# Most of /proc/sys and /sys is the machine's and not the namespace's: read-only, but for the network part.
kernel_files() {
    mount -t proc proc "$1/proc"
    mount --bind "$1/proc/sys" "$1/proc/sys"
    mount --bind "$1/proc/sys/net" "$1/proc/sys/net"
    mount -o remount,bind,ro "$1/proc/sys"
    mount -t sysfs -o ro sysfs "$1/sys"
    [ -z "$(awk '$3 == "cgroup2"' /proc/mounts)" ] || mount -t cgroup2 cgroup2 "$1/sys/fs/cgroup"
}

# Own nodes, never the machine's: programs in here may change mode and owner of what they find.
device_nodes() {
    local node name major minor
    mount -t tmpfs -o mode=755,nosuid tmpfs "$1"
    mkdir "$1/net" "$1/pts" "$1/shm"
    for node in null:1:3 zero:1:5 full:1:7 random:1:8 urandom:1:9 tty:5:0 net/tun:10:200; do
        IFS=: read -r name major minor <<< "$node"
        mknod -m 666 "$1/$name" c "$major" "$minor"
    done
    mount -t devpts -o newinstance,mode=620,ptmxmode=666 devpts "$1/pts"
    mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$1/shm"
    ln -s pts/ptmx "$1/ptmx"
    ln -s /proc/self/fd "$1/fd"
    ln -s fd/0 "$1/stdin"
    ln -s fd/1 "$1/stdout"
    ln -s fd/2 "$1/stderr"
}
