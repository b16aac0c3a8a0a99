# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the script that sources it once more, in namespaces of its own. Sourced before anything else.
# shellcheck shell=bash
#
# enter_private_world ARGS... returns only in there: process 1 of new mount, PID, network, IPC, UTS and cgroup namespaces,
# with its own /run, /etc, /home and folders below /var/lib, and a cgroup of its own where the machine has cgroup v2. When
# the script ends or is killed, the kernel ends every process, network and mount in there with it.
. "$(dirname "${BASH_SOURCE[0]}")/../../../packaging/system/namespaces.sh"
export LC_ALL=C.UTF-8

skip() { echo "skipped: $*"; exit 77; }

require_programs() {
    local program
    [ "$(id -u)" = 0 ] || skip "needs root, for namespaces"
    for program in "$@"; do
        command -v "$program" > /dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$program" > /dev/null ||
            skip "$program is not installed"
    done
}

enter_private_world() {
    local rc=0
    if [ "${LAB_STAGE:-}" = inside ]; then make_private; return; fi
    LAB_STAGE=inside run_in_namespaces "${LAB_LIMIT:-300}" bash "$0" "$@" || rc=$?
    [ $rc != 137 ] || echo "not ok 0 the scenario ends in ${LAB_LIMIT:-300} s - killed"
    exit $rc
}

make_private() {
    local folder
    PATH=/usr/sbin:/usr/bin:/sbin:/bin
    hostname laptop
    mount -t proc proc /proc
    mount -t tmpfs -o mode=755 tmpfs /run
    cp -a /etc /run/etc
    mount --bind /run/etc /etc
    # Natively they are the owner's: no profile, setting or rule of theirs shall play a part.
    for folder in NetworkManager/system-connections NetworkManager/conf.d polkit-1/rules.d polkit-1/localauthority; do
        [ ! -d "/etc/$folder" ] || find "/etc/$folder" -mindepth 1 -delete
    done
    for folder in NetworkManager navalis dhcp; do
        mkdir -p "/var/lib/$folder"
        mount -t tmpfs -o mode=755 tmpfs "/var/lib/$folder"
    done
    mount -t tmpfs -o mode=755 tmpfs /home
    mount -t tmpfs -o mode=755 tmpfs /usr/share/dbus-1/system-services # no service starts but by the script
    mount -t sysfs -o ro sysfs /sys
    mount -t cgroup2 cgroup2 /sys/fs/cgroup 2> /dev/null || true # without it: see users.sh
    rm -f /etc/resolv.conf
    : > /etc/resolv.conf
    printf '127.0.0.1 localhost laptop\n::1 localhost\n' > /etc/hosts
    ip link set lo up
    mkdir -p /run/lab/logs /run/netns
    [ -z "${LAB_LOGS:-}" ] || mount --bind "$LAB_LOGS" /run/lab/logs # so that they outlive a scenario that is killed
}
