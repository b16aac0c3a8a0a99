#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# start.sh DISK GROUP FOLDER...: makes itself process 1 of the laptop and boots what is on DISK, on this terminal as its
# console. The FOLDERs are in there as they are here.
set -u
MACHINE=$(cd "$(dirname "$0")" && pwd)
if [ $$ != 1 ]; then
    # The control group becomes the root of those that the laptop knows.
    mkdir "/sys/fs/cgroup/$2" && echo $$ > "/sys/fs/cgroup/$2/cgroup.procs" || exit 1
    exec nsenter --net=/run/netns/laptop unshare --mount --pid --ipc --uts --cgroup --fork --kill-child --propagation private \
        "$MACHINE/start.sh" "$@"
fi

. "$MACHINE/../../../packaging/system/tree.sh"
disk=$1
shift 2
read -r init _ < /proc/self/stat # as the world outside numbers it: /proc is still theirs
hostname laptop
machine_files "$disk" || exit 1
: > "$disk/dev/console"
mount --bind "$(tty)" "$disk/dev/console" || exit 1
# Virtual terminals, and sleep, are the machine's: there are none of the former, and the latter ends as it begins.
mount -t tmpfs -o mode=755 tmpfs "$disk/sys/power" || exit 1
echo "freeze mem" > "$disk/sys/power/state"
[ ! -d "$disk/sys/devices/virtual/tty/tty0" ] || mount -t tmpfs -o mode=755 tmpfs "$disk/sys/devices/virtual/tty/tty0" || exit 1
for folder in "$@"; do
    mkdir -p "$disk$folder" && mount --bind "$folder" "$disk$folder" || exit 1
done
mkdir "$disk/run/outside"
echo "$init" > /run/lab/laptop/init

# In a chroot, user namespaces and more are refused. So the disk takes the place of the topmost root of this namespace, of
# which entering the namespace once more makes ours.
#
# Process 1 is root of the whole machine as far as there is no namespace: not for the clock, modules, ports and the log of
# the kernel, nor for starting another kernel.
exec 9< "$disk"
exec nsenter --mount=/proc/self/ns/mnt sh -c 'cd /proc/self/fd/9 && pivot_root . run/outside && exec chroot . /bin/sh -c "
    exec 9<&- && umount -l /run/outside && rmdir /run/outside && exec env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    setpriv --bounding-set=-sys_time,-sys_module,-sys_rawio,-syslog,-wake_alarm,-sys_boot,-block_suspend,-mac_admin,-mac_override \
    /usr/lib/systemd/systemd --log-target=console --log-level=info --show-status=no"'
