#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What try.sh plays once Navalis is installed: a laptop between hotel and home, with a desktop and real clicks.
#   usage: play.sh [--check] [--shell] [--shots DIR]      in the system that packaging/system/enter.sh prepares
set -u
TRY=$(cd "$(dirname "$0")" && pwd)
. "$TRY/../../tests/lab/world/enter.sh"
if [ -r /run/host.xauth ]; then cp /run/host.xauth /tmp/host.xauth; fi # /run becomes another one
LAB_LIMIT=${NAVALIS_LIMIT:-3600} enter_private_world "$@"

CHECK=no SHELL_AFTER=no SHOTS=
while [ $# -gt 0 ]; do
    case $1 in
    --check) CHECK=yes ;;
    --shell) SHELL_AFTER=yes ;;
    --shots) SHOTS=$2; shift ;;
    *) echo "play.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift
done

. "$TRY/../../tests/lab/world/world.sh"
. "$TRY/desktop.sh"
. "$TRY/acts.sh"
# shellcheck disable=SC2034
SUMMARY_NAME=try
trap show_logs_after_failure EXIT

echo "Building a small internet, a hotel, a home and a laptop in network namespaces"
build_world && prepare_navalis && start_helper && start_desktop || exit 1

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
summary
status=$?

if [ $CHECK = no ]; then stay_open; fi
exit $status
