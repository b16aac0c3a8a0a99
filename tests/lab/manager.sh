# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What NetworkManager says of a network, and that it is restarted, killed, or not there at all.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis || exit 1
NAME=org.navalis.Navalis1 OBJECT=/org/navalis/Navalis1
configure() { in_laptop busctl --system call $NAME $OBJECT $NAME Configure 'a{sv}' 1 "$@"; }
profile() { # profile CHANGE...: NetworkManager joins the hotel anew with it
    in_laptop nmcli connection modify hotel "$@" && in_laptop nmcli --wait 30 connection up hotel
}
network_is() { status '.network.class + " " + .network.name' | tee /dev/stderr | grep -x "$1"; }

# Nobody but the kernel
stop NetworkManager
ip link set jack master hotel0 up
in_laptop ip link set eth0 up
in_laptop ip address add 192.168.1.20/24 dev eth0
in_laptop ip route add default via 192.168.1.1
echo nameserver 192.168.1.1 > /etc/resolv.conf
start_helper || exit 1
watch_states
step "without NetworkManager: online" within 15 state_is online
step "… the network has no name" network_is "ipv4-only "
step "… the page" page_through_tunnel six.example
in_laptop ip route del default
step "… no way out: standby" within 5 state_is standby no-network
in_laptop ip route add default via 192.168.1.1
step "… and back: online" within 15 state_is online
in_laptop ip link set eth0 down
in_laptop ip address flush dev eth0
step "… down: standby" within 5 state_is standby no-network
start_network_manager || exit 1

mark_states
plug hotel > /run/lab/plug
step "NetworkManager comes: online" within 15 state_is online
step "… at the first go" states_were "connecting, online"
step "… the network has a name" network_is "ipv4-only hotel"
teredo_is_unmanaged() { in_laptop nmcli -t -f DEVICE,STATE device | grep -x 'teredo0:unmanaged'; }
step "it leaves the tunnel's interface alone" within 5 teredo_is_unmanaged
address=$(status .address)

mark_states
step "the carrier blinks" blink
step "… nothing changes" remains 8 state_is online
stop NetworkManager
step "NetworkManager ends: nothing changes" remains 2 state_is online
step "… the network keeps its name" network_is "ipv4-only hotel"
start_network_manager
step "… starts again: nothing changes" remains 5 state_is online
stop NetworkManager KILL
step "NetworkManager killed: nothing changes" remains 2 state_is online
start_network_manager
step "… starts again: nothing changes" remains 5 state_is online
step "… not for a moment" states_were
same_address() { status .address | grep -x "$address"; }
step "… the address is still the same" same_address
step "… the interface is complete" all_there
step "… the page" page_through_tunnel six.example
step "… the interface is left alone" teredo_is_unmanaged

mark_states
in_laptop nmcli networking off
step "networking off: standby" within 10 state_is standby no-network
in_laptop nmcli networking on
in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug
step "networking on: online" within 15 state_is online
step "… at the first go" states_were "standby no-network, connecting, online"
step "… the interface is left alone" within 5 teredo_is_unmanaged

address=$(status .address)
mark_states
in_laptop nmcli device modify eth0 ipv4.method manual ipv4.addresses 192.168.1.200/24 ipv4.gateway 192.168.1.1 ipv4.dns 192.168.1.1 > /run/lab/plug
local_is() { status .local | tee /dev/stderr | grep "^$1:"; }
step "another address on the same link: the tunnel follows" within 15 local_is 192.168.1.200
step "… online" within 15 state_is online
step "… with another Teredo address" refuse same_address
step "… the page" page_through_tunnel six.example

in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug # the change was for once
step "… and by the router's choice again: online" within 15 state_is online

# Rules, by the connection's UUID
HOTEL=11111111-1111-4111-8111-111111111111
rule() { in_laptop navalisctl networks set "$@"; }
step "never here" rule $HOTEL never
step "… standby" within 5 state_is standby network-rule
mark_states
stop NetworkManager
start_network_manager
step "… also while NetworkManager restarts" remains 4 state_is standby network-rule
in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug
step "… and when it joins anew" within 10 state_is standby network-rule
step "… and the tunnel never began" states_were "standby no-network, standby network-rule"
step "automatic again" rule hotel automatic
step "… online" within 15 state_is online

mark_states
profile connection.metered yes > /run/lab/plug
step "metered: standby" within 15 state_is standby metered
step "… the tunnel never began" never_began
step "… unless told otherwise" configure Metered s run
step "… online" within 15 state_is online
mark_states
profile connection.metered no ipv6.method disabled > /run/lab/plug
step "IPv6 disabled in the profile: standby" within 15 state_is standby ipv6-disabled
step "… the tunnel never began" never_began
step "… unless told otherwise" configure Ipv6Disabled s run
step "… online" within 15 state_is online
step "… the page" page_through_tunnel six.example
profile ipv6.method auto > /run/lab/plug
step "… and allowed again: online" within 15 state_is online
