# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Switches the laptop on and off, and lets root work on it.
# shellcheck shell=bash
BOOTS=0

# build_surroundings: the internet and the hotel, whose cable is in the laptop; it gets the network namespace "laptop".
build_surroundings() {
    build_internet && build_hotel port-restricted && build_laptop && ip link set jack master hotel0 up && return
    echo "the small internet could not be built" >&2
    return 1
}

# switch_on: until everything that is enabled has started. Its console is in the log "console".
switch_on() {
    BOOTS=$((BOOTS + 1))
    rm -f /run/lab/laptop/init
    start console script --quiet --flush --return --command "$HERE/machine/start.sh $DISK laptop/$BOOTS $SOURCE ${NAVALIS_BUILD:-}" /dev/null
    await 10 test -s /run/lab/laptop/init || return 1
    await 60 has_started && in_laptop systemctl is-system-running && return
    in_laptop systemctl list-units --failed --plain --no-legend
    return 1
}
has_started() { in_laptop systemctl is-system-running --wait | grep -xE 'running|degraded'; }

switch_off() {
    in_laptop systemctl --no-block poweroff
    await 30 refuse runs console
}

# in_laptop COMMAND...: as root, outside of every unit and session.
in_laptop() {
    nsenter --target "$(cat /run/lab/laptop/init)" --mount --uts --ipc --net --pid --cgroup --wd \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=dumb "$@"
}
