# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Two of our clients, each behind a NAT: who reaches whom, beside figure 1 of RFC 6081. Whatever is not "no" there must work.
# shellcheck shell=bash disable=SC2154
. "$HERE/world/computers.sh"
build_internet && add_user_navalis && add_computer laptop hotel && add_computer desk villa && add_computer guest hotel &&
    prepare_navalis "Server=$TEREDO_SERVER" || exit 1

reached() { # reached NAME FIGURE: by the laptop, which begins, within the time that the exchanges of RFC 6081 may take
    local took
    took=$(answers laptop "$(teredo_address "$1")" 8) || { echo "not reached"; [ "$2" = no ]; return; }
    echo "reached after $took ms"
}

while read -r laptop desk figure; do
    for name in laptop desk; do
        sit $name "${!name}" && start_client $name navalis || exit 1
    done
    await 15 teredo_address laptop && await 15 teredo_address desk || exit 1
    step "$laptop to $desk ($figure)" reached desk "$figure"
    stop_client laptop
    stop_client desk
done <<'FIGURE_1'
full-cone full-cone yes
restricted full-cone yes
restricted restricted yes
port-restricted full-cone yes
port-restricted restricted yes
port-restricted port-restricted yes
symmetric-preserving full-cone SNS
symmetric-preserving restricted SNS
symmetric-preserving port-restricted SNS+PP
port-restricted symmetric-preserving SNS+PP
symmetric-preserving symmetric-preserving SNS+PP
symmetric-sequential full-cone SNS
symmetric-sequential restricted SNS
symmetric-sequential port-restricted SNS+SS
port-restricted symmetric-sequential SNS+SS
symmetric-preserving symmetric-sequential SNS+SS
symmetric-sequential symmetric-preserving no
symmetric-sequential symmetric-sequential no
symmetric full-cone SNS
symmetric restricted SNS
restricted symmetric SNS
symmetric port-restricted no
symmetric symmetric-preserving no
symmetric symmetric no
address-symmetric full-cone SNS
full-cone address-symmetric SNS
address-symmetric restricted no
FIGURE_1
# Two behind one and the same NAT, which leads them back to each other by itself or does not (RFC 6081 §5.6).
for kind in hairpin port-restricted symmetric-preserving symmetric; do
    for name in laptop guest; do sit $name $kind || exit 1; done # the router forgets its flows with each
    for name in laptop guest; do start_client $name navalis || exit 1; done
    await 15 teredo_address laptop && await 15 teredo_address guest || exit 1
    step "$kind: neighbours" reached guest yes
    stop_client laptop
    stop_client guest
done
