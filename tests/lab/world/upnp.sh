# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# A hotel whose router makes port mappings: miniupnpd in the namespace "hotel".
# shellcheck shell=bash

# start_port_mapping [LINE...]: LINEs are further ones of its configuration.
start_port_mapping() {
    in_place hotel nft -f - <<'RULES' || return 1
table inet miniupnpd {
  chain forward { }
  chain prerouting_miniupnpd { }
  chain postrouting_miniupnpd { }
  chain prerouting {
    type nat hook prerouting priority dstnat - 5
    jump prerouting_miniupnpd
  }
  chain postrouting {
    type nat hook postrouting priority srcnat - 5
    jump postrouting_miniupnpd
  }
}
RULES
    printf '%s\n' ext_ifname=wan ext_allow_private_ipv4=yes "ext_ip=${WAN[hotel]}" listening_ip=lan secure_mode=yes upnp_table_name=miniupnpd \
        upnp_nat_table_name=miniupnpd upnp_forward_chain=forward upnp_nat_chain=prerouting_miniupnpd \
        upnp_nat_postrouting_chain=postrouting_miniupnpd uuid=11111111-2222-4333-8444-555555555555 "$@" > /run/lab/miniupnpd.conf
    start miniupnpd nsenter --net=/run/netns/hotel miniupnpd -d -f /run/lab/miniupnpd.conf -P /run/lab/miniupnpd.pid
    await 10 in_place hotel bash -c "ss -lnu | grep -qE ':(1900|5351) '"
}

stop_port_mapping() {
    stop miniupnpd
    in_place hotel nft delete table inet miniupnpd
}

# The ports that the router maps, and where to: "41000 192.168.1.57:41000", one a line
mapped_ports() {
    in_place hotel nft list chain inet miniupnpd prerouting_miniupnpd |
        sed -nE 's/.* dport ([0-9]+) .*dnat (ip )?to ([0-9.:]+).*/\1 \3/p'
}
