# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Programs in the background, each known by a name of ours, and their logs.
# shellcheck shell=bash
LOGS=/run/lab/logs
declare -A PIDS

# start NAME COMMAND...: COMMAND is a program, no function, so that PIDS[NAME] is the daemon and no shell around it.
start() {
    local name=$1
    shift
    "$@" > "$LOGS/$name" 2>&1 < /dev/null &
    PIDS[$name]=$!
    disown # bash would tell of each that is killed
}

runs() { [ -n "${PIDS[$1]:-}" ] && kill -0 "${PIDS[$1]}" 2> /dev/null; }

# stop NAME [SIGNAL]: and waits for its end, for at most 10 s.
stop() {
    local pid=${PIDS[$1]:-}
    [ -n "$pid" ] || return 0
    unset "PIDS[$1]"
    kill -"${2:-TERM}" "$pid" 2> /dev/null || return 0
    until_ok 10 gone "$pid" > /dev/null || kill -KILL "$pid"
}

gone() { ! grep -qs '^State:[[:space:]]*[^ZX]' "/proc/$1/status"; }

show_logs_after_failure() {
    local rc=$? log
    [ $rc != 0 ] || return 0
    for log in navalis-helper app miredo-client NetworkManager polkitd; do
        [ -s "$LOGS/$log" ] || continue
        printf '\n-- end of the log of %s\n' "$log"
        tail -n 25 "$LOGS/$log"
    done
}
