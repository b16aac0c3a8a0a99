#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs one scenario of ring system: the installed Navalis on a laptop that is booted with systemd as process 1, in the hotel
# of the lab's small internet. Prints one line a step, and nothing of it stays on the machine.
#   usage: tests/system/run.sh SCENARIO      boot activation logins kill sleep install hardening
# Exit status 0: every step worked, 77: something needed is missing here (it says what), else 1.
# LAB_LIMIT=SECONDS bounds the time (120), LAB_LOGS=DIR keeps the laptop's console and what the programs wrote.
set -u
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/../lab/world/enter.sh"

scenario=${1:-}
if [ ! -f "$HERE/${scenario:-none}.sh" ]; then sed -n '4,8s/^# \{0,1\}//p' "$0" >&2; exit 2; fi
if [ -z "${LAB_STAGE:-}" ]; then
    require_programs miredo miredo-server dnsmasq NetworkManager nft jq curl script navalisctl
    [ -x /usr/lib/systemd/systemd ] || skip "systemd is not installed"
    unit=/usr/lib/systemd/system/navalis-helper.service
    [ -f $unit ] || skip "Navalis is not installed below /usr; tests/run.sh does that"
    ! grep -q __asan_ "$(sed -n 's/^ExecStart=//p' $unit)" || skip "sanitizers need what the unit forbids"
    grep -q ' cgroup2 ' /proc/mounts || skip "no control groups of version 2 are mounted, which systemd needs"
    . "$HERE/machine/console.sh"
    keep_console
fi
LAB_LIMIT=${LAB_LIMIT:-120} enter_private_world "$@"

mkdir /sys/fs/cgroup/laptop 2> /dev/null || skip "no control groups can be made here, which systemd needs"
shift
. "$HERE/../lab/world/world.sh"
. "$HERE/machine/disk.sh"
. "$HERE/machine/power.sh"
. "$HERE/machine/logins.sh"
. "$HERE/machine/units.sh"
# shellcheck disable=SC2034
SUMMARY_NAME=system
# shellcheck source=/dev/null
. "$HERE/$scenario.sh"
summary
