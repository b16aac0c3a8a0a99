# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What others do on this machine meanwhile spoils a measurement, so that it is made again.
# shellcheck shell=bash
FOREIGN_PERCENT=7
TICKS=$(getconf CLK_TCK)

# In ticks: what all programs of the machine, and what ours, have computed so far. The kernel's own work has no owner.
machine_user() { awk '/^cpu / {print $2 + $3}' /proc/stat; }
our_user() { cat /proc/[0-9]*/stat 2> /dev/null | awk '{sub(/^.*\) /, ""); sum += $12 + $14} END {print sum}'; }

# foreign_since MACHINE OURS MILLISECONDS: percent of the machine
foreign_since() {
    local took=$(($(milliseconds) - $3))
    echo $(((($(machine_user) - $1) - ($(our_user) - $2)) * 1000 * 100 / TICKS / took / $(nproc)))
}

# PATIENCE, in seconds, is what waiting and repeating may cost in all; then measurements stand as they are, and the table says
# how much others took.

wait_for_quiet() {
    local machine ours began told=
    while [ "$PATIENCE" -gt 0 ]; do
        machine=$(machine_user) ours=$(our_user) began=$(milliseconds)
        sleep 2
        [ "$(foreign_since "$machine" "$ours" "$began")" -gt $FOREIGN_PERCENT ] || return 0
        PATIENCE=$((PATIENCE - 2))
        [ -n "$told" ] || echo "waiting for a quiet machine" >&2
        told=yes
    done
}

measure_quietly() { # measure_quietly ROUND KIND
    local machine ours began foreign failed
    while :; do
        wait_for_quiet
        machine=$(machine_user) ours=$(our_user) began=$(milliseconds) failed=
        measure "$2" > /run/lab/one.tsv || failed=yes
        foreign=$(foreign_since "$machine" "$ours" "$began")
        echo "round $1, $2: ${failed:+failed; }other processes took $foreign %" >&2
        if [ -z "$failed" ] && [ "$foreign" -le $FOREIGN_PERCENT ]; then break; fi
        if [ "$PATIENCE" -le 0 ]; then break; fi
        PATIENCE=$((PATIENCE - ($(milliseconds) - began) / 1000))
    done
    # What a failed one has measured before it failed is true all the same.
    sed "s/^/$1\t$2\t/" /run/lab/one.tsv >> "$RESULTS"
    printf '%s\t%s\tforeign_percent\t%s\n' "$1" "$2" "$foreign" >> "$RESULTS"
}
