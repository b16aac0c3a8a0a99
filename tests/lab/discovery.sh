# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Local discovery (RFC 4380 §5.2.8): two computers in one network, behind a NAT that does not lead them back to each other.
# Debian's Miredo has no local discovery, so both are ours.
# shellcheck shell=bash disable=SC2154
. "$HERE/world/computers.sh"
build_internet && add_user_navalis && add_computer laptop hotel && add_computer desk hotel || exit 1
for name in laptop desk; do sit $name port-restricted || exit 1; done

# What reaches the router, and what reaches desk: discovery bubbles, and pings of this length in the tunnel.
PING=500
for place in hotel desk; do
    in_place $place nft -f - <<RULES || exit 1
table ip watch {
  counter bubbles { }
  counter pings { }
  chain arriving {
    type filter hook prerouting priority raw
    ip daddr 224.0.0.253 udp dport 3544 ip ttl 1 counter name bubbles
    udp length $((8 + 40 + 8 + PING)) counter name pings
  }
}
RULES
done
seen() { in_place "$1" nft list counter ip watch "$2" | grep -o 'packets [0-9]*'; }
seen_none() { seen "$1" "$2" | tee /dev/stderr | grep -qx 'packets 0'; }
seen_some() { ! seen_none "$1" "$2"; }
listens() { in_place "$1" ss -Hlun | grep -o '[0-9.]*:3544'; }
both_listen() { listens laptop && listens desk; }
send_pings() { on "$1" ping -6 -n -q -s $PING -i .05 -c 20 -W 2 "$(teredo_address "$2")"; }
start_both() {
    for name in desk laptop; do
        start_client $name navalis && await 15 teredo_address $name || return 1
    done
}
stop_both() {
    stop_client laptop
    stop_client desk
}

prepare_navalis "Server=$TEREDO_SERVER" && start_both || exit 1
step "by default nobody listens for others" refuse listens laptop
step "… and no bubble is sent" seen_none hotel bubbles
stop miredo-server
step "… so without the server they do not meet" refuse send_pings desk laptop
stop_both

start_teredo_server && prepare_navalis "Server=$TEREDO_SERVER" LocalDiscovery=true && start_both || exit 1
step "with LocalDiscovery both listen, at the group's address alone" both_listen
step "… and tell of themselves, in their network only" within 10 seen_some desk bubbles
stop miredo-server
step "desk reaches laptop without the server" send_pings desk laptop
step "laptop reaches desk" send_pings laptop desk
step "… and the router has no part in it" seen_none hotel pings
step "… as desk has received them itself" seen_some desk pings
stop_both
step "off, nothing listens" refuse listens laptop

start_teredo_server || exit 1
start other nsenter --net=/run/netns/laptop python3 -c \
    'import signal, socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("", 3544)); signal.pause()'
await 10 listens laptop
start_client laptop navalis
step "where another program has port 3544 the tunnel works" within 15 teredo_address laptop
step "… and the log says why there is no discovery" within 5 grep -o 'No local discovery.*' "$LOGS/laptop"
