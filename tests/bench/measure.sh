# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What is measured of one kind of connection. Prints lines: name, value.
# shellcheck shell=bash
UDP=$PROGRAMS/tests/bench/bench_udp

measure() { # measure KIND
    local status=0
    measure_all "$1" || status=1
    for name in first_echo echo iperf; do stop $name KILL; done
    stop_tunnel "$1" left
    stop_tunnel "$1" right
    await 10 tunnel_is_gone left && await 10 tunnel_is_gone right || status=1
    return $status
}

measure_all() {
    local kind=$1
    measure_start "$kind" || return 1
    RIGHT=$(address "$kind" right)
    start iperf ip netns exec right iperf3 -s -p 5201
    start echo ip netns exec right "$UDP" echo 5202
    measure_idle_round_trip
    wire off
    measure_tcp ""
    measure_loaded_round_trip
    measure_udp
    wire on
    tcp tcp1_wire "" -P 1
    tcp tcp1_wire_back "" -P 1 -R
    wire off
    [ "$kind" = plain ] || say_value rss_mb "$(resident)"
}

say_value() { printf '%s\t%s\n' "$1" "$2"; }

# From the start of a client to the first answer of the other one through the tunnel.
measure_start() {
    local began
    start_tunnel "$1" right
    await 20 has_address "$1" right || return 1
    start first_echo ip netns exec right "$UDP" echo 5203
    sleep 1 # what starting the other one costs
    began=$(milliseconds)
    start_tunnel "$1" left
    until_answered "$1" || return 1
    [ "$1" = plain ] || say_value start_ms $(($(milliseconds) - began))
    stop first_echo KILL
}
until_answered() {
    local end=$(($(milliseconds) + 20000)) answer
    until has_address "$1" left; do
        if [ "$(milliseconds)" -gt $end ]; then return 1; fi
        sleep .005
    done
    while [ "$(milliseconds)" -lt $end ]; do
        answer=$(in_left "$UDP" ping "$(address "$1" right)" 5203 1 0 2> /dev/null) && [ "${answer##* }" = 0 ] && return 0
        sleep .01
    done
    return 1
}

measure_idle_round_trip() {
    local p50 p99 lost
    read -r p50 p99 lost <<< "$(in_left "$UDP" ping "$RIGHT" 5202 300 5000)"
    say_value idle_p50_us "$p50"
    say_value idle_p99_us "$p99"
    say_value idle_lost "$lost"
}

measure_tcp() {
    tcp tcp1 cpu -P 1
    tcp tcp1_back "" -P 1 -R
    tcp tcp4 "" -P 4
    tcp tcp4_back "" -P 4 -R
}

# iperf SECONDS IPERF-OPTION...: its report; again, if its server was still busy with the last one.
iperf() {
    local output
    for _ in 1 2 3; do
        output=$(in_left timeout $(($1 + 20)) iperf3 -6 -J -c "$RIGHT" -p 5201 -t "$1" "${@:2}" 2> /dev/null)
        if jq -e .end.sum_received <<< "$output" > /dev/null; then break; fi
        sleep .5
    done
    echo "$output"
}

# tcp NAME cpu|"" IPERF-OPTION...
tcp() {
    local left right busy output
    left=$(tunnel_ticks left) right=$(tunnel_ticks right) busy=$(busy_ticks)
    output=$(iperf "$SECONDS_EACH" -O 1 "${@:3}")
    say_value "${1}_gbps" "$(jq -r '.end.sum_received.bits_per_second / 1e9' <<< "$output")"
    [ "$2" = cpu ] || return 0
    left=$(($(tunnel_ticks left) - left)) right=$(($(tunnel_ticks right) - right)) busy=$(($(busy_ticks) - busy))
    # iperf3 leaves its first second out of its sum, and we do not leave it out of ours.
    jq -r --argjson left $left --argjson right $right --argjson all $busy --argjson ticks "$TICKS" \
        '(.end.sum_received.seconds + 1) as $seconds |
        (.end.sum_received.bytes / .end.sum_received.seconds * $seconds / 1e9) as $gb |
        (.end.cpu_utilization_percent | (.host_total + .remote_total) / 100 * $seconds) as $programs |
        "cpu_s_per_gb\t\(($left + $right) / $ticks / $gb)", "cpu_left_s_per_gb\t\($left / $ticks / $gb)",
        "cpu_right_s_per_gb\t\($right / $ticks / $gb)", "cpu_iperf_s_per_gb\t\($programs / $gb)",
        "cpu_rest_s_per_gb\t\((($all - $left - $right) / $ticks - $programs) / $gb)",
        "machine_s_per_gb\t\($all / $ticks / $gb)"' <<< "$output"
}

tunnel_pids() { # tunnel_pids HOST
    local pid
    for pid in $(pgrep -x 'navalis-engine|miredo'); do [ "$(ip netns identify "$pid")" != "$1" ] || echo "$pid"; done
}
tunnel_ticks() { # tunnel_ticks HOST
    local pid
    for pid in $(tunnel_pids "$1"); do cat "/proc/$pid/stat"; done | awk '{sub(/^.*\) /, ""); sum += $12 + $13} END {print sum + 0}'
}
busy_ticks() { awk '/^cpu / {print $2 + $3 + $4 + $7 + $8}' /proc/stat; }

# Of one client, all its processes. What is only its own: pages of libraries serve other programs, too.
resident() {
    local pid
    for pid in $(tunnel_pids left); do cat "/proc/$pid/smaps_rollup"; done | awk '/^Pss:/ {sum += $2} END {print sum / 1024}'
}

measure_loaded_round_trip() {
    local p50 p99 lost
    iperf $((SECONDS_EACH + 1)) > /run/lab/loaded.json &
    sleep 1
    read -r p50 p99 lost <<< "$(in_left "$UDP" ping "$RIGHT" 5202 $((SECONDS_EACH * 100)) 9000)"
    wait $!
    say_value loaded_p50_us "$p50"
    say_value loaded_p99_us "$p99"
    say_value loaded_lost "$lost"
    say_value loaded_gbps "$(jq -r '.end.sum_received.bits_per_second / 1e9' /run/lab/loaded.json)"
}

measure_udp() {
    local size
    for size in 64 1200; do
        say_value "udp${size}_overload_kpps" "$(kpps $size 0)"
        say_value "udp${size}_lossless_kpps" "$(lossless $size)"
    done
    say_value udp1200_segments_kpps "$(kpps 1200 0 50)"
}

# flood SIZE RATE SECONDS [SEGMENTS]: prints sent and received
flood() {
    in_right timeout 60 "$UDP" receive 5203 $(($3 + 1)) > /run/lab/received &
    sleep .2
    in_left "$UDP" send "$RIGHT" 5203 "$1" "$3" "$2" ${4:+"$4"} > /run/lab/sent
    wait $!
    paste /run/lab/sent /run/lab/received
}
kpps() {
    local sent received
    read -r sent received <<< "$(flood "$1" "$2" "$SECONDS_EACH" ${3:+"$3"})"
    awk -v n="$received" -v s="$SECONDS_EACH" 'BEGIN {print n / s / 1000}'
}

# The highest rate at which less than 0.5 % is lost, within 6 %; each is tried for one second, and once more if it failed,
# for whatever else the machine did then.
lossless() {
    local low=20000 high=640000 rate best=0 received
    for _ in 1 2 3 4 5 6; do
        rate=$(awk -v l="$low" -v h="$high" 'BEGIN {print int(sqrt(l * h))}')
        if received=$(arrives "$1" "$rate") || received=$(arrives "$1" "$rate"); then
            low=$rate best=$received
        else
            high=$rate
        fi
    done
    awk -v n="$best" 'BEGIN {print n / 1000}'
}
arrives() { # arrives SIZE RATE: prints how many
    local sent received
    read -r sent received <<< "$(flood "$1" "$2" 1)"
    echo "$received"
    [ $((received * 1000)) -ge $((sent * 995)) ] && [ $((sent * 100)) -ge $(($2 * 90)) ]
}
