# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What the laptop's console showed, for whoever looks at a failure. Sourced outside of the namespaces.
# shellcheck shell=bash

# keep_console: from now on the logs of the scenario are outside of it, and shown when this shell ends with a failure,
# be it that the scenario took too long.
keep_console() {
    local kept=${LAB_LOGS:-}
    [ -n "$kept" ] || LAB_LOGS=$(mktemp -d)
    export LAB_LOGS
    # shellcheck disable=SC2064
    trap "show_console \$?; [ -n '$kept' ] || rm -rf '$LAB_LOGS'" EXIT
}

show_console() {
    case $1 in 0 | 77) return ;; esac
    printf '\n-- end of the console\n'
    tail -n 100 "$LAB_LOGS/console" | tr -d '\r' | sed 's/\x1b\[[0-9;?]*[A-Za-z]//g'
}
