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

wait_for_quiet() {
    local tries machine ours began
    for tries in $(seq 120); do
        machine=$(machine_user) ours=$(our_user) began=$(milliseconds)
        sleep 2
        [ "$(foreign_since "$machine" "$ours" "$began")" -gt $FOREIGN_PERCENT ] || return 0
        [ "$tries" != 1 ] || echo "waiting for a quiet machine" >&2
    done
    return 1
}

measure_quietly() { # measure_quietly ROUND KIND
    local tries machine ours began foreign
    for tries in 1 2 3 4 5; do
        wait_for_quiet || break
        machine=$(machine_user) ours=$(our_user) began=$(milliseconds)
        : > /run/lab/one.tsv
        measure "$2" > /run/lab/one.tsv || { echo "round $1, $2: failed" >&2; return 1; }
        foreign=$(foreign_since "$machine" "$ours" "$began")
        echo "round $1, $2: other processes took $foreign %" >&2
        [ "$foreign" -gt $FOREIGN_PERCENT ] || break
    done
    sed "s/^/$1\t$2\t/" /run/lab/one.tsv >> "$RESULTS"
    printf '%s\t%s\tforeign_percent\t%s\n' "$1" "$2" "$foreign" >> "$RESULTS"
}
