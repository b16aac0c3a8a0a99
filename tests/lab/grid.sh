# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What a client reaches from behind each kind of NAT, ours beside Miredo's: the server, an IPv6 host behind a Miredo relay,
# a Miredo client and one of ours behind other NATs. Where Miredo's client gets, ours must.
#   arguments: kinds of NAT, instead of all
# shellcheck shell=bash disable=SC2154
. "$HERE/world/computers.sh"
build_internet && add_user_navalis && add_computer laptop hotel && add_computer desk villa && add_computer veteran farm &&
    sit desk port-restricted && sit veteran port-restricted && prepare_navalis "Server=$TEREDO_SERVER" || exit 1
start_client desk navalis
start_client veteran miredo
await 15 teredo_address desk && await 15 teredo_address veteran || exit 1

KINDS=("$@")
[ $# -gt 0 ] || KINDS=(open port-restricted restricted hairpin full-cone full-cone-remap symmetric symmetric-sequential
    symmetric-preserving address-symmetric double-nat double-nat-symmetric short-timeout loss udp-blocked udp-rejected)
COLUMNS_OF_ROW=(server native miredo navalis)
declare -A TOOK # [KIND PRODUCT COLUMN]: ms, or nothing

# Loss is a matter of luck, so it may take longer.
patience() { if [ "$1" = loss ]; then echo 20; else echo 6; fi; }

measure() { # measure KIND PRODUCT
    local column
    for column in "${COLUMNS_OF_ROW[@]}"; do TOOK[$1 $2 $column]=; done
    start_client laptop "$2"
    TOOK[$1 $2 server]=$(qualified laptop) || { stop_client laptop; return 0; }
    TOOK[$1 $2 native]=$(answers laptop "$WEB_6" "$(patience "$1")")
    TOOK[$1 $2 miredo]=$(answers laptop "$(teredo_address veteran)" "$(patience "$1")")
    TOOK[$1 $2 navalis]=$(answers laptop "$(teredo_address desk)" "$(patience "$1")")
    stop_client laptop
}

print_row() { # print_row KIND PRODUCT
    local column row
    printf -v row '| %-22s | %-7s |' "$1" "$2"
    for column in "${COLUMNS_OF_ROW[@]}"; do printf -v row '%s %7s |' "$row" "${TOOK[$1 $2 $column]:--}"; done
    echo "$row"
}

reaches_what_miredo_reaches() {
    local column missing=
    for column in "${COLUMNS_OF_ROW[@]}"; do
        [ -z "${TOOK[$1 miredo $column]}" ] || [ -n "${TOOK[$1 navalis $column]}" ] || missing="$missing $column"
    done
    echo "${missing:+Miredo does, Navalis does not:$missing}"
    [ -z "$missing" ]
}

# RFC 4380 §5.2.6 allows four bubbles in five minutes, and now and then all of them are lost. A client with another address
# may send four more.
try_again() {
    local _
    for _ in 1 2 3; do
        if reaches_what_miredo_reaches "$1" > /dev/null; then return; fi
        measure "$1" navalis
    done
}

echo "First answer, in ms from the start of the client (server) or from the first packet (the others); - none"
printf '| %-22s | %-7s | %7s | %7s | %7s | %7s |\n' "behind" client "${COLUMNS_OF_ROW[@]}"
for kind in "${KINDS[@]}"; do
    sit laptop "$kind" || exit 1
    for product in miredo navalis; do
        measure "$kind" $product
        [ "$kind $product" != "loss navalis" ] || try_again loss
        print_row "$kind" $product
    done
done
for kind in "${KINDS[@]}"; do step "$kind: Navalis reaches whatever Miredo reaches" reaches_what_miredo_reaches "$kind"; done
