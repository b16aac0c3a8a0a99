# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Which server, on which network, and by whose word: the list, tests of it, rules, settings.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis || exit 1
users_chose /var/lib/navalis Mode=auto # but no server
start_helper || exit 1
NAME=org.navalis.Navalis1 OBJECT=/org/navalis/Navalis1
by_root() { in_laptop busctl --system call $NAME $OBJECT "$@" 2>&1; }
servers() { in_laptop busctl --system --json=short call $NAME $OBJECT $NAME.Servers ListServers; }
# result_is SERVER WORD
result_is() { servers | jq -r --arg name "$1" '.data[0][] | select(.Name.data == $name) | .Result.data // "none"' | tee /dev/stderr | grep -x "$2"; }

plug hotel > /run/lab/plug
step "automatic: the one that works is found among the dead" within 20 state_is online
server_is() { status .server.name | grep -x "$1"; }
step "… and named" server_is teredo.lab.example
step "a test is started" by_root $NAME.Servers TestServers as 2 teredo.lab.example dead.lab.example
step "… Miredo's server works" within 15 result_is teredo.lab.example works
step "… the dead one does not answer" within 15 result_is dead.lab.example no-answer
step "… and the tunnel did not notice" state_is online

step "never here" by_root $NAME.Networks SetNetworkRule ss 11111111-1111-4111-8111-111111111111 never
step "… standby" within 5 state_is standby network-rule
step "… nothing is left" within 2 nothing_left
step "automatic again" by_root $NAME.Networks SetNetworkRule ss 11111111-1111-4111-8111-111111111111 automatic
step "… online" within 15 state_is online
remembered() {
    in_laptop busctl --system --json=short call $NAME $OBJECT $NAME.Networks ListNetworks |
        jq -r '.data[0][0] | .Name.data + " " + .Server.data + " " + .NatType.data' | grep -x 'hotel teredo.lab.example restricted'
}
step "what worked here is remembered" within 10 remembered

in_laptop nmcli connection modify hotel connection.metered yes
in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug
step "metered: standby" within 15 state_is standby metered
step "… unless told otherwise" by_root $NAME Configure 'a{sv}' 1 Metered s run
step "… online" within 15 state_is online
in_laptop nmcli connection modify hotel connection.metered no ipv6.method disabled
in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug
step "IPv6 disabled in the profile: standby" within 15 state_is standby ipv6-disabled
in_laptop nmcli connection modify hotel ipv6.method auto
in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug
step "… and allowed again: online" within 20 state_is online

printf '\377\376' > /etc/navalis/navalis.conf
kill -HUP "${PIDS[navalis-helper]}"
problem_told() { in_laptop busctl --system get-property $NAME $OBJECT $NAME SettingsProblems | grep 'navalis.conf: not a text file'; }
step "a broken file of the administrator's is told" within 5 problem_told
step "… and what it said before holds" remains 2 state_is online
