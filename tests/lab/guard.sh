# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Nobody takes anything from the interface for long, and nobody comes in or through by way of it unless he was let in.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis && start_helper || exit 1
watch_states
plug hotel > /run/lab/plug
step "online" within 15 state_is online
step "the interface is complete" all_there

mark_states
log_says() { as guest navalisctl log --json | jq -r '.. | .text? // empty' | grep "$1" | tail -n 1 | grep .; }
step "somebody takes the address away" in_laptop ip -6 address flush dev teredo0
step "… it is put back, and the routes" within 5 all_there
step "… what was taken is in the log" within 5 log_says 'has taken from teredo0: its address' # the kernel does not say by whom
step "somebody takes the default route away" in_laptop ip -6 route del default dev teredo0
step "… it is put back" within 5 all_there
step "… by whom, and what, is in the log" within 5 log_says 'process id [0-9]* has taken from teredo0: the default route'
step "somebody takes the interface down" in_laptop ip link set teredo0 down
step "… it is put back" within 5 all_there
step "… the page" page_through_tunnel six.example
step "… the tunnel went on" states_were

# A guest of the laptop, which an administrator made a router
add_namespace guest
in_laptop ip link add shared type veth peer name eth0 netns guest
in_laptop ip link set shared up
in_laptop ip address add 2001:db8:77::1/64 dev shared nodad
ip -n guest link set eth0 up
ip -n guest address add 2001:db8:77::2/64 dev eth0 nodad
ip -n guest route add default via 2001:db8:77::1
in_laptop sysctl -qw net.ipv6.conf.all.forwarding=1
# What comes to be forwarded, and what is: before and behind the tunnel's own chain
in_laptop nft -f - <<'RULES'
table inet watch {
  counter asked { }
  counter forwarded { }
  chain before {
    type filter hook forward priority filter - 20
    iifname "shared" oifname "teredo0" counter name asked
  }
  chain behind {
    type filter hook forward priority filter
    iifname "shared" oifname "teredo0" counter name forwarded
  }
}
RULES
counted() { in_laptop nft -j list counter inet watch "$1" | jq '.nftables[] | .counter // empty | .packets'; }
not_forwarded() {
    nsenter --net=/run/netns/guest ping -6 -c 2 -i .2 -W 1 "$WEB_6" && return 1
    echo "$(counted asked) came, $(counted forwarded) went on"
    [ "$(counted asked)" -ge 2 ] && [ "$(counted forwarded)" = 0 ]
}
step "packets of others are not forwarded" not_forwarded
in_laptop sysctl -qw net.ipv6.conf.all.forwarding=0
in_laptop ip link del shared

start inner-web nsenter --net=/run/netns/laptop "$WORLD/as.sh" traveller python3 -m http.server --bind :: 8000
await 10 in_laptop curl -sS -o /dev/null 'http://[::1]:8000/'
address=$(status .address)
reach() { curl -sS -o /run/lab/reached --max-time 2 "http://[$address]:8000/"; }
refused() { # dropped without a word, and counted
    local before after
    before=$(in_laptop navalisctl status --json | jq '.traffic.drops["firewall-inbound"]')
    if reach; then return 1; fi
    after=$(in_laptop navalisctl status --json | jq '.traffic.drops["firewall-inbound"]')
    echo "$((after - before)) packets refused"
    [ "$after" -gt "$before" ]
}
step "a port that nobody opened: refused" refused
step "the guest may not open it" exits 4 as guest navalisctl firewall open 8000/tcp
step "the administrator opens it" in_laptop navalisctl firewall open 8000/tcp
step "… it lets in" within 5 reach
step "… another is refused" refuse curl -sS --max-time 2 "http://[$address]:8001/"
step "… after a new start, too" in_laptop navalisctl restart
step "… online" within 15 state_is online
address=$(status .address)
step "… it lets in" within 10 reach

in_laptop nft -f - <<'RULES'
table inet administrator {
  chain arriving {
    type filter hook input priority filter; policy drop
    ct state established,related accept
    iifname "lo" accept
    icmpv6 type != echo-request accept
  }
}
RULES
step "an administrator's own drop stays a drop" refuse reach
step "… the page" page_through_tunnel six.example
in_laptop nft add rule inet administrator arriving tcp dport 8000 accept
step "… where he accepts it, too, it lets in" within 5 reach
in_laptop nft flush ruleset
step "all rules flushed: the guard stays" all_there
step "the port is closed" in_laptop navalisctl firewall close 8000/tcp
step "… and refused" refused
stop inner-web

in_laptop navalisctl off
await 5 nothing_left
# Somebody else's table of the same name, which only its owner can change: nothing of ours can be loaded.
start other-guard nsenter --net=/run/netns/laptop python3 -c '
import ctypes, time
nftables = ctypes.CDLL("libnftables.so.1")
nftables.nft_ctx_new.restype = ctypes.c_void_p
context = ctypes.c_void_p(nftables.nft_ctx_new(0))
nftables.nft_run_cmd_from_buffer(context, b"add table inet navalis_guard { flags owner; }")
time.sleep(600)'
await 10 in_laptop nft list table inet navalis_guard
in_laptop navalisctl auto
step "no firewall: failed" within 10 state_is failed firewall-unavailable
step "… no route, so nothing waits for it" unreachable_at_once six.example
no_interface() { ! in_laptop ip -o link show dev teredo0; }
step "… no interface either" no_interface
reason_shown() { as guest navalisctl diagnose | grep -i 'incoming traffic cannot be kept out'; }
step "… the checklist says why" reason_shown
stop other-guard
step "… and back: online by itself" within 90 state_is online
step "… guarded" all_there
