# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The kinds of NAT a place may have (RFC 4787 terms), in the place's namespace with its interfaces lan and wan.
# shellcheck shell=bash
#
# Endpoint-independent mapping, the port kept where nothing else is said:
#   port-restricted  address- and port-dependent filtering
#   restricted       address-dependent filtering; hairpin: the same, and two hosts inside meet by their outside addresses
#   full-cone        no filtering; full-cone-remap: the same with another port
# Other mapping, address- and port-dependent filtering:
#   symmetric        address- and port-dependent mapping to random ports; -sequential: to the next port;
#                    -preserving: the first one of a local port keeps it
#   address-symmetric  address-dependent mapping
# And: short-timeout (mappings last 6 s when idle), loss (30 % of the packets each way), udp-blocked (no UDP but DNS goes
# out, without a word), udp-rejected (with an ICMP error)
declare -A WAN=([hotel]=203.0.113.10 [home]=203.0.113.20 [villa]=203.0.113.30 [farm]=203.0.113.40)
declare -A LAN=([hotel]=192.168.1 [home]=192.168.2 [villa]=192.168.3 [farm]=192.168.4)

set_nat() { # set_nat PLACE KIND
    case $2 in
    port-restricted) source_nat "$1" masquerade ;;
    restricted) learning_nat "$1" 'ip saddr . udp dport @contacted' ;;
    hairpin) learning_nat "$1" 'ip saddr . udp dport @contacted' && turn_around "$1" ;;
    full-cone) learning_nat "$1" '' ;;
    full-cone-remap) learning_nat "$1" '' && remap "$1" ;;
    symmetric) source_nat "$1" 'masquerade fully-random' ;;
    symmetric-sequential) source_nat "$1" "meta l4proto udp snat to ${WAN[$1]} : numgen inc mod 200 map { $(ports 200 50000) }" ;;
    symmetric-preserving) preserving_nat "$1" ;;
    address-symmetric)
        source_nat "$1" "meta l4proto udp snat to ${WAN[$1]} : jhash ip saddr . udp sport . ip daddr mod 256 seed 0xabcd map { $(ports 256 20000) }" ;;
    short-timeout)
        source_nat "$1" masquerade &&
            in_place "$1" sysctl -qw net.netfilter.nf_conntrack_udp_timeout=6 net.netfilter.nf_conntrack_udp_timeout_stream=6 ;;
    loss) source_nat "$1" masquerade && before_forwarding "$1" meta l4proto udp numgen random mod 100 '<' 30 drop ;;
    udp-blocked) source_nat "$1" masquerade && before_forwarding "$1" udp dport '!=' 53 drop ;;
    udp-rejected) source_nat "$1" masquerade && before_forwarding "$1" udp dport '!=' 53 reject with icmpx admin-prohibited ;;
    *) echo "no such NAT: $2" >&2; return 1 ;;
    esac || return 1
    [ "$2" = short-timeout ] || in_place "$1" sysctl -qw net.netfilter.nf_conntrack_udp_timeout=30 net.netfilter.nf_conntrack_udp_timeout_stream=120
    forget_flows "$1"
}

# rebind PLACE: what its router does when it has been started again: all mappings are lost, and new ones get other ports.
rebind() {
    source_nat "$1" "meta l4proto udp snat to ${WAN[$1]} : jhash ip saddr . udp sport mod 256 seed 0x1234 map { $(ports 256 30000) }" &&
        forget_flows "$1"
}

# move PLACE ADDRESS: its provider gives it another address.
move() {
    WAN[$1]=$2
    ip -n "$1" -4 address flush dev wan && ip -n "$1" address add "$2/24" dev wan &&
        ip -n "$1" route replace default via "$TEREDO_SERVER" && set_nat "$1" port-restricted
}

# A mapping is made at the first packet of a flow, so flows that exist would keep the old kind.
forget_flows() {
    in_place "$1" conntrack -F > /dev/null 2>&1
    return 0
}

in_place() { nsenter --net="/run/netns/$1" "${@:2}"; }

before_forwarding() { in_place "$1" nft insert rule inet filter forwarded "${@:2}"; }

# A port from numgen or jhash must come out of such a map: "0 : FIRST, 1 : FIRST+1, ..."
ports() { seq 0 $(($1 - 1)) | awk -v first="$2" '{ printf "%s%d : %d", (NR > 1 ? ", " : ""), $1, first + $1 }'; }

source_nat() { # source_nat PLACE RULE
    in_place "$1" nft -f - <<RULES
flush ruleset
table ip nat {
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" $2
  }
}
$(household_filter)
RULES
}

preserving_nat() {
    in_place "$1" nft -f - <<RULES
flush ruleset
table ip nat {
  set kept {
    typeof ip saddr . udp sport
    flags dynamic,timeout; timeout 60s; size 65535
  }
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" meta l4proto udp ip saddr . udp sport @kept masquerade fully-random
    oifname "wan" meta l4proto udp update @kept { ip saddr . udp sport } masquerade
    oifname "wan" masquerade
  }
}
$(household_filter)
RULES
}

# Linux filters by address and port. To filter less, write down each mapping as it is made and whom it was used for, and
# send what comes in back through it; FILTER looks into the second list.
learning_nat() { # learning_nat PLACE FILTER
    in_place "$1" nft -f - <<RULES
flush ruleset
table ip nat {
  map mapped {
    typeof udp dport : ip saddr . udp sport
    flags dynamic,timeout; timeout 60s; size 65535
  }
  set contacted {
    typeof ip saddr . udp dport
    flags dynamic,timeout; timeout 60s; size 65535
  }
  chain remember {
    type filter hook postrouting priority srcnat + 10
    oifname "wan" meta l4proto udp ct direction original ct original ip saddr ${LAN[$1]}.0/24 \
      update @mapped { udp sport : ct original ip saddr . ct original proto-src }
    oifname "wan" meta l4proto udp update @contacted { ip daddr . udp sport }
  }
  chain arriving {
    type nat hook prerouting priority dstnat
    iifname "wan" ip daddr ${WAN[$1]} meta l4proto udp $2 dnat ip to udp dport map @mapped
  }
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" masquerade
  }
}
$(household_filter)
RULES
}

turn_around() {
    in_place "$1" nft -f - <<RULES
add rule ip nat arriving iifname "lan" ip daddr ${WAN[$1]} meta l4proto udp dnat ip to udp dport map @mapped
add rule ip nat leaving oifname "lan" ip saddr ${LAN[$1]}.0/24 ct status dnat snat to ${WAN[$1]}
RULES
}

remap() {
    in_place "$1" nft -f - <<RULES
flush chain ip nat leaving
add rule ip nat leaving oifname "wan" meta l4proto udp snat to ${WAN[$1]} : jhash ip saddr . udp sport mod 256 seed 0xabcd map { $(ports 256 20000) }
RULES
}

# What every household router does besides: only its own side opens flows.
household_filter() {
    cat <<'RULES'
table inet filter {
  chain forwarded {
    type filter hook forward priority filter; policy drop
    ct state established,related accept
    ct status dnat accept
    iifname "lan" oifname "wan" accept
  }
  chain arriving {
    type filter hook input priority filter; policy accept
    iifname "wan" ct state new drop
  }
}
RULES
}
