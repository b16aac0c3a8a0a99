# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The five acts. Each step says what was observed.
# shellcheck shell=bash

act_hotel() {
    step "before any network: not running, waiting" within 10 state_is standby no-network
    step "the tray icon shows it" within 10 icon_is paused
    picture "1-before-any-network"
    panel_picture waiting
    watch_states
    step "NetworkManager brings the hotel's link up by DHCP" plug_and_show hotel
    step "IPv4 alone: no IPv6 route" no_ipv6_route
    step "a Teredo server, Debian's" version_of miredo-server
    step "a Teredo relay, Debian's" version_of miredo
}
plug_and_show() {
    plug "$1" || return 1
    in_laptop ip -4 -o address show dev eth0 | awk '{ print "eth0 has " $4 }'
}
no_ipv6_route() {
    local default
    default=$(in_laptop ip -6 route show default | grep -v teredo0)
    echo "${default:-none}"
    [ -z "$default" ]
}
version_of() { "$1" -V | head -n 1; }

went_online() {
    local seen
    seen=$(states_seen)
    echo "$seen"
    case $seen in *connecting*online) return 0 ;; *) return 1 ;; esac
}

act_tray() {
    step "online, and nobody was asked" within 20 state_is online
    step "by way of connecting" within 2 went_online
    stop states
    step "the tray icon shows it" within 5 icon_is on
    step "sent by name, as installed" within 5 icon_is_named
    step "the panel draws it" within 60 icon_is_drawn
    panel_picture on
    picture "2-online"
    step "an IPv6 host has answered through the relay" relay_is_used
    step "interface, address, route and firewall" all_there
}
relay_is_used() { status .relay | grep "^$TEREDO_RELAY:"; }

act_web() {
    step "the IPv6-only site by name, with curl" page_through_tunnel six.example
    step "the site that has both still comes over IPv4" in_system_order_over IPv4 both.example
    step "navalisctl status --json" status_object online
}
status_object() { # status_object STATE: with the keys of the contract
    status '[.state, .address, .server.name, .nat.type, .network.class, .firewall] | map(select(. != "")) | join(" ")'
    status -e 'has("version") and has("mode") and has("reason") and has("message") and has("interface") and has("mtu") and
        has("mapped") and has("local") and has("relay") and has("since") and has("peers") and
        (.server | has("name") and has("address") and has("rttMs")) and (.nat | has("type") and has("mapping") and has("hairpinning") and has("upnp")) and
        (.network | has("class") and has("name") and has("uuid")) and (.traffic | has("rxBytes") and has("txBytes") and has("drops"))' |
        grep -qx true && [ "$(status .state)" = "$1" ]
}

act_switch() {
    step "a click on the tray's switch" choose "IPv6 through Teredo"
    step "… it is off" within 5 state_is off
    step "… interface, address, route, firewall" within 2 nothing_left
    step "… the IPv6-only site fails at once" unreachable_at_once six.example
    step "… the tray icon" within 5 icon_is off
    step "… which the panel draws" within 60 icon_is_drawn
    panel_picture off
    picture "4-off"
    step "navalisctl status --json" status_object off
    step "another click" choose "IPv6 through Teredo"
    step "… online" within 15 state_is online
    step "… the site" page_through_tunnel six.example
    step "a middle click on the icon: off" click_and 2 state_is off
    step "… another: online" click_and 2 state_is online
}
click_and() { # click_and BUTTON COMMAND...
    click "$1"
    within 15 "${@:2}"
}

act_command_line() {
    step "navalisctl off" as traveller navalisctl off
    step "… it is off" within 5 state_is off
    step "… interface, address, route, firewall" within 2 nothing_left
    step "… the IPv6-only site fails at once" unreachable_at_once six.example
    step "navalisctl on" as traveller navalisctl on
    step "… online" within 15 state_is online
    step "… the site" page_through_tunnel six.example
    step "navalisctl status --json" status_object online
    step "navalisctl auto: where needed only" as traveller navalisctl auto
    step "… online" within 15 state_is online
}

act_windows() {
    step "a click on the icon opens the window" click_and 1 window_title Navalis
    sleep .5 # until it is painted, for the picture
    window_picture window Navalis
    picture "4-window"
    click 1
    step "… another closes it" within 5 refuse window_title Navalis
    step "the menu opens the settings" choose Settings…
    step "… a dialog" within 5 window_title Settings
    sleep .5
    window_picture settings Settings
    desktop_run xdotool key Escape
    step "… which Escape closes" within 5 refuse window_title Settings
}

act_home() {
    step "NetworkManager joins home" plug_and_show home
    step "the tunnel steps aside" within 15 state_is standby native-ipv6
    step "… interface, address, route, firewall" within 5 nothing_left
    step "… the tray icon" within 5 icon_is off
    step "… the IPv6-only site natively" within 5 page_natively six.example
    step "navalisctl status --json" status_object standby
    panel_picture home
    step "back in the hotel" plug_and_show hotel
    step "… online" within 20 state_is online
    step "… the IPv6-only site" page_through_tunnel six.example
    step "… the tray icon" within 5 icon_is on
}

# For the person who wants to play on.
stay_open() {
    if [ "$SHELL_AFTER" = yes ]; then
        cat <<'TEXT'

You are the traveller, on the laptop, in the hotel. Try: navalisctl status, curl http://six.example/, navalisctl watch.
"exit" ends everything.
TEXT
        LAB_ENV=$(session_environment) as traveller bash -i
    elif [ "$WINDOW" = yes ]; then
        printf '\nThe desktop is yours. Enter, or closing its window, ends everything.\n'
        while runs x-server; do
            read -r -t 1
            [ $? -gt 128 ] || break # above: nothing typed yet
        done
    fi
}
