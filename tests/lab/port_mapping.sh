# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# A router that makes port mappings, by each of the protocols: the mapping is there while the tunnel is, and no longer.
# shellcheck shell=bash disable=SC2154
command -v miniupnpd > /dev/null || skip "miniupnpd is not installed"
# shellcheck source=world/upnp.sh
. "$WORLD/upnp.sh"
build_world && prepare_navalis || exit 1
plug hotel > /run/lab/plug

property() { as guest busctl --json=short get-property org.navalis.Navalis1 /org/navalis/Navalis1 org.navalis.Navalis1 "$1" | jq -r .data; }
mapped_by() { # mapped_by PROTOCOL: as the helper tells it
    property PortMapping
    [ "$(property PortMapping)" = "$1" ]
}
mapped_to_us() {
    local local_end
    local_end=$(property LocalEndpoint)
    mapped_ports
    [ "$(mapped_ports)" = "${local_end##*:} $local_end" ]
}
shown() { status .nat.upnp | grep -x true; }
none_left() { mapped_ports; [ -z "$(mapped_ports)" ]; }
mapper_pid() { pgrep -x navalis-portmap; }
mapper_is_confined() {
    local file
    file=/proc/$(mapper_pid)/status
    awk '/^(Uid|CapEff|NoNewPrivs|Seccomp):/ { printf "%s%s ", $1, $2 }' "$file"
    grep -q '^CapEff:.*0000000000000000' "$file" && grep -q '^NoNewPrivs:.*1' "$file" && grep -q '^Seccomp:.*2' "$file"
}

while read -r protocol settings; do
    # shellcheck disable=SC2086
    start_port_mapping $settings || exit 1
    start_helper
    step "$protocol: online" within 15 state_is online
    step "… the router maps our port" within 15 mapped_to_us
    step "… and the helper says so" within 5 mapped_by "$protocol"
    step "… navalisctl, too" shown
    step "… who asked it is confined" mapper_is_confined
    step "… the page" page_through_tunnel six.example
    as traveller navalisctl off
    step "… off: the mapping is gone" within 5 none_left
    as traveller navalisctl auto
    step "… on again: it is back" within 20 mapped_to_us
    stop navalis-helper KILL
    step "… helper killed: it is gone" within 8 none_left
    stop_port_mapping
done <<'PROTOCOLS'
pcp enable_pcp_pmp=yes enable_upnp=no
upnp enable_pcp_pmp=no
PROTOCOLS

start_port_mapping enable_pcp_pmp=no || exit 1
start_helper
step "UPnP once more" within 20 mapped_to_us
kill -KILL "$(mapper_pid)"
stop navalis-helper KILL
former=$(mapped_ports)
step "both processes killed: the mapping stays" test -n "$former"
start_helper
replaced() {
    mapped_to_us && [ "$(mapped_ports)" != "$former" ]
}
step "… and the next run replaces it" within 20 replaced
stop navalis-helper
step "helper ended: it is gone" within 5 none_left
stop_port_mapping

start_port_mapping enable_pcp_pmp=no 'deny 0-65535 0.0.0.0/0 0-65535' || exit 1
start_helper
step "a router that refuses: online all the same" within 15 state_is online
refusal_logged() { grep 'no port mapping: the router refuses' "$LOGS/navalis-helper"; }
step "… the log says why" within 15 refusal_logged
step "… no mapping" mapped_by none
stop navalis-helper
stop_port_mapping

start_helper
silence_logged() { grep 'no port mapping: the router speaks neither' "$LOGS/navalis-helper"; }
step "a router that speaks none of them" within 20 silence_logged
start_port_mapping enable_pcp_pmp=yes enable_upnp=no || exit 1
step "… and learns it late: mapped" within 30 mapped_to_us
