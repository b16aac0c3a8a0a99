# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The internet is the network namespace of the script itself.
# shellcheck shell=bash
TEREDO_SERVER=203.0.113.1
TEREDO_RELAY=203.0.113.77
WEB_4=203.0.113.80
WEB_6=2001:db8:80::80
WEB_BOTH_6=2001:db8:80::81

build_internet() {
    local address
    sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 &&
        ip link add backbone type bridge && ip link set backbone up || return 1
    for address in $TEREDO_SERVER 203.0.113.2 203.0.113.53 $TEREDO_RELAY $WEB_4; do
        ip address add "$address/24" dev backbone || return 1
    done
    ip address add 2001:db8:1::1/64 dev backbone nodad && ip address add $WEB_6/128 dev lo nodad &&
        ip address add $WEB_BOTH_6/128 dev lo nodad || return 1
    if [ -e /proc/sys/net/bridge ]; then sysctl -qw net.bridge.bridge-nf-call-iptables=0 net.bridge.bridge-nf-call-ip6tables=0; fi
    start_teredo_server && start_teredo_relay && start_name_server && start_web
}

start_teredo_server() {
    printf 'ServerBindAddress %s\nPrefix 2001:0::\n' $TEREDO_SERVER > /run/lab/server.conf
    start miredo-server miredo-server -f -u nobody -c /run/lab/server.conf -p /run/lab/server.pid
}

start_teredo_relay() {
    printf 'RelayType cone\nInterfaceName relay\nBindAddress %s\nBindPort 3545\n' $TEREDO_RELAY > /run/lab/relay.conf
    start miredo-relay miredo -f -u nobody -c /run/lab/relay.conf -p /run/lab/relay.pid
    await 10 relay_is_up
}
# The routes come last.
relay_is_up() { ip -6 route show dev relay | grep -q '^2001::/32'; }

# names known there: teredo.lab.example and dead.lab.example (nobody answers), six.example (IPv6 only), both.example
start_name_server() {
    start dns dnsmasq --keep-in-foreground --conf-file=/dev/null --no-resolv --no-hosts --user=root --pid-file= \
        --bind-interfaces --listen-address=203.0.113.53 --except-interface=lo --log-facility=- --local=/example/ \
        --host-record=teredo.lab.example,$TEREDO_SERVER --host-record=dead.lab.example,203.0.113.99 \
        --host-record=six.example,$WEB_6 --host-record=both.example,$WEB_4,$WEB_BOTH_6
}

start_web() {
    start web python3 "$WORLD/web.py" $WEB_4 $WEB_6 $WEB_BOTH_6
    await 10 curl -s -o /dev/null http://$WEB_4/
}

# add_hostile_host: a host that sends what it likes, from the namespace "hostile" at 203.0.113.66
add_hostile_host() {
    add_namespace hostile
    ip link add hostile-wan type veth peer name wan netns hostile
    ip link set hostile-wan master backbone up
    ip -n hostile address add 203.0.113.66/24 dev wan
    ip -n hostile link set wan up
}

add_namespace() {
    ip netns add "$1" && ip -n "$1" link set lo up
}
