# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the script that sources it once more, as root inside a throw-away copy of the prepared system.
# shellcheck shell=bash
#
# enter_system ARGS... returns only in there: an overlay over SYSTEM_ROOT in new mount, PID, network, IPC, UTS and cgroup
# namespaces, so that what a test installs or breaks is gone with it and no packet leaves. In there
#   /src     is this source tree, read-only
#   /build   is kept between runs of the same source tree
#   /shots   is the folder named by NAVALIS_SHOTS, if any
# When the script ends or is killed, its first process dies and the kernel ends everything else in there with it.
# NAVALIS_LIMIT=SECONDS bounds the time; NAVALIS_PASS="NAME..." names variables to hand over. One run of a source tree
# uses /build at a time: who is done with it before the end calls release_build.

. "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"
. "$(dirname "${BASH_SOURCE[0]}")/namespaces.sh"
SOURCE=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
SCRIPT=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")
export LC_ALL=C.UTF-8
umask 022 # other users in there, and the one who called, read what is made

enter_system() {
    case ${NAVALIS_STAGE:-outside} in
    inside)
        [ -z "${NAVALIS_TREE_LOCK:-}" ] || exec {NAVALIS_TREE_LOCK}<&- # those outside hold it as long as we live
        ip link set lo up ;;
    tree) enter_tree "$@" ;;
    outside)
        [ "$(id -u)" = 0 ] || die "needs root, for namespaces and packages: sudo $0 $*"
        prepare_system
        if [ "$SYSTEM_ROOT" = / ]; then say "Using this system"; else say "Using the Debian 13 tree in $SYSTEM_ROOT"; fi
        spawn "$@"
        exit $? ;;
    esac
}

spawn() {
    local rc=0
    remove_stale "$NAVALIS_CACHE"/run.*
    TOP=$NAVALIS_CACHE/run.$$
    BUILD=$NAVALIS_CACHE/build/$(printf '%s\n' "$SOURCE" "$SYSTEM_ROOT" | sha256sum | cut -c 1-12)
    mkdir -p "$TOP" "$BUILD" ${NAVALIS_SHOTS:+"$NAVALIS_SHOTS"} || exit 1
    hold_build
    export TOP BUILD SYSTEM_ROOT NAVALIS_STAGE=tree
    run_in_namespaces "${NAVALIS_LIMIT:-3600}" bash "$SCRIPT" "$@" || rc=$?
    rmdir "$TOP"
    return $rc
}

# The descriptor is inherited by all of the run, and by nothing else; unlocking it anywhere unlocks it.
hold_build() {
    : >> "$BUILD.lock"
    exec {NAVALIS_BUILD_LOCK}< "$BUILD.lock"
    export NAVALIS_BUILD_LOCK
    flock -n "$NAVALIS_BUILD_LOCK" || { say "Waiting for another run of this source tree"; flock "$NAVALIS_BUILD_LOCK"; }
}
release_build() {
    flock -u "$NAVALIS_BUILD_LOCK"
    exec {NAVALIS_BUILD_LOCK}<&-
}

# Inside the new namespaces, before the change of root ---------------------------------------------------------------

enter_tree() {
    local root=$TOP/root name pass=()
    mount -t tmpfs -o mode=755 tmpfs "$TOP"
    mkdir "$TOP/lower" "$TOP/upper" "$TOP/work" "$root"
    mount --bind "$SYSTEM_ROOT" "$TOP/lower"
    mount -t overlay -o "lowerdir=$TOP/lower,upperdir=$TOP/upper,workdir=$TOP/work" overlay "$root" ||
        die "cannot mount an overlay over $SYSTEM_ROOT"
    own_partitions "$root"
    mkdir -p "$root"/{proc,sys,dev,run,tmp,src,build,shots}
    kernel_files "$root"
    device_nodes "$root/dev"
    mount -t tmpfs -o mode=755 tmpfs "$root/run"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount --bind "$SOURCE" "$root/src"
    mount -o remount,bind,ro "$root/src"
    mount --bind "$BUILD" "$root/build"
    [ -z "${NAVALIS_SHOTS:-}" ] || mount --bind "$NAVALIS_SHOTS" "$root/shots"
    display "$root"
    rm -f "$root/etc/resolv.conf" "$root/etc/hostname"
    hostname laptop
    echo laptop > "$root/etc/hostname"
    printf '127.0.0.1 localhost laptop\n::1 localhost\n' > "$root/etc/hosts"
    : > "$root/etc/resolv.conf"
    for name in TERM DISPLAY CI NAVALIS_TREE_LOCK NAVALIS_BUILD_LOCK ${NAVALIS_PASS:-}; do [ -z "${!name:-}" ] || pass+=("$name=${!name}"); done
    exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "${pass[@]}" \
        NAVALIS_STAGE=inside /bin/bash "/src${SCRIPT#"$SOURCE"}" "$@"
}

# Natively, /usr and the like may be file systems of their own, which the overlay over / does not show.
own_partitions() {
    local name
    [ "$SYSTEM_ROOT" = / ] || return 0
    for name in usr var opt etc; do
        mountpoint -q "/$name" || continue
        mkdir -p "$TOP/$name.upper" "$TOP/$name.work"
        mount -t overlay -o "lowerdir=/$name,upperdir=$TOP/$name.upper,workdir=$TOP/$name.work" overlay "$1/$name"
    done
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

# The user's X display, for a window that shows the laptop's; only one of this machine can be reached from in there.
display() {
    local socket=none number cookies
    number=${DISPLAY:-}
    number=${number#*:}
    case ${DISPLAY:-} in :* | unix:*) socket=/tmp/.X11-unix/X${number%%.*} ;; esac
    install -d -m 1777 "$1/tmp/.X11-unix"
    if [ ! -S "$socket" ]; then unset DISPLAY; return 0; fi
    touch "$1$socket"
    mount --bind "$socket" "$1$socket"
    cookies=${XAUTHORITY:-$(getent passwd "${SUDO_USER:-root}" | cut -d: -f6)/.Xauthority}
    [ ! -r "$cookies" ] || install -m 600 "$cookies" "$1/run/host.xauth"
}
