# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The traveller's desktop: an X server, a session bus, a window manager, a panel with a tray.
# shellcheck shell=bash disable=SC2034
SCREEN=:7
SESSION_BUS=unix:path=/run/user/$TRAVELLER_ID/bus
ICON="18 16" # where panel.xml puts the first tray item

start_desktop() { # on the display of start_x_server
    install -d -m 755 /home/traveller/.config/xfce4/xfconf/xfce-perchannel-xml
    cp "$TRY/panel.xml" /home/traveller/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml
    printf '[General]\nIntroduced=true\n' > /home/traveller/.config/navalisrc # the page for new users was answered
    chown -R traveller: /home/traveller/.config
    touch /usr/share/icons/hicolor 2> /dev/null # its cache does not know what was just installed
    in_session session-bus dbus-daemon --session --nofork --nopidfile --nosyslog --address="$SESSION_BUS"
    await 10 test -S "/run/user/$TRAVELLER_ID/bus" || return 1
    in_session openbox openbox
    in_session background display -window root "xc:#3b5a6b"
    in_session panel xfce4-panel --disable-wm-check
    await 20 session_name org.kde.StatusNotifierWatcher
}
start_app() { in_session app navalis --background; } # without its window

# On the user's display in a window, with --check or without one on a virtual one.
start_x_server() {
    if [ -n "${DISPLAY:-}" ] && [ "$CHECK" = no ]; then
        [ ! -r /tmp/host.xauth ] || export XAUTHORITY=/tmp/host.xauth
        start x-server Xephyr $SCREEN -ac -nolisten tcp -screen 1024x640 -title "The traveller's laptop"
        if await 10 xdpyinfo -display $SCREEN 2> "$LOGS/x-wait"; then WINDOW=yes; return; fi
        echo "The display $DISPLAY cannot be used; playing on a virtual one"
    fi
    WINDOW=no
    start x-server Xvfb $SCREEN -ac -nolisten tcp -screen 0 1024x640x24
    await 10 xdpyinfo -display $SCREEN
}

# in_session NAME COMMAND...: a program of the desktop; desktop_run waits for it
in_session() {
    local name=$1
    shift
    LAB_ENV=$(session_environment) start "$name" nsenter --net=/run/netns/laptop "$WORLD/as.sh" traveller "$@"
}
desktop_run() { LAB_ENV=$(session_environment) as traveller timeout 20 "$@"; }
session_environment() { echo "DISPLAY=$SCREEN DBUS_SESSION_BUS_ADDRESS=$SESSION_BUS XDG_SESSION_TYPE=x11 XDG_CURRENT_DESKTOP=XFCE QT_QPA_PLATFORMTHEME=gnome NO_AT_BRIDGE=1"; }
session_name() { desktop_run busctl --user status "$1" > /dev/null; }

# The tray item, as the panel sees it -----------------------------------------------------------------------------------

item_owner() {
    desktop_run busctl --user --json=short get-property org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems | jq -er '.data[0] | split("/")[0]'
}
item_property() {
    local owner
    owner=$(item_owner) || return 1
    desktop_run busctl --user --json=short get-property "$owner" /StatusNotifierItem org.kde.StatusNotifierItem "$1" | jq -r .data
}
# icon_is SHAPE: the name stands beside the tooltip even where the icon is sent as a picture
icon_is() {
    local name
    name=$(item_property 'ToolTip' | jq -r '.[0]')
    echo "${name:-no icon}"
    [ "$name" = "org.navalis.Navalis-$1-symbolic" ]
}
# By name it takes the colours of the panel; for that the installed icons must be found.
icon_is_named() { item_property IconName | grep '^org.navalis.Navalis-'; }
# The colours under the icon's place: the panel shows something there. On a busy machine it takes its time, and a pointer
# that comes by makes it look again.
# shellcheck disable=SC2086
icon_is_drawn() {
    local colours
    desktop_run xdotool mousemove $ICON mousemove 980 600
    colours=$(desktop_run import -window root -crop 24x24+6+4 +repage txt:- | grep -o '#[0-9A-F]*' | sort -u | wc -l)
    echo "$colours colours at the icon's place"
    [ "$colours" -gt 2 ]
}

# Hands --------------------------------------------------------------------------------------------------------------------

# click BUTTON: 1 left, 2 middle, 3 right, on the icon; then away from it, lest its tooltip covers what comes
# shellcheck disable=SC2086
click() { desktop_run xdotool mousemove $ICON click "$1" && { [ "$1" = 3 ] || desktop_run xdotool mousemove 980 600; }; }

# choose LABEL: opens the menu and goes down to the entry by keyboard; what the application exports says how far that is
choose() {
    local steps
    steps=$(menu_position "$1") || { echo "no entry '$1' in the menu"; return 1; }
    click 3
    await 10 menu_is_open || { click 3; await 10 menu_is_open; } || return 1
    sleep .3 # until it is painted, for the picture
    picture menu
    desktop_run xdotool key --delay 60 --repeat "$steps" Down key Return
    await 10 refuse menu_is_open
}
# The panel's menu is a window of its own over the others, not managed by the window manager.
menu_is_open() {
    local id
    for id in $(desktop_run xdotool search --onlyvisible --class 'wrapper|xfce4-panel'); do
        if desktop_run xwininfo -id "$id" | grep -q 'Override Redirect State: yes' ; then return 0; fi
    done
    return 1
}
# The place of an entry among those that can be chosen, 1 for the first.
menu_position() {
    menu_layout | jq -er --arg label "$1" '
        [.data[1][2][].data | {label: (.[1].label.data // "" | gsub("_(?!_)"; "")), enabled: (.[1].enabled.data != false),
            visible: (.[1].visible.data != false), separator: (.[1].type.data == "separator")}]
        | map(select(.visible and .enabled and (.separator | not))) | map(.label) | index($label) + 1'
}
menu_layout() {
    local owner path
    owner=$(item_owner) && path=$(item_property Menu) || return 1
    desktop_run busctl --user --json=short -- call "$owner" "$path" com.canonical.dbusmenu GetLayout iias 0 -1 0
}

window_id() { desktop_run xdotool search --onlyvisible --name "$1" | head -n 1 | grep .; }
window_title() {
    local id
    if ! id=$(window_id "$1"); then echo "no window"; return 1; fi
    desktop_run xdotool getwindowname "$id"
}

# Pictures -----------------------------------------------------------------------------------------------------------------

picture() { # picture NAME [IMPORT OPTION...]
    [ -n "$SHOTS" ] || return 0
    desktop_run import -window root "${@:2}" png:- > "$SHOTS/$1.png" || echo "no picture $1"
}
panel_picture() { picture "panel-$1" -crop 320x34+0+0 +repage; }
window_picture() { # window_picture NAME TITLE
    local id
    [ -n "$SHOTS" ] || return 0
    if ! id=$(window_id "$2") || ! desktop_run import -frame -window "$id" png:- > "$SHOTS/$1.png"; then echo "no picture $1"; fi
}
