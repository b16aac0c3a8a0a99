#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What try.sh plays once Navalis is installed: a laptop between hotel and home, with a desktop and real clicks.
#   usage: play.sh [--check] [--shell] [--shots DIR] [--shots-unseen DIR]
# in the system that packaging/system/enter.sh prepares. --shots-unseen keeps pictures if the desktop is on no real display;
# NAVALIS_SHOTS is what DIR is called outside.
set -u
TRY=$(cd "$(dirname "$0")" && pwd)
. "$TRY/../../tests/lab/world/enter.sh"
require_programs miredo miredo-server dnsmasq NetworkManager dbus-daemon nft jq curl navalisctl navalis Xvfb openbox xfce4-panel xdotool
# /run becomes another one. The cookies are for this machine's host name, and the laptop has another: good for every name.
if [ -z "${LAB_STAGE:-}" ] && [ -r /run/host.xauth ]; then
    xauth -f /run/host.xauth nlist | sed 's/^..../ffff/' | xauth -q -f /tmp/host.xauth nmerge - 2> /dev/null
    [ -s /tmp/host.xauth ] || cp /run/host.xauth /tmp/host.xauth
fi
LAB_LIMIT=${NAVALIS_LIMIT:-3600} enter_private_world "$@"

CHECK=no SHELL_AFTER=no SHOTS='' SHOTS_UNSEEN='' EVERY_WINDOW=no
while [ $# -gt 0 ]; do
    case $1 in
    --check) CHECK=yes ;;
    --shell) SHELL_AFTER=yes ;;
    --shots) SHOTS=$2 EVERY_WINDOW=yes; shift ;;
    --shots-unseen) SHOTS_UNSEEN=$2; shift ;;
    *) echo "play.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift
done

. "$TRY/../../tests/lab/world/world.sh"
. "$TRY/desktop.sh"
. "$TRY/wayland.sh"
. "$TRY/pictures.sh"
. "$TRY/acts.sh"
# shellcheck disable=SC2034
SUMMARY_NAME=try
trap show_logs_after_failure EXIT

echo "Building a small internet, a hotel, a home and a laptop in network namespaces"
build_world && prepare_navalis && start_helper && start_x_server || exit 1
if [ "$WINDOW" = no ] && [ -z "$SHOTS" ]; then SHOTS=$SHOTS_UNSEEN; fi
[ -z "$SHOTS" ] || echo "Pictures are kept in ${NAVALIS_SHOTS:-$SHOTS}"
start_desktop && start_app || exit 1

act "1. A hotel with IPv4 alone"
act_hotel
act "2. The tray icon, without a click"
act_tray
act "3. The web through the tunnel"
act_web
act "4. Off and on, by clicks and by navalisctl"
act_switch
act_command_line
act_windows
act "5. Home with native IPv6, and back"
act_home
if [ $EVERY_WINDOW = yes ]; then
    act "6. Every window, for the pictures"
    act_pictures
    act "7. A Wayland desktop"
    act_wayland
fi
summary
status=$?

if [ $CHECK = no ]; then stay_open; fi
exit $status
