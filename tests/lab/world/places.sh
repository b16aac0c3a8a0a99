# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Where the laptop can be: in a hotel that has IPv4 alone, at home with native IPv6, or nowhere.
# shellcheck shell=bash

build_hotel() { # build_hotel NAT-KIND
    add_router hotel 192.168.1.1 "${WAN[hotel]}" && set_nat hotel "$1" && serve_dhcp hotel 192.168.1
}

build_home() {
    add_router home 192.168.2.1 203.0.113.20 || return 1
    nsenter --net=/run/netns/home nft -f - <<'RULES' || return 1
table ip nat {
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" masquerade
  }
}
RULES
    nsenter --net=/run/netns/home sysctl -qw net.ipv6.conf.all.forwarding=1 &&
        ip -n home address add 2001:db8:1::20/64 dev wan nodad &&
        ip -n home address add 2001:db8:99::1/64 dev lan nodad &&
        ip -n home route add default via 2001:db8:1::1 &&
        ip route add 2001:db8:99::/64 via 2001:db8:1::20 dev backbone || return 1
    serve_dhcp home 192.168.2 --enable-ra --dhcp-range=2001:db8:99::,ra-only,64 --ra-param=lan,high,5,60
}

# add_router NAME LAN-ADDRESS WAN-ADDRESS: a namespace between the backbone and the sockets in the wall, a bridge NAME0
add_router() {
    add_namespace "$1" &&
        ip link add "${1}0" type bridge &&
        ip link set "${1}0" up addrgenmode none &&
        ip link add "$1-lan" type veth peer name lan netns "$1" &&
        ip link set "$1-lan" master "${1}0" up &&
        ip link add "$1-wan" type veth peer name wan netns "$1" &&
        ip link set "$1-wan" master backbone up &&
        ip -n "$1" address add "$2/24" dev lan &&
        ip -n "$1" address add "$3/24" dev wan &&
        ip -n "$1" link set lan up &&
        ip -n "$1" link set wan up &&
        ip -n "$1" route add default via 203.0.113.1 &&
        nsenter --net="/run/netns/$1" sysctl -qw net.ipv4.ip_forward=1
}

# serve_dhcp PLACE NET OPTION...: addresses, and names by way of the internet's name server, as household routers do
serve_dhcp() {
    local place=$1 net=$2
    shift 2
    start "router-$place" nsenter --net="/run/netns/$place" dnsmasq --keep-in-foreground --conf-file=/dev/null --no-resolv \
        --no-hosts --user=root --pid-file= --interface=lan --bind-dynamic --server=203.0.113.53 --log-facility=- \
        --no-ping --dhcp-leasefile="/run/lab/leases-$place" --dhcp-range="$net.50,$net.99,1h" "$@"
}

# plug PLACE: the cable into the wall of hotel or home, or into nothing; the latter is noticed after some seconds only.
plug() {
    ip link set jack down nomaster
    [ "$1" != nowhere ] || return 0
    ip link set jack master "${1}0" up
    in_laptop nmcli --wait 30 connection up "$1"
}

# The cable loses contact, for less than the 6 s that NetworkManager waits
blink() {
    ip link set jack down
    sleep 1
    ip link set jack up
}
