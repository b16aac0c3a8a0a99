# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Where IPv6 is, comes, goes and comes back: the tunnel runs where there is none, and does not waver. The real NetworkManager
# has to do with what a router says, and when.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis && start_helper || exit 1
watch_states
advertise() { in_place home python3 "$WORLD/advertise.py" lan "$@"; } # advertise PREFIX ROUTER-LIFETIME PREFIX-LIFETIME
NATIVE=2001:db8:99:: UNIQUE_LOCAL=fd99::
native_default() { in_laptop ip -6 route show default dev eth0 | grep .; }
native_address() { in_laptop ip -6 -o address show dev eth0 scope global -tentative -deprecated | grep -o '2001:db8:99:[^ ]*'; }
global_route() { in_laptop ip -6 route show 2000::/3 dev teredo0 2> /dev/null | grep .; }

plug home > /run/lab/plug
step "dual stack: standby" within 15 state_is standby native-ipv6
step "… the tunnel never began" states_were "standby native-ipv6"
step "… the page comes natively" within 5 page_natively six.example
mark_states
stop navalis-helper
start_helper
step "the helper started there: standby" within 15 state_is standby native-ipv6
step "… the tunnel never began" states_were "standby native-ipv6"

mark_states
step "the carrier blinks" blink
step "… nothing changes" remains 5 state_is standby native-ipv6
stop NetworkManager
start_network_manager
step "NetworkManager starts anew: nothing changes" remains 5 state_is standby native-ipv6
step "… not for a moment" states_were

rule() { in_laptop navalisctl networks set 22222222-2222-4222-8222-222222222222 "$@"; }
step "always here" rule always
step "… online, beside native IPv6" within 15 state_is online
step "… which is taken all the same" page_natively six.example
step "… there is no way around it" refuse global_route
step "automatic again" rule automatic
step "… standby" within 5 state_is standby native-ipv6

mark_states
advertise $NATIVE 0 0
step "the router withdraws for a moment" within 5 refuse native_default
advertise $NATIVE 1800 3600
step "… nothing changes" remains 5 state_is standby native-ipv6
stop router-home
serve_dhcp home 192.168.2 # and no more
advertise $NATIVE 2 3600
step "the router is silent, and its lifetime over" within 10 refuse native_default
step "… in the end the tunnel takes over" within 20 state_is online
step "… once" states_were "connecting, online"
step "… the page" page_through_tunnel six.example

mark_states
advertise $NATIVE 1800 3600
step "native IPv6 flickers up" within 5 native_address
advertise $NATIVE 0 0
step "… nothing changes" remains 4 state_is online
advertise $UNIQUE_LOCAL 1800 3600
step "a router with nothing but a unique local prefix: its default route" within 5 native_default
step "… is overtaken" within 5 global_route
step "… the page" page_through_tunnel six.example
step "… nothing changes" states_were
advertise $NATIVE 1800 3600
step "native IPv6 comes late" within 5 native_address
step "… the way around the default route is gone" within 1 refuse global_route
step "… the tunnel steps aside" within 10 state_is standby native-ipv6
step "… once" states_were "standby native-ipv6"
step "… nothing is left" within 5 nothing_left
step "… the page comes natively" page_natively six.example

plug nowhere
step "cable out" within 20 state_is standby no-network
mark_states
plug home > /run/lab/plug
step "home again, its router takes 3 s to be heard of" remains 3 state_is standby no-network
advertise $NATIVE 1800 3600
step "… standby" within 10 state_is standby native-ipv6
step "… the tunnel never began" states_were "standby native-ipv6"

plug nowhere
step "cable out" within 20 state_is standby no-network
mark_states
plug hotel > /run/lab/plug
step "a hotel with IPv4 alone: online" within 15 state_is online
step "… at the first go" states_were "connecting, online"
stop navalis-helper
mark_states
start_helper
step "the helper started there: online" within 15 state_is online
step "… at the first go" states_were "connecting, online"
