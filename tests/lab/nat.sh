# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The tunnel behind each kind of NAT a hotel may have.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis || exit 1
plug hotel > /run/lab/plug
type_is() {
    status .nat.type
    [[ "$(status .nat.type)" =~ ^($1)$ ]]
}
hairpins() {
    status .nat.hairpinning
    [ "$(status .nat.hairpinning)" = "$1" ]
}
relay_is_timed() {
    status .relayRttMs
    status -e '.relayRttMs > 0' > /dev/null
}
# Whoever gets in without having been sent to shows a cone; Miredo's server answers from its other address when asked to.
while read -r kind type hairpinning; do
    set_nat hotel "$kind"
    start_helper
    step "$kind: online" within 20 state_is online
    step "… called $type" within 10 type_is "$type"
    step "… leads back to itself: $hairpinning" within 10 hairpins "$hairpinning"
    step "… the way through the relay is timed" within 5 relay_is_timed
    step "… the page" page_through_tunnel six.example
    step "… and it is still $type" type_is "$type"
    stop navalis-helper
done <<'KINDS'
port-restricted restricted false
restricted restricted false
hairpin restricted true
full-cone cone false
full-cone-remap cone false
short-timeout restricted false
KINDS
# A third of all packets each way: sooner or later everything gets through.
set_nat hotel loss
start_helper
step "loss: online" within 90 state_is online
step "… the page" within 60 page_through_tunnel six.example
stop navalis-helper
# What happens to a tunnel that is up. The next refresh tells, and the new address takes the place of the old one (RFC 4380
# §5.2.5) while the tunnel and its route stay.
stays_online_until_address_is_not() { # stays_online_until_address_is_not ADDRESS: within the time of a refresh
    local end=$(($(milliseconds) + 60000))
    while [ "$(status .address)" = "$1" ]; do
        if ! state_is online > /dev/null || ! all_there > /dev/null; then state_is online; all_there; return 1; fi
        [ "$(milliseconds)" -lt $end ] || { echo "still $1"; return 1; }
        sleep .2
    done
    state_is online && all_there
}
mapped_at() {
    status .mapped
    [[ "$(status .mapped)" = "$1":* ]]
}
set_nat hotel port-restricted
start_helper
step "mid-session: online" within 20 state_is online
address=$(status .address)
rebind hotel
step "rebinding: another address, without a gap" stays_online_until_address_is_not "$address"
step "… the page" within 30 page_through_tunnel six.example
address=$(status .address)
move hotel 203.0.113.110
step "another address outside: another one inside, without a gap" stays_online_until_address_is_not "$address"
step "… seen there" within 10 mapped_at 203.0.113.110
step "… the page" within 30 page_through_tunnel six.example
stop navalis-helper
move hotel 203.0.113.10
# Strangers cannot come in through it, nor any peer that does not answer first; a relay does.
set_nat hotel symmetric
start_helper
step "symmetric: limited" within 30 state_is limited symmetric-nat
step "… called symmetric" within 10 type_is symmetric
step "… the page" page_through_tunnel six.example
stop navalis-helper
# Silence may be the server's or the network's; a refusal is the network's.
while read -r kind reason; do
    set_nat hotel "$kind"
    start_helper
    step "$kind: failed" within 60 state_is failed "$reason"
    stop navalis-helper
done <<'KINDS'
udp-blocked server-unreachable
udp-rejected udp-blocked
KINDS
