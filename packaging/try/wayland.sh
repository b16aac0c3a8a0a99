# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The same application under a Wayland compositor without a screen, with a session bus and a bar with a tray of its own.
# shellcheck shell=bash
WAYLAND_BUS=unix:path=/run/user/$TRAVELLER_ID/wayland-bus
SWAY_SOCKET=/run/user/$TRAVELLER_ID/sway.sock

act_wayland() {
    local scale
    if ! command -v sway grim > /dev/null; then echo "skipped: sway or grim is not installed"; return; fi
    step "a compositor" start_wayland
    step "a bar with a tray" within 20 wayland_name org.kde.StatusNotifierWatcher
    step "the tray application" start_wayland_app
    step "… its icon is in the tray" within 20 wayland_tray_has_icon
    step "… and its window" within 20 focused_is org.navalis.Navalis
    wayland_picture wayland-window
    step "on another workspace" elsewhere
    step "a second start brings the window there" second_start
    wayland_picture wayland-raised
    for scale in 1 2; do
        wayland_run swaymsg -q output HEADLESS-1 scale $scale
        step "German, light, scale $scale" every_wayland_window "wayland/de-light-$scale" LANGUAGE=de --
        step "German, dark, scale $scale" every_wayland_window "wayland/de-dark-$scale" LANGUAGE=de -- --dark
        step "right to left, light, scale $scale" every_wayland_window "wayland/rtl-light-$scale" -- --pseudo
        step "right to left, dark, scale $scale" every_wayland_window "wayland/rtl-dark-$scale" -- --pseudo --dark
    done
    stop wayland-app
    stop sway
}

start_wayland() {
    install -d -m 700 -o traveller -g traveller /home/traveller/.config/sway
    cp "$TRY/sway.conf" /home/traveller/.config/sway/config
    chown traveller: /home/traveller/.config/sway/config
    in_session wayland-bus dbus-daemon --session --nofork --nopidfile --nosyslog --address="$WAYLAND_BUS"
    await 10 test -S "${WAYLAND_BUS#unix:path=}" || return 1
    LAB_ENV="$(wayland_environment) WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1" start sway \
        nsenter --net=/run/netns/laptop "$WORLD/as.sh" traveller sway
    await 20 wayland_run swaymsg -t get_version && wayland_run swaymsg -t get_version | jq -r .human_readable
}
start_wayland_app() {
    LAB_ENV=$(wayland_environment) start wayland-app nsenter --net=/run/netns/laptop "$WORLD/as.sh" traveller navalis
    await 20 wayland_name org.navalis.Navalis
}

wayland_environment() {
    echo "DBUS_SESSION_BUS_ADDRESS=$WAYLAND_BUS SWAYSOCK=$SWAY_SOCKET WAYLAND_DISPLAY=$(wayland_display) QT_QPA_PLATFORM=wayland" \
        "XDG_SESSION_TYPE=wayland XDG_CURRENT_DESKTOP=sway NO_AT_BRIDGE=1"
}
wayland_display() { find "/run/user/$TRAVELLER_ID" -name 'wayland-[0-9]' -type s -printf '%f\n' | head -n 1; }
wayland_run() { LAB_ENV=$(wayland_environment) as traveller timeout 20 "$@"; }
wayland_name() { wayland_run busctl --user status "$1" > /dev/null; }
wayland_tray_has_icon() {
    wayland_run busctl --user --json=short get-property org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems | jq -er '.data[0]'
}

focused() { wayland_run swaymsg -t get_tree | jq -r '.. | select(.focused? == true) | .app_id // .name'; }
focused_is() {
    local now
    now=$(focused)
    echo "${now:-nothing}"
    [ "$now" = "$1" ]
}
elsewhere() {
    wayland_run swaymsg -q workspace elsewhere
    within 5 focused_is elsewhere
}
# The compositor gives what it starts a token, and only with that may a window take the focus.
second_start() {
    wayland_run swaymsg -q exec navalis
    within 10 focused_is org.navalis.Navalis
}

wayland_picture() { wayland_run grim -t png - > "$SHOTS/$1.png" || echo "no picture $1"; }
every_wayland_window() { # every_wayland_window FOLDER SETTING... -- [OPTION...]
    local folder=$1
    shift
    # shellcheck disable=SC2046
    every_window "$folder" $(wayland_environment) "$@"
}
