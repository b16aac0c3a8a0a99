#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# How soon a client copes with what happens to a laptop, and what it costs when nothing does: the installed Navalis beside
# Miredo's client, in alternating order, in network namespaces; as root, some 10 minutes. Prints a Markdown table.
#   usage: tests/bench/events.sh [RUNS [EVENT...]]
# RUNS: of each event, 5 unless said; the medians are printed, with [least, most]. EVENT: a function below, such as
# start_to_address; all of them unless said, and then those that take minutes only once.
# shellcheck source-path=SCRIPTDIR/../lab disable=SC1091,SC2154
set -u
HERE=$(cd "$(dirname "$0")/../lab" && pwd)
. "$HERE/world/enter.sh"
require_programs miredo miredo-server dnsmasq dbus-daemon nft jq curl navalisctl python3
LAB_LIMIT=${LAB_LIMIT:-1800} enter_private_world "$@"

. "$HERE/world/world.sh"
. "$HERE/world/computers.sh"
RUNS=${1:-5}
build_internet && add_user_navalis && add_computer laptop hotel && add_computer desk villa && sit desk port-restricted &&
    prepare_navalis "Server=$TEREDO_SERVER" || exit 1
declare -A RESULTS # [EVENT PRODUCT]: ms of each run

# An event is a function that begins with the laptop as the one before has left it, and prints the ms it took.
address_seen() { # address_seen: in microseconds since 1970, when the latest Teredo address came to the laptop
    awk '/^Timestamp/ { at = $0 } /teredo0/ && /inet6 2001:0?:/ && !/^Deleted/ { last = at } END { print last }' "$LOGS/watcher" |
        sed 's/Timestamp: //; s/ \([0-9]*\) usec$/ \1/' |
        { read -r _ month day clock year rest; [ -n "${rest:-}" ] && echo "$(date -d "$month $day $year $clock" +%s)$(printf %06d "$rest")"; }
}
now() { echo "${EPOCHREALTIME/[.,]/}"; }
# Once for all, and before the first address comes that it must not miss.
watch_addresses() {
    start watcher nsenter --net=/run/netns/laptop ip -timestamp monitor address
    await 10 watcher_hears
}
watcher_hears() {
    ip -n laptop address add 192.0.2.1/32 dev lo && ip -n laptop address delete 192.0.2.1/32 dev lo && grep -q '192\.0\.2\.1' "$LOGS/watcher"
}
until_address_after() { # until_address_after MICROSECONDS SECONDS
    local seen end=$(($(milliseconds) + $2 * 1000))
    until seen=$(address_seen) && [ -n "$seen" ] && [ "$seen" -gt "$1" ]; do
        [ "$(milliseconds)" -lt $end ] || return 1
        sleep .01
    done
    awk -v from="$1" -v to="$seen" 'BEGIN { printf "%.1f\n", (to - from) / 1000 }'
}
restart_client() { # restart_client PRODUCT
    stop_client laptop
    STARTED=$(now)
    start_client laptop "$1"
}

start_to_address() { restart_client "$1"; until_address_after "$STARTED" 20; }
# Only once nobody else can be the first: the client before has something to say, too.
first_solicitation_lost() {
    stop_client laptop
    before_forwarding hotel udp dport 3544 numgen inc mod 1000000 0 counter drop
    start_to_address "$1" || return 1
    in_place hotel nft list chain inet filter forwarded | grep -q 'counter packets 1 '
}
first_answer_of_host() { first_answer_of "$1" "$WEB_6"; }
first_answer_of_client() { first_answer_of "$1" "$(teredo_address desk)"; }
first_answer_of() { # first_answer_of PRODUCT ADDRESS
    start_to_address "$1" > /dev/null && be_ready_to_ask "$2" 20 || return 1
    STARTED=$(now)
    until_answer
}
pull_cable() { ip link set laptop-jack nomaster; ip -n laptop link set eth0 down; ip -n laptop -4 address flush dev eth0; }
plug_in() { # plug_in ADDRESS
    ip link set laptop-jack master hotel0
    ip -n laptop link set eth0 up
    ip -n laptop address add "$1/24" dev eth0
    ip -n laptop route replace default via "${LAN[hotel]}.1"
}
started_before_the_network() {
    pull_cable
    restart_client "$1"
    sleep 10
    STARTED=$(now)
    plug_in "${LAN[hotel]}.2"
    until_address_after "$STARTED" 150
}
# A laptop at its first visit waits for IPv6 that may yet come, unless its user wants the tunnel in any case, as Miredo's
# has to.
always_on_before_the_network() {
    [ "$1" = navalis ] || { echo "${RESULTS[started_before_the_network $1]}"; return; }
    local rc=0
    echo Mode=on >> /etc/navalis/navalis.conf
    started_before_the_network "$1" || rc=$?
    sed -i '/^Mode=on$/d' /etc/navalis/navalis.conf
    return $rc
}
network_gone_for_60_s() {
    start_to_address "$1" > /dev/null || return 1
    pull_cable
    sleep 60
    be_ready_to_ask "$WEB_6" 150 || return 1
    STARTED=$(now)
    plug_in "${LAN[hotel]}.2"
    until_answer
}
source_address_changed() {
    start_to_address "$1" > /dev/null && be_ready_to_ask "$WEB_6" 120 || return 1
    STARTED=$(now)
    ip -n laptop -4 address flush dev eth0
    plug_in "${LAN[hotel]}.3"
    until_answer
}
mapping_lost() { # the router starts anew, and gives other ports
    start_to_address "$1" > /dev/null && be_ready_to_ask "$WEB_6" 120 || return 1
    source_nat hotel 'meta l4proto udp masquerade to :5000-5100'
    forget_flows hotel
    STARTED=$(now)
    until_answer
}
# Traffic both ways, whatever the address: asked every 50 ms, from the moment of until_answer on, which tells how long
# after STARTED that was answered.
be_ready_to_ask() { # be_ready_to_ask ADDRESS SECONDS
    stop asking
    rm -f /run/lab/go
    mkfifo /run/lab/go
    start asking nsenter --net=/run/netns/laptop bash -c "exec python3 -I -S $HERE/../bench/first_answer.py $1 $2 < /run/lab/go"
    exec 9> /run/lab/go
    await 5 grep -q ready "$LOGS/asking"
}
until_answer() {
    echo go >&9
    exec 9>&-
    while runs asking; do sleep .02; done
    awk -v from="$STARTED" 'NF == 3 { printf "%.1f\n", ($1 - from) / 1000; answered = 1 } END { exit !answered }' "$LOGS/asking"
}

FEW=(start_to_address first_solicitation_lost first_answer_of_host first_answer_of_client source_address_changed mapping_lost)
LONG=(started_before_the_network always_on_before_the_network network_gone_for_60_s memory_with_no_peers memory_with_10000_peers idle_wake_ups)
measure_all() {
    local event
    for event in "${FEW[@]}"; do measure "$event" "$RUNS"; done
    for event in "${LONG[@]}"; do measure "$event" 1; done
}
measure() { # measure EVENT RUNS
    local product took run
    for ((run = 0; run < $2; run++)); do
        for product in miredo navalis; do
            sit laptop port-restricted
            took=none # an event is no subshell, for it starts programs that the next one stops
            if "$1" $product > /run/lab/took; then took=$(tail -n 1 /run/lab/took); fi
            RESULTS[$1 $product]+="$took "
            echo "$1 $product: $took" >&2
        done
    done
}
median() { # of the numbers on standard input: median [least, most]
    sort -n | awk '{ v[NR] = $1 } END { printf v[1] == "none" ? "none" : "%.0f [%.0f, %.0f]", v[int((NR + 1) / 2)], v[1], v[NR] }'
}
row() { # row TEXT EVENT
    local product cells=
    [ -n "${RESULTS[$2 navalis]:-}" ] || return 0
    for product in miredo navalis; do cells="$cells $(tr ' ' '\n' <<< "${RESULTS[$2 $product]}" | grep . | median) |"; done
    echo "| $1 |$cells"
}

# What a client costs: its processes are those of the laptop's namespace but for the bus.
client_processes() {
    local pid
    for pid in $(ip netns pids laptop); do
        case $(cat "/proc/$pid/comm" 2> /dev/null) in navalis-* | miredo) echo "$pid" ;; esac
    done
}
wake_ups() { # of all their threads
    for pid in $(client_processes); do cat /proc/"$pid"/task/*/status; done | awk '/^voluntary_ctxt_switches/ { n += $2 } END { print n }'
}
memory() { for pid in $(client_processes); do cat "/proc/$pid/smaps_rollup"; done | awk '/^Pss:/ { n += $2 } END { print n }'; }
idle_wake_ups() { # for 120 s, as an hour's
    local before
    start_to_address "$1" > /dev/null || return 1
    sleep 20
    before=$(wake_ups)
    sleep 120
    echo $((($(wake_ups) - before) * 30))
}
memory_with_no_peers() { start_to_address "$1" > /dev/null && sleep 2 && memory; }
memory_with_10000_peers() {
    sit laptop open
    start_to_address "$1" > /dev/null && sleep 2 && python3 "$HERE/../bench/peers.py" "$(teredo_address laptop)" 10000 && memory
}

watch_addresses && start_client desk navalis && await 15 teredo_address desk || exit 1
if [ $# -gt 1 ]; then for event in "${@:2}"; do measure "$event" "$RUNS"; done; else measure_all; fi

printf '\nNo delay on the way; %s runs of each (of those that take minutes one); Linux %s, miredo %s, navalis %s; load %s\n\n' "$RUNS" \
    "$(uname -r)" "$(dpkg-query -W -f '${Version}' miredo 2> /dev/null || rpm -q --qf '%{VERSION}' miredo)" "$(navalisctl --version | awk '{ print $NF }')" \
    "$(cut -d ' ' -f 1 /proc/loadavg)"
echo '| ms until | Miredo | Navalis |'
echo '|---|---|---|'
row 'an address, from the start of the program' start_to_address
row 'the same, the first solicitation lost' first_solicitation_lost
row 'the first answer of an IPv6 host' first_answer_of_host
row 'the first answer of another Teredo client' first_answer_of_client
row 'an answer, after the address of the laptop has changed' source_address_changed
row 'an answer, after the router has forgotten the mapping' mapping_lost
row 'an address, after the network comes up (started before it)' started_before_the_network
row 'the same, where the user wants the tunnel in any case' always_on_before_the_network
row 'an answer, after 60 s without a network' network_gone_for_60_s
echo '| **cost** | | |'
row 'wake-ups in an hour without traffic' idle_wake_ups
row 'memory of all its processes, KiB (PSS)' memory_with_no_peers
row 'the same with 10000 peers' memory_with_10000_peers
