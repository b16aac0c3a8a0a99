#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What desktop.sh measures once Navalis is installed.
#   usage: tray.sh [--rounds N] [--seconds N]
set -u
HERE=$(cd "$(dirname "$0")" && pwd)
TRY=$HERE/../../packaging/try
. "$HERE/../lab/world/enter.sh"
require_programs miredo dnsmasq NetworkManager dbus-daemon jq navalis nm-applet Xvfb openbox xfce4-panel
LAB_LIMIT=${NAVALIS_LIMIT:-3600} enter_private_world "$@"

# shellcheck disable=SC2034 # CHECK: no window on anybody's display
ROUNDS=5 SECONDS_IDLE=60 CHECK=yes
while [ $# -gt 0 ]; do
    case $1 in
    --rounds) ROUNDS=$2 ;;
    --seconds) SECONDS_IDLE=$2 ;;
    *) echo "tray.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
. "$HERE/../lab/world/world.sh"
. "$TRY/desktop.sh"
RESULTS=/run/lab/results.tsv

# measure NAME COMMAND...: starts it, waits for its icon, lets it settle, and watches it while nothing happens
measure() {
    local name=$1 began there before woken memory pid
    shift
    wait_until_no_icon
    start icons nsenter --net=/run/netns/laptop "$WORLD/as.sh" traveller env "DBUS_SESSION_BUS_ADDRESS=$SESSION_BUS" \
        dbus-monitor --session --profile "type='signal',member='StatusNotifierItemRegistered'" \
        "type='method_call',interface='org.freedesktop.DBus.Properties',member='GetAll',arg0='org.kde.StatusNotifierItem'"
    await 10 test -s "$LOGS/icons" || return 1
    began=$EPOCHREALTIME
    in_session "$name" "$@"
    await 20 icon_was_read || return 1
    there=$(icon_was_read)
    stop icons
    pid=${PIDS[$name]}
    sleep 15 # until it has done what it does after its start
    before=$(switches "$pid")
    sleep "$SECONDS_IDLE"
    woken=$(switches_since "$before" "$pid")
    memory=$(awk '/^Rss:/ { rss = $2 } /^Pss:/ { pss = $2 } END { printf "%.1f\t%.1f", rss / 1024, pss / 1024 }' "/proc/$pid/smaps_rollup")
    printf '%s\t%s\t%s\t%s\n' "$name" "$(awk "BEGIN { printf \"%.0f\", ($there - $began) * 1000 }")" "$memory" \
        "$(awk "BEGIN { printf \"%.1f\", $woken * 60 / $SECONDS_IDLE }")" | tee -a $RESULTS >&2
    stop "$name"
}

# When the panel, told of the icon, asked for its picture; it paints what it gets at once.
icon_was_read() { awk '$1 == "sig" { told = 1 } $1 == "mc" && told { print $2; found = 1; exit } END { exit !found }' "$LOGS/icons"; }
wait_until_no_icon() { await 20 no_icon; }
no_icon() { ! item_owner > /dev/null; }
# How often each of its threads went to sleep of its own accord, and so was woken; and the sum since then.
switches() { grep -H '^voluntary_ctxt_switches' "/proc/$1"/task/*/status | tr -s '/:\t' ' ' | awk '{ print $4, $7 }'; }
switches_since() { awk 'NR == FNR { before[$1] = $2; next } { sum += $2 - before[$1] } END { print sum + 0 }' <(echo "$1") <(switches "$2"); }

median() { # median NAME COLUMN
    awk -v name="$1" -v column="$2" -F '\t' '$1 == name { print $column }' $RESULTS | sort -n |
        awk '{ value[NR] = $1 } END { print (NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2) }'
}

build_world > /dev/null && prepare_navalis && start_helper && start_x_server && start_desktop || exit 1
plug hotel > /dev/null || exit 1
await 30 state_is online || exit 1
: > $RESULTS
printf 'program\tms\tMB resident\tMB of its own\twake-ups a minute\n' >&2
for round in $(seq "$ROUNDS"); do
    # In turn, and each round the other way round.
    if [ $((round % 2)) = 1 ]; then order='navalis nm-applet'; else order='nm-applet navalis'; fi
    for program in $order; do
        case $program in
        navalis) measure navalis navalis --background ;;
        nm-applet) measure nm-applet nm-applet --indicator ;;
        esac || { echo "round $round, $program: failed" >&2; exit 1; }
    done
done
echo "| | start to icon, ms | resident, MB | its share of memory, MB | wake-ups a minute |"
echo "|---|---|---|---|---|"
for program in navalis nm-applet; do
    echo "| $program | $(median $program 2) | $(median $program 3) | $(median $program 4) | $(median $program 5) |"
done
