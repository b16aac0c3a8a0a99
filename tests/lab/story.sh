# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The traveller's day: hotel, off and on, home, hotel again; Miredo's server and relay on the other side.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis && users_chose /var/lib/navalis Server=teredo.lab.example && start_helper || exit 1
plug hotel > /run/lab/plug
step "nobody has chosen yet: off, even in a hotel" remains 3 state_is off not-chosen
step "… nothing in the system" nothing_left
asked_no_server() { in_place hotel conntrack -L -p udp > /run/lab/flows 2>&1 && ! grep dport=3544 /run/lab/flows; }
step "… and no server has been asked" asked_no_server
says_how() { as guest navalisctl status | tee /dev/stderr | grep -q 'navalisctl auto'; }
step "… navalisctl says how to choose" says_how
plug nowhere
step "the traveller chooses" as traveller navalisctl auto
step "before any network: standby, nothing in the system" within 10 state_is standby no-network
step "… and no trace of a tunnel" nothing_left

plug hotel > /run/lab/plug
step "hotel: online without a click" within 15 state_is online
step "… for which a server was asked" refuse asked_no_server
step "the interface is complete" all_there
step "a page that only exists in IPv6, by name" page_through_tunnel six.example
step "a page that exists in both still comes over IPv4" in_system_order_over IPv4 both.example
default_route() { in_laptop ip -6 route show default dev teredo0 | grep 'metric 1000000'; }
step "the default route stands behind every other" default_route
teredo_address() { status .address | tee /run/lab/address | grep '^2001:0:cb00:7101:'; }
step "the address names the server" teredo_address
status_object() {
    status '[.version, .mode, .interface, .mtu, .server.name, .server.address, .nat.type, .nat.mapping, .relay, .network.class,
             .network.name, .network.uuid, .firewall] | map(tostring) | join(" ")' |
        grep -x "[0-9.]* auto teredo0 1280 teredo.lab.example 203.0.113.1 restricted port-preserving 203.0.113.77:3545 ipv4-only hotel 11111111.* guarded"
}
step "navalisctl tells all of it" status_object
mapped_outside() { status .mapped | grep "^${WAN[hotel]}:"; }
step "the mapping is the hotel's outside address" mapped_outside
refused_packets() { in_laptop nft -j list counter inet navalis_guard refused | jq -e '.nftables[] | .counter // empty | .packets'; }
# Refused by the firewall, that is: what comes is counted there, and does not merely get lost on its way.
nobody_reaches_in() {
    local address before after
    address=$(cat /run/lab/address)
    if [ -z "$address" ] || ! before=$(refused_packets); then echo "no address, or no counter"; return 1; fi
    if curl -sS --max-time 2 "http://[$address]:8000/"; then return 1; fi
    after=$(refused_packets)
    echo "$((after - before)) packets refused"
    [ "$after" -gt "$before" ]
}
start inner-web nsenter --net=/run/netns/laptop "$WORLD/as.sh" traveller python3 -m http.server --bind :: 8000
await 10 in_laptop curl -sS -o /dev/null 'http://[::1]:8000/'
step "a server on the laptop is not reachable from outside" nobody_reaches_in
stop inner-web

step "off" as traveller navalisctl off
step "… the state is off" within 5 state_is off
step "… nothing is left" within 2 nothing_left
step "… the IPv6-only page fails at once" unreachable_at_once six.example
step "on again, by itself where needed" as traveller navalisctl auto
step "… online" within 15 state_is online
step "… the page" page_through_tunnel six.example

plug home > /run/lab/plug
step "home: steps aside for native IPv6" within 15 state_is standby native-ipv6
step "… nothing is left" within 5 nothing_left
step "… the page comes natively" within 5 page_natively six.example

plug hotel > /run/lab/plug
step "hotel again: online" within 20 state_is online
step "… the page" page_through_tunnel six.example

plug nowhere
step "cable out: standby" within 20 state_is standby no-network
step "… nothing is left" within 5 nothing_left
plug hotel > /run/lab/plug
step "cable in: online" within 15 state_is online
