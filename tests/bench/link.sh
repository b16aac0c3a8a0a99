# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Two hosts on one cable, a Teredo server beside it, and the tunnels between the two.
# shellcheck shell=bash
#
#   [left] eth0 192.0.2.1 ------------------- 192.0.2.2 eth0 [right]      plain: 2001:db8::1, ::2
#          side ------ [the script's: server 203.0.113.1, .2] ------ side
. /src/tests/lab/world/wait.sh
. /src/tests/lab/world/processes.sh
mkdir -p "$LOGS"

SERVER=203.0.113.1
PORTS='5201 5202 5203'

in_left() { ip netns exec left "$@"; }
in_right() { ip netns exec right "$@"; }

build_link() {
    local host
    mkdir -p /run/netns
    ip netns add left && ip netns add right || return 1
    ip link add eth0 netns left type veth peer name eth0 netns right || return 1
    add_host left 1 && add_host right 2 || return 1
    ip address add $SERVER/32 dev lo && ip address add 203.0.113.2/32 dev lo
    printf 'ServerBindAddress %s\nPrefix 2001:0::\n' $SERVER > /run/lab/server.conf
    start miredo-server miredo-server -f -u nobody -c /run/lab/server.conf -p /run/lab/server.pid
}

add_host() { # add_host NAME NUMBER
    ip -n "$1" link set lo up
    ip -n "$1" address add "192.0.2.$2/24" dev eth0
    ip -n "$1" address add "2001:db8::$2/64" dev eth0 nodad
    ip -n "$1" link set eth0 up
    ip link add "$1-side" type veth peer name side netns "$1"
    ip link set "$1-side" up
    ip -n "$1" link set side up
    ip route add "192.0.2.$2/32" dev "$1-side"
    ip -n "$1" route add 203.0.113.0/24 dev side src "192.0.2.$2" metric 1
    ip netns exec "$1" sysctl -qw net.ipv4.conf.all.rp_filter=0
    # Addresses that are asked for on a side where they do not live.
    sysctl -qw "net.ipv4.conf.$1-side.proxy_arp=0"
}

# wire on|off: each packet crosses alone, as it does on a cable; the kernel cuts before it and merges after it
wire() {
    local host cut=on merge=off
    if [ "$1" = on ]; then cut=off merge=on; fi
    for host in left right; do
        in_$host ethtool -K eth0 tso $cut tx-udp-segmentation $cut gro $merge || return 1
    done
}

# Each tunnel on one host; start_tunnel KIND HOST, until its address is there.
start_tunnel() {
    case $1 in
    plain) ;;
    navalis)
        # shellcheck disable=SC2086
        start "navalis-$2" ip netns exec "$2" "$PROGRAMS/tests/bench/bench_tunnel" "$PROGRAMS/helper/engine/navalis-engine" $SERVER $PORTS ;;
    miredo)
        printf 'InterfaceName teredo0\nServerAddress %s\nServerAddress2 203.0.113.2\n' $SERVER > "/run/lab/miredo-$2.conf"
        start "miredo-$2" ip netns exec "$2" miredo -f -u nobody -c "/run/lab/miredo-$2.conf" -p "/run/lab/miredo-$2.pid" ;;
    esac
}
stop_tunnel() { if [ "$1" != plain ]; then stop "$1-$2"; fi; }

# address KIND HOST
address() {
    if [ "$1" = plain ]; then
        if [ "$2" = left ]; then echo 2001:db8::1; else echo 2001:db8::2; fi
        return
    fi
    ip -n "$2" -6 -o address show dev teredo0 scope global 2> /dev/null | awk '{sub("/.*", "", $4); print $4; exit}'
}
has_address() { [ -n "$(address "$1" "$2")" ]; }
tunnel_is_gone() { ! ip -n "$1" link show dev teredo0 > /dev/null 2>&1; }
