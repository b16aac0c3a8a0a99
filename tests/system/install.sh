# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# From nothing to a running helper by the lines of README.md, over it once more, and away.
# shellcheck shell=bash disable=SC2154
[ -f "${NAVALIS_BUILD:-}/install_manifest.txt" ] || skip "no build folder to install from; ctest names it in NAVALIS_BUILD"
build_surroundings && make_disk || exit 1
systemctl --quiet --root="$DISK" disable navalis-helper.service
take_away() { (cd "$1" && sed 's|^/||' "$NAVALIS_BUILD/install_manifest.txt" | xargs -d '\n' rm); }
take_away "$DISK"
rm -r "$DISK/var/lib/navalis"

step "a laptop without Navalis starts" switch_on
step "… there is nothing of it" refuse in_laptop systemctl cat "$UNIT"

install_it() { in_laptop cmake --install "$NAVALIS_BUILD"; }
# The lines after the installation, as they stand there.
readme_says() { in_laptop sh -c "$(sed -n '/^    sudo cmake --install/,/^$/{/cmake/d; s/sudo //g; p}' "$SOURCE/README.md")"; }
step "installed" install_it
step "… taken into use as README.md says" readme_says
step "… off until somebody chooses" remains 3 state_is off not-chosen
step "… nothing of the tunnel is there" nothing_left
step "… root chooses" in_laptop navalisctl auto
step "… online" within 20 state_is online
step "… will start with the laptop" in_laptop systemctl is-enabled "$UNIT"
step "… the page" page_through_tunnel six.example
step "… NetworkManager leaves teredo0 alone" unmanaged_by_network_manager

in_laptop navalisctl servers use teredo.lab.example > /run/lab/use
in_laptop navalisctl firewall open tcp/22 > /run/lab/open
kept() {
    in_laptop navalisctl firewall list
    [ "$(status .server.name)" = teredo.lab.example ] && in_laptop navalisctl firewall list | grep -q 22
}
step "a server is chosen and a port opened" within 20 kept

# What is there is made to look old, or it would be left as it is.
in_laptop find /usr/bin /usr/libexec /usr/lib/systemd/system -name 'navalis*' -exec touch --date=2020-01-01 {} +
old=$(helper_pid)
program() { in_laptop readlink "/proc/$(unit MainPID)/exe"; }
replaced() { program | grep ' (deleted)$'; }
step "installed over it" install_it
step "… its file is another one" replaced
step "… it works on" state_is online
in_laptop systemctl daemon-reload
step "… restarted" in_laptop systemctl restart "$UNIT"
step "… online" within 20 state_is online
new_one() { program | grep -x "$(helper_program)" && [ "$(helper_pid)" != "$old" ]; }
step "… as the new one" new_one
step "… with the server and the port" within 20 kept
step "… the interface is complete" all_there

step "stopped" in_laptop systemctl stop "$UNIT"
step "… nothing is left" nothing_left
no_process() { refuse pgrep --list-name navalis; }
step "… no process" no_process
step "… which systemd finds in order" unit_is Result success
step "disabled" in_laptop systemctl --quiet disable "$UNIT"
step "… it will not start with the laptop" refuse in_laptop systemctl is-enabled "$UNIT"

in_laptop sh -c "$(declare -f take_away); NAVALIS_BUILD=$NAVALIS_BUILD take_away /"
in_laptop systemctl daemon-reload
step "taken away: navalisctl is gone" refuse in_laptop sh -c 'command -v navalisctl'
step "… and nothing of the network has changed" in_laptop ip route get 203.0.113.80
