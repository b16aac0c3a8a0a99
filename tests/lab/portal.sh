# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# NetworkManager's connectivity check, a captive portal, and a VPN.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis || exit 1
stop NetworkManager
mkdir -p /etc/NetworkManager/conf.d
# The web sites of the lab begin with their name.
printf '[connectivity]\nenabled=true\nuri=http://both.example/\nresponse=both.example over\ninterval=5\ntimeout=3\n' > /etc/NetworkManager/conf.d/check.conf
start_network_manager && start_helper || exit 1
watch_states
configure() { in_laptop busctl --system call org.navalis.Navalis1 /org/navalis/Navalis1 org.navalis.Navalis1 Configure 'a{sv}' 1 "$@"; }
connectivity() { in_laptop nmcli -t -f CONNECTIVITY general; }
connectivity_is() { connectivity | tee /dev/stderr | grep -x "$1"; }

plug hotel > /run/lab/plug
step "IPv4 alone, and NetworkManager checks it: online" within 15 state_is online
step "… at the first go" states_were "connecting, online"
step "… it found everything in order" within 10 connectivity_is full
mark_states
plug home > /run/lab/plug
step "dual stack: standby" within 15 state_is standby native-ipv6
step "… the tunnel never began" states_were "standby no-network, standby native-ipv6"

# As portals do: every web page is theirs, and nothing else comes through. Names are still told, by their own router.
start portal nsenter --net=/run/netns/hotel python3 "$WORLD/portal.py" 8080
close_portal() {
    in_place hotel nft -f - <<'RULES'
table inet portal {
  chain arriving {
    type nat hook prerouting priority dstnat - 5
    iifname "lan" tcp dport 80 redirect to :8080
  }
  chain forwarded {
    type filter hook forward priority filter - 5
    iifname "lan" drop
  }
}
RULES
    forget_flows hotel
}
open_portal() { in_place hotel nft delete table inet portal; }
close_portal
plug nowhere
step "cable out" within 20 state_is standby no-network
mark_states
plug hotel > /run/lab/plug
step "a captive portal: standby" within 20 state_is standby captive-portal
step "… the tunnel never began" states_were "standby captive-portal"
step "… as long as nobody signs in" remains 5 state_is standby captive-portal
open_portal
step "signed in: online by itself" within 40 state_is online
step "… at the first go" states_were "standby captive-portal, connecting, online"
step "… the page" page_through_tunnel six.example
mark_states
close_portal
step "the time that was paid for is over: standby" within 40 state_is standby captive-portal
step "… nothing is left" within 5 nothing_left
open_portal
step "signed in again: online by itself" within 40 state_is online

# A VPN whose other end is a NAT of its own
add_namespace vpn
ip link add vpn-wan type veth peer name wan netns vpn
ip link set vpn-wan master backbone up
ip -n vpn link set wan up
ip -n vpn address add 203.0.113.50/24 dev wan
ip -n vpn route add default via "$TEREDO_SERVER"
in_place vpn sysctl -qw net.ipv4.ip_forward=1
in_place vpn nft -f - <<'RULES'
table ip nat {
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" masquerade
  }
}
RULES
in_laptop nmcli connection add type tun ifname vpn0 con-name vpn mode tun autoconnect no ipv4.method manual \
    ipv4.addresses 10.8.0.2/24 ipv4.gateway 10.8.0.1 ipv4.route-metric 50 ipv6.method disabled > /run/lab/plug
connect_vpn() {
    in_laptop nmcli --wait 0 connection up vpn && await 10 in_laptop ip link show dev vpn0 || return 1
    start vpn nsenter --net=/run/netns/laptop python3 "$WORLD/vpn.py" vpn0 /run/netns/vpn lan
    await 10 ip -n vpn link set lan up && ip -n vpn address add 10.8.0.1/24 dev lan
}
mark_states
step "a VPN takes the IPv4 default route" connect_vpn
step "… standby" within 15 state_is standby vpn
step "… nothing is left" within 5 nothing_left
step "… and nothing went through it" never_began
step "… unless told otherwise" configure Vpn s run
step "… online" within 15 state_is online
mapped_by_vpn() { status .mapped | grep '^203\.0\.113\.50:'; }
step "… by way of the VPN" mapped_by_vpn
step "… the page" page_through_tunnel six.example
step "… standby again" configure Vpn s standby
step "… standby" within 15 state_is standby vpn
in_laptop nmcli connection down vpn > /run/lab/plug
step "the VPN ends: online" within 15 state_is online
stop vpn

# A VPN that NetworkManager has not made, and that has rules for routes instead of a default route, as wg-quick makes them
in_laptop ip tuntap add vpn0 mode tun
start vpn nsenter --net=/run/netns/laptop python3 "$WORLD/vpn.py" vpn0 /run/netns/vpn lan
await 10 ip -n vpn link set lan up
ip -n vpn address add 10.8.0.1/24 dev lan
in_laptop ip address add 10.8.0.2/32 dev vpn0
in_laptop ip link set vpn0 up
in_laptop ip route add default dev vpn0 table 51820
mark_states
in_laptop ip rule add table 51820
in_laptop ip rule add table main suppress_prefixlength 0
step "a VPN by rules of its own: standby" within 15 state_is standby vpn
step "… nothing is left" within 5 nothing_left
step "… and nothing went through it" never_began
step "… unless told otherwise" configure Vpn s run
step "… online" within 15 state_is online
step "… by way of the VPN" mapped_by_vpn
step "… the page" page_through_tunnel six.example
in_laptop ip address add fd12::2/64 dev vpn0 nodad
in_laptop ip -6 route add default dev vpn0 table 51820
in_laptop ip -6 rule add table 51820
step "… it carries IPv6, too: standby" within 15 state_is standby native-ipv6
in_laptop ip link del vpn0
step "the VPN ends: online" within 20 state_is online
