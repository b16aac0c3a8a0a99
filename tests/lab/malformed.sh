# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# A hostile host sends broken datagrams, in its own name and in those of server and relay.
# shellcheck shell=bash disable=SC2154
build_world full-cone && prepare_navalis && add_hostile_host && start_helper || exit 1
plug hotel > /run/lab/plug
step "online" within 15 state_is online

drops() { status '[.traffic.drops[]] | add // 0'; }
drops_reach() { [ "$(drops)" -ge "$1" ]; }
hostile() { nsenter --net=/run/netns/hostile python3 "$HERE/hostile.py" --to "$(status .mapped)" --address "$(status .address)" "$@"; }
# attacked NAME SOURCE MUST: all that is sent from SOURCE, of which at least the share MUST (percent) cannot be any valid packet
attacked() {
    local before sent after
    before=$(drops)
    sent=$(hostile --from "$1" "${@:3}") || { echo "$sent"; return 1; }
    await 5 drops_reach $((before + sent * $2 / 100)) 2> /run/lab/wait
    after=$(drops)
    echo "$sent sent, $((after - before)) dropped: $(status '.traffic.drops | to_entries | map(select(.value > 0) | "\(.key) \(.value)") | join(", ")')"
    [ $((after - before)) -ge $((sent * $2 / 100)) ]
}
same_tunnel() {
    echo "$(status .address), $(state_is online)"
    [ "$(engine_pid)" = "$ENGINE" ] && [ "$(status .address)" = "$ADDRESS" ] && state_is online > /run/lab/wait
}
ENGINE=$(engine_pid) ADDRESS=$(status .address)
# A truncated packet is never one; of the flipped ones, those in fields nobody may judge by (hop limit, flow label) are.
step "truncated at every length, from a stranger" attacked 203.0.113.66:5000 100 --truncate
step "… from the server's address" attacked 203.0.113.1:3544 100 --truncate
step "… from the relay's address" attacked 203.0.113.77:3545 100 --truncate
step "the tunnel stays" same_tunnel
step "every bit flipped, from a stranger" attacked 203.0.113.66:5000 80 --flip
step "… from the server's address" attacked 203.0.113.1:3544 60 --flip
step "… from the relay's address" attacked 203.0.113.77:3545 50 --flip
step "… random bytes" attacked 203.0.113.66:5000 99 --random 2000
step "the tunnel stays" same_tunnel
step "the page" page_through_tunnel six.example
