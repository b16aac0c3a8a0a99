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
. "$(dirname "${BASH_SOURCE[0]}")/tree.sh"
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
    throw_away_copy "$SYSTEM_ROOT" "$TOP" || die "cannot mount an overlay over $SYSTEM_ROOT"
    mkdir -p "$root"/{src,build,shots}
    machine_files "$root"
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
