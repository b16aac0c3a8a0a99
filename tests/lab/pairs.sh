# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Two of our clients, each behind a NAT: who reaches whom, beside figure 1 of RFC 6081. Whatever is not "no" there must work.
# shellcheck shell=bash disable=SC2154
. "$HERE/world/computers.sh"
build_internet && add_user_navalis && add_computer laptop hotel && add_computer desk villa &&
    prepare_navalis "Server=$TEREDO_SERVER" || exit 1

reached() { # reached FIGURE: by the one who begins, within the time that the exchanges of RFC 6081 may take
    local took
    took=$(answers laptop "$(teredo_address desk)" 8) || { echo "not reached"; [ "$1" = no ]; return; }
    echo "reached after $took ms"
}

while read -r laptop desk figure; do
    for name in laptop desk; do
        sit $name "${!name}" && start_client $name navalis || exit 1
    done
    await 15 teredo_address laptop && await 15 teredo_address desk || exit 1
    step "$laptop to $desk ($figure)" reached "$figure"
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
