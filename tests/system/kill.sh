# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Whatever dies is started again by systemd, and leaves nothing in between.
# shellcheck shell=bash disable=SC2154
build_surroundings && make_disk || exit 1
DROP_IN=/run/systemd/system/$UNIT.d

step "the laptop starts" switch_on
step "online" within 20 state_is online

another_helper() { # another_helper OLD-PID
    local pid
    pid=$(helper_pid)
    echo "process $1, then ${pid:-none}"
    [ -n "$pid" ] && [ "$pid" != "$1" ]
}
# A longer pause than the unit's own, to look around in.
in_laptop sh -c "mkdir -p $DROP_IN && printf '[Service]\nRestartSec=5s\n' > $DROP_IN/pause.conf && systemctl daemon-reload"
old=$(helper_pid)
kill -KILL "$old"
step "helper killed: systemd waits for a moment" within 3 unit_is SubState auto-restart
step "… nothing is left" nothing_left
step "… starts another" within 20 another_helper "$old"
step "… online" within 20 state_is online
step "… the page" page_through_tunnel six.example
in_laptop sh -c "rm -r $DROP_IN && systemctl daemon-reload"

killed_again_and_again() {
    local pid
    for _ in {1..7}; do
        pid=$(helper_pid)
        kill -KILL "$pid"
        until_ok 10 another_helper "$pid" || return 1
    done
}
step "killed seven times in a row: systemd does not give up" killed_again_and_again
step "… online" within 20 state_is online
step "… which systemd counted" unit_is NRestarts 8

old=$(helper_pid)
in_laptop systemctl kill --kill-whom=all --signal=KILL "$UNIT"
step "all of the unit killed: another helper" within 20 another_helper "$old"
step "… online" within 20 state_is online

old=$(helper_pid) engine=$(engine_pid)
another_engine() {
    local pid
    pid=$(engine_pid)
    echo "process $engine, then ${pid:-none}"
    [ -n "$pid" ] && [ "$pid" != "$engine" ]
}
kill -KILL "$engine"
step "engine killed: the helper starts another" within 20 another_engine
step "… online" within 20 state_is online
step "… the interface is complete" all_there
same_helper() { [ "$(helper_pid)" = "$old" ]; }
step "… by the same helper" same_helper

administrator() { in_laptop sh -c 'cat >> /etc/navalis/navalis.conf && systemctl reload navalis-helper'; }
administrator <<< 'Mode=off'
step "the administrator switches off, in the file: off" within 5 state_is off
step "… nothing is left" within 5 nothing_left
step "… root cannot switch on" refuse in_laptop navalisctl on
in_laptop sed -i /^Mode=/d /etc/navalis/navalis.conf
administrator <<< 'Colour=blue'
step "… and no more: online" within 20 state_is online
told() { in_laptop journalctl --quiet --unit="$UNIT" --output=cat | grep 'navalis.conf:5: .*Colour'; }
step "a line that means nothing is told with its number" within 5 told
step "… by the same helper" same_helper
