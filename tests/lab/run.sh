#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs one scenario of the lab: the installed Navalis on a small internet in network namespaces, as root. Prints one line
# a step, and nothing of it stays on the machine.
#   usage: tests/lab/run.sh SCENARIO [ARGUMENT...]      SCENARIO: any other script of this folder, without .sh
# Exit status 0: every step worked, 77: something needed is missing here (it says what), else 1.
# LAB_LIMIT=SECONDS bounds the time, LAB_LOGS=DIR keeps what the programs wrote.
set -u
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/world/enter.sh"

scenario=${1:-}
if [ ! -f "$HERE/${scenario:-none}.sh" ]; then sed -n '4,8s/^# \{0,1\}//p' "$0" >&2; exit 2; fi
require_programs miredo miredo-server dnsmasq NetworkManager dbus-daemon nft jq curl navalisctl
enter_private_world "$@"

shift
. "$HERE/world/world.sh"
trap show_logs_after_failure EXIT
# shellcheck source=/dev/null
. "$HERE/$scenario.sh"
summary
