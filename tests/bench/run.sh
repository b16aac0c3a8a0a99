#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures Navalis beside Miredo, each between two clients of its own kind, and plain IPv6 on the same link, in network
# namespaces of its own. Takes some 11 minutes, wants a quiet machine, and asserts nothing.
#   usage: sudo tests/bench/run.sh [--rounds N] [--seconds N] [--patience SECONDS] [--out DIR] [--kinds "plain navalis miredo"]
# PATIENCE is what waiting for others to be quiet and measuring anew may cost in all: 180, unless said.
# Prints a Markdown table. DIR gets it (table.md), the data (results.tsv), a plot (plot.svg) and the table of peers (peers.md).
set -u
. "$(dirname "$0")/../../packaging/system/enter.sh"

ROUNDS=3 SECONDS_EACH=3 PATIENCE=180 OUT='' KINDS='plain navalis miredo'
ARGUMENTS=("$@")
while [ $# -gt 0 ]; do
    case $1 in
    --rounds) ROUNDS=$2; shift ;;
    --seconds) SECONDS_EACH=$2; shift ;;
    --patience) PATIENCE=$2; shift ;;
    --out) OUT=$2; shift ;;
    --kinds) KINDS=$2; shift ;;
    *) sed -n '6,9s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
    shift
done
[ -z "$OUT" ] || export NAVALIS_SHOTS=$OUT
NAVALIS_LIMIT=${NAVALIS_LIMIT:-2400} enter_system "${ARGUMENTS[@]}"
if [ -n "$OUT" ]; then OUT=/shots; else OUT=/build/bench-results; fi

HERE=/src/tests/bench
PROGRAMS=/build/bench
cd /src || exit 1
cmake --preset release -B $PROGRAMS -DBUILD_TESTING=ON -DNAVALIS_APP=OFF > $PROGRAMS.log 2>&1 || { cat $PROGRAMS.log; exit 1; }
cmake --build $PROGRAMS --target navalis-engine bench_tunnel bench_udp bench_peers >> $PROGRAMS.log 2>&1 || { tail -30 $PROGRAMS.log; exit 1; }

. "$HERE/link.sh"
. "$HERE/measure.sh"
. "$HERE/quiet.sh"
mkdir -p "$OUT"
RESULTS=$OUT/results.tsv
: > "$RESULTS"
build_link || die "the link could not be built"
"$PROGRAMS/tests/bench/bench_peers" > "$OUT/peers.md" || die "bench_peers failed"

for round in $(seq "$ROUNDS"); do
    # In turn, and each round the other way round.
    for kind in $(if [ $((round % 2)) = 1 ]; then echo "$KINDS"; else tr ' ' '\n' <<< "$KINDS" | tac; fi); do
        measure_quietly "$round" "$kind"
    done
done
python3 "$HERE/report.py" "$RESULTS" "$OUT" && cat "$OUT/peers.md"
