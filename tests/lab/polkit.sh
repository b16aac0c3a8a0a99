# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Who may do what: real polkitd with the installed policy.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis && start_helper || exit 1
plug hotel > /run/lab/plug
step "online" within 15 state_is online
echo "# the traveller is told by a $SESSION_KIND"

step "the traveller switches off without a password" exits 0 as traveller navalisctl off
step "… and it is off" within 5 state_is off
step "the traveller switches on" exits 0 as traveller navalisctl auto
step "… and it is online" within 15 state_is online
step "the traveller chooses a known server" exits 0 as traveller navalisctl servers use dead.lab.example
step "… back" exits 0 as traveller navalisctl servers use teredo.lab.example
step "an unknown server needs an administrator" exits 4 as traveller navalisctl servers use other.lab.example
server_is() { status .server.name | grep -x "$1"; }
step "… and is not in use" server_is teredo.lab.example
step "… online with the old one" within 15 state_is online

step "somebody without a session reads the status" exits 0 as guest navalisctl status
step "… and may not switch off" exits 4 as guest navalisctl off
step "… nor choose a server" exits 4 as guest navalisctl servers use dead.lab.example
step "… nor restart" exits 4 as guest navalisctl restart
step "still online" remains 2 state_is online
step "root may" exits 0 in_laptop navalisctl restart
step "… online" within 15 state_is online

stop polkitd
step "without polkitd the traveller is refused too" exits 4 as traveller navalisctl off
step "… the status works" exits 0 as traveller navalisctl status
step "… still online" state_is online
start_polkitd
step "polkitd back: allowed" exits 0 as traveller navalisctl off
step "… off" within 5 state_is off

step "a server that cannot be one is told" exits 2 as traveller navalisctl servers use 'not a host'
step "wrong usage is told" exits 2 as traveller navalisctl frobnicate
helper_refuses() {
    # busctl does not print the name of an error
    as traveller dbus-send --system --print-reply --dest=org.navalis.Navalis1 /org/navalis/Navalis1 \
        org.navalis.Navalis1.SelectServer string:'not a host' 2>&1 | tee /run/lab/refusal
    grep -q '^Error org\.navalis\.Navalis1\.Error\.InvalidArgument: ' /run/lab/refusal
}
step "… by the helper too" helper_refuses
stop navalis-helper
step "without the helper: not reachable" exits 3 as traveller navalisctl status
