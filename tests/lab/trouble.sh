# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What can be wrong is said in one word, and is over when it is over.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis || exit 1
plug hotel > /run/lab/plug

use_server dead.lab.example
start_helper || exit 1
step "a server that does not answer: failed" within 60 state_is failed server-unreachable
step "… navalisctl status exits 1" exits 1 as guest navalisctl status
step "… no route, so nothing waits for it" unreachable_at_once six.example
step "another server chosen" as traveller navalisctl servers use teredo.lab.example
step "… online" within 20 state_is online
stop navalis-helper

as_bus_would_start_it() { # without systemd, by the Exec line of the D-Bus service file
    start navalis-helper nsenter --net=/run/netns/laptop setpriv --reuid navalis --regid navalis --clear-groups \
        env -i PATH=/usr/bin:/bin "$(helper_program)"
    await 10 owned org.navalis.Navalis1
}
as_bus_would_start_it
step "started without its capability: failed" within 20 state_is failed missing-privilege
stop navalis-helper

mv /dev/net/tun /dev/net/tun.away
start_helper
step "no TUN device: failed" within 20 state_is failed no-tun
mv /dev/net/tun.away /dev/net/tun
step "… back: online by itself" within 90 state_is online
stop navalis-helper

in_laptop ip tuntap add dev teredo0 mode tun
start_helper
step "somebody else's teredo0: failed" within 10 state_is failed interface-taken
step "… which is left alone" in_laptop ip -o link show dev teredo0
stop navalis-helper
in_laptop ip link del teredo0

printf 'InterfaceName teredo0\nServerAddress %s\n' "$TEREDO_SERVER" > /run/lab/client.conf
start miredo-client nsenter --net=/run/netns/laptop miredo -f -u nobody -c /run/lab/client.conf -p /run/lab/client.pid
await 15 in_laptop ip -6 route show default dev teredo0
start_helper
step "a running Miredo: failed" within 10 state_is failed interface-taken
# Whenever Miredo asks its server anew, its hook takes the routes away for a moment.
step "… which works on" within 10 page_through_tunnel six.example
stop miredo-client
step "… gone: online by itself" within 90 state_is online
stop navalis-helper

use_server nowhere.lab.example
start_helper
step "a name that does not exist: failed" within 30 state_is failed name-resolution
stop navalis-helper
use_server teredo.lab.example

stop miredo-relay
start_helper
step "no relay: limited" within 60 state_is limited no-relay
step "… no route, so nothing waits for it" unreachable_at_once six.example
start_teredo_relay
step "… back: online by itself" within 90 state_is online

# While it is online, it learns so from those who try; whom it has heard within 30 s it takes for present, as RFC 4380 has it.
try_and_see() {
    page six.example
    state_is limited no-relay
}
step "the page" page_through_tunnel six.example
stop miredo-relay
step "the relay goes: the page does not come" refuse page six.example
step "… limited, after some tries" within 75 try_and_see
no_default_route() { [ -z "$(in_laptop ip -6 route show default dev teredo0 2>&1)" ]; }
step "… no route" no_default_route
step "… so nothing waits for it" unreachable_at_once six.example
start_teredo_relay
step "… back: online by itself" within 90 state_is online
step "… the page" page_through_tunnel six.example
