# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The whole small internet as a library: source it inside enter_private_world.
# shellcheck shell=bash
#
#   [laptop] eth0 --- jack [internet] hotel0 ---- lan [hotel] wan ---- backbone [internet]
#    NetworkManager         the         192.168.1.0/24, IPv4 only, NAT     203.0.113.0/24
#    navalis-helper         script's    home0 ----- lan [home] wan ------- backbone
#    traveller, guest       namespace   192.168.2.0/24, 2001:db8:99::/64
#
#   On the backbone: Teredo server .1 and .2, name server .53, hostile host .66, relay .77, web .80;
#   IPv6-only web sites 2001:db8:80::80 and ::81.
WORLD=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$WORLD/wait.sh"
. "$WORLD/report.sh"
. "$WORLD/processes.sh"
. "$WORLD/internet.sh"
. "$WORLD/nat.sh"
. "$WORLD/places.sh"
. "$WORLD/users.sh"
. "$WORLD/laptop.sh"
. "$WORLD/navalis.sh"

# build_world [NAT-KIND]: everything is up, the laptop's cable is not plugged in, the helper does not run.
# shellcheck disable=SC2120
build_world() {
    build_internet && build_hotel "${1:-port-restricted}" && build_home && build_laptop && add_users && start_laptop_services && return
    echo "the small internet could not be built" >&2
    return 1
}
