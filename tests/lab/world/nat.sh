# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The kinds of NAT a hotel may have (RFC 4787 terms), in the namespace "hotel" with its interfaces lan and wan.
# shellcheck shell=bash
#
#   port-restricted  endpoint-independent mapping that keeps the port, address- and port-dependent filtering
#   restricted       the same mapping, address-dependent filtering
#   full-cone        the same mapping, no filtering
#   symmetric        address- and port-dependent mapping with random ports
#   udp-blocked      no UDP but DNS goes out, without a word; udp-rejected: with an ICMP error
HOTEL_WAN=203.0.113.10

set_hotel_nat() {
    case $1 in
    port-restricted) source_nat masquerade ;;
    symmetric) source_nat 'masquerade fully-random' ;;
    restricted) learning_nat 'ip saddr @contacted' ;;
    full-cone) learning_nat '' ;;
    udp-blocked)
        source_nat masquerade && in_hotel nft insert rule inet filter forwarded udp dport != 53 drop ;;
    udp-rejected)
        source_nat masquerade &&
            in_hotel nft insert rule inet filter forwarded udp dport != 53 reject with icmpx admin-prohibited ;;
    *) echo "no such NAT: $1" >&2; return 1 ;;
    esac || return 1
    # A mapping is made at the first packet of a flow, so flows that exist would keep the old kind.
    in_hotel conntrack -F > /dev/null 2>&1
    return 0
}

in_hotel() { nsenter --net=/run/netns/hotel "$@"; }

source_nat() {
    in_hotel nft -f - <<RULES
flush ruleset
table ip nat {
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" $1
  }
}
$(household_filter)
RULES
}

# Linux filters by address and port. To filter less, write down each mapping as it is made and whom it was used for, and
# send what comes in back through it; FILTER looks into the second list.
learning_nat() {
    in_hotel nft -f - <<RULES
flush ruleset
table ip nat {
  map mapped {
    typeof udp dport : ip saddr . udp sport
    flags dynamic,timeout; timeout 60s; size 65535
  }
  set contacted {
    typeof ip saddr
    flags dynamic,timeout; timeout 60s; size 65535
  }
  chain remember {
    type filter hook postrouting priority srcnat + 10
    oifname "wan" meta l4proto udp ct direction original ct original ip saddr 192.168.1.0/24 \
      update @mapped { udp sport : ct original ip saddr . ct original proto-src }
    oifname "wan" meta l4proto udp update @contacted { ip daddr }
  }
  chain arriving {
    type nat hook prerouting priority dstnat
    iifname "wan" ip daddr $HOTEL_WAN meta l4proto udp $1 dnat ip to udp dport map @mapped
  }
  chain leaving {
    type nat hook postrouting priority srcnat
    oifname "wan" masquerade
  }
}
$(household_filter)
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
