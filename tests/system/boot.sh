# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The laptop is switched on, and nobody logs in.
# shellcheck shell=bash disable=SC2154
build_surroundings && make_disk || exit 1

step "the laptop starts, with nothing amiss" switch_on
# Before anybody asks for it, which would start it.
step "the helper has started with it" unit_is ActiveState active
step "online before anybody has logged in" within 20 state_is online
nobody_there() { in_laptop loginctl list-sessions; [ -z "$(in_laptop loginctl list-sessions --no-legend)" ]; }
step "… nobody has" nobody_there
step "the interface is complete" all_there
step "a page that only exists in IPv6, by name" page_through_tunnel six.example

one_capability=0000000000001000 # CAP_NET_ADMIN
helper_is_confined() {
    says_of "$(helper_pid)" "Uid: $(in_laptop id -u navalis)" "CapInh: $one_capability" "CapPrm: $one_capability" "CapEff: $one_capability" \
        "CapBnd: $one_capability" "CapAmb: $one_capability" "NoNewPrivs: 1" "Seccomp: 2"
}
step "the helper runs as its own user, with one capability and system call filters" helper_is_confined
engine_is_confined() {
    says_of "$(engine_pid)" "Uid: $(in_laptop id -u navalis)" "CapInh: 0+" "CapPrm: 0+" "CapEff: 0+" "CapAmb: 0+" "NoNewPrivs: 1" "Seccomp: 2"
}
step "the engine has no capability at all" engine_is_confined
more_filters() {
    local helper engine
    helper=$(awk '/^Seccomp_filters:/ { print $2 }' "/proc/$(helper_pid)/status")
    engine=$(awk '/^Seccomp_filters:/ { print $2 }' "/proc/$(engine_pid)/status")
    echo "$engine, the helper has $helper"
    [ "$engine" -gt "$helper" ]
}
step "… and a filter of its own besides those of the unit" more_filters
private_files() { in_laptop stat --format='%n %U:%G %a' /var/lib/navalis /run/navalis | paste -sd ' ' | grep -x '/var/lib/navalis navalis:navalis 700 /run/navalis navalis:navalis 755'; }
step "its folders are its own" private_files

exposure() { in_laptop systemd-analyze security --no-pager --threshold=20 "$UNIT"; }
step "its exposure is 2.0 at most" exposure
verified() {
    local text rc=0
    text=$(in_laptop systemd-analyze verify "$UNIT" 2>&1) || rc=$?
    echo "$text"
    [ $rc = 0 ] && [ -z "$text" ]
}
step "systemd finds nothing wrong with the unit" verified
step "udev finds nothing wrong with the rule" in_laptop udevadm verify --no-summary /usr/lib/udev/rules.d/85-navalis.rules

step "NetworkManager leaves teredo0 alone" unmanaged_by_network_manager
# networkd takes over what a file of the administrator fits, and removes what it did not put there itself.
in_laptop sh -c 'mkdir -p /etc/systemd/network; printf "[Match]\nName=!eth0 lo\n[Network]\nLinkLocalAddressing=ipv6\n" > /etc/systemd/network/99-all.network'
step "systemd-networkd starts" in_laptop systemctl start systemd-networkd
left_by_networkd() {
    in_laptop networkctl --no-pager --no-legend list teredo0
    in_laptop networkctl --json=short status teredo0 | jq -e '.AdministrativeState == "unmanaged"' > /dev/null
}
step "… and leaves teredo0 alone, too" within 10 left_by_networkd
step "… the interface is complete" all_there
step "NetworkManager starts anew" in_laptop systemctl restart NetworkManager
step "… online" within 20 state_is online
step "… the interface is complete" all_there

in_laptop navalisctl off > /run/lab/off
step "switched off" switch_off
step "switched on again" switch_on
step "… as root left it: off" state_is off
step "… nothing of the tunnel is there" nothing_left
in_laptop navalisctl auto > /run/lab/auto
step "… and online, when allowed" within 20 state_is online
