# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Questions about the helper's unit and processes.
# shellcheck shell=bash

UNIT=navalis-helper.service
unit() { in_laptop systemctl show "$UNIT" --property="$1" --value; }
unit_is() { # unit_is PROPERTY VALUE
    local now
    now=$(unit "$1")
    echo "$1=$now"
    [ "$now" = "$2" ]
}
# As the processes outside are numbered, like engine_pid of the lab. What is about to become an engine has the name, too.
helper_pid() { pgrep --oldest --exact navalis-helper; }

# says_of PID LINE...: its file "status" in /proc has all LINEs
says_of() {
    local file=/proc/$1/status line
    shift
    awk '/^(Uid|CapInh|CapPrm|CapEff|CapBnd|CapAmb|NoNewPrivs|Seccomp):/ { printf "%s%s ", $1, $2 }' "$file"
    for line in "$@"; do grep -qE "^${line/ /[[:space:]]+}([[:space:]]|\$)" "$file" || { echo "not $line"; return 1; }; done
}

unmanaged_by_network_manager() {
    in_laptop nmcli --get-values DEVICE,STATE device | grep teredo0
    in_laptop nmcli --get-values DEVICE,STATE device | grep -qx teredo0:unmanaged
}
