# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Waiting is for conditions with a limit, never for a time.
# shellcheck shell=bash

# until_ok SECONDS COMMAND...: repeats COMMAND until it succeeds; fails when the time is over. Prints what COMMAND printed last.
until_ok() {
    local end=$(($(milliseconds) + $1 * 1000)) output
    shift
    until output=$("$@" 2>&1); do
        if [ "$(milliseconds)" -ge $end ]; then printf '%s\n' "$output"; return 1; fi
        sleep .05
    done
    printf '%s\n' "$output"
}

# await SECONDS COMMAND...: the same, and silent unless the time is over.
await() {
    local output
    output=$(until_ok "$@") || { echo "waited $1 s in vain for: ${*:2}: $output" >&2; return 1; }
}

# within SECONDS COMMAND...: the same, and says how long it took.
within() {
    local started output rc=0
    started=$(milliseconds)
    output=$(until_ok "$@") || rc=$?
    printf '%s after %d.%d s\n' "$output" $((($(milliseconds) - started) / 1000)) $((($(milliseconds) - started) % 1000 / 100))
    return $rc
}

# remains SECONDS COMMAND...: COMMAND succeeds all that time.
remains() {
    local end=$(($(milliseconds) + $1 * 1000)) output
    shift
    while [ "$(milliseconds)" -lt $end ]; do
        output=$("$@" 2>&1) || { printf '%s\n' "$output"; return 1; }
        sleep .1
    done
    printf '%s\n' "$output"
}

refuse() { ! "$@"; }
milliseconds() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }
