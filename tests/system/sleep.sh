# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The laptop is closed and opened again: logind, with nothing but the machine's own sleep left away.
# shellcheck shell=bash disable=SC2154
build_surroundings && make_disk || exit 1

step "the laptop starts" switch_on
step "online" within 20 state_is online

# It sleeps until it is woken up, so that one can look; for 60 s at most.
in_laptop sh -c 'mkdir -p /run/systemd/system/systemd-suspend.service.d && cat > /run/systemd/system/systemd-suspend.service.d/sleep.conf && systemctl daemon-reload' <<'UNIT'
[Service]
TimeoutStartSec=60
ExecStartPre=/bin/sh -c 'touch /run/asleep; while [ -e /run/asleep ]; do sleep .05; done'
UNIT
close_lid() { in_laptop systemctl suspend && until_ok 20 in_laptop test -e /run/asleep; }
open_lid() { in_laptop rm /run/asleep && until_ok 20 awake; }
awake() { in_laptop systemctl show --property=ActiveState --value systemd-suspend.service | grep -x inactive; }
locks() { in_laptop systemd-inhibit --list --no-legend --no-pager | grep Navalis; }
one_lock() { locks && [ "$(locks | wc -l)" = 1 ]; }

step "the helper has asked for a moment before sleep" one_lock
step "the lid is closed" close_lid
step "… asleep, nothing of the tunnel is left" nothing_left
step "… and the helper does not hold sleep up" refuse locks
not_waited_for() { refuse in_laptop journalctl --quiet --unit=systemd-logind --output=cat --grep='inhibitor timeout is reached'; }
step "… which nobody had to wait for in vain" not_waited_for
step "… nor does it start" remains 2 nothing_left
step "the lid is opened" open_lid
step "… online" within 20 state_is online
step "… the page" page_through_tunnel six.example
step "… it will have its moment the next time" within 5 one_lock

close_lid > /run/lab/lid
ip link set jack nomaster down
step "carried away asleep, and opened where there is no network" open_lid
step "… standby" within 20 state_is standby no-network
step "… nothing is left" nothing_left
ip link set jack master hotel0 up
step "… back: online" within 30 state_is online

in_laptop navalisctl off > /run/lab/off
close_lid > /run/lab/lid
step "switched off, closed and opened" open_lid
step "… it stays off" remains 2 state_is off
in_laptop navalisctl auto > /run/lab/auto
step "… until it is allowed" within 20 state_is online

step "logind starts anew" in_laptop systemctl restart systemd-logind
step "… the helper asks it, too" within 5 one_lock
