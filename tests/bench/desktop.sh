#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Measures the tray application beside nm-applet, in turn, on the same laptop and panel in network namespaces of its own:
# how soon its icon is there, how much memory it takes, how often it wakes the processor while nothing happens.
#   usage: sudo tests/bench/desktop.sh [--rounds N] [--seconds N]
# Prints a Markdown table of medians, and asserts nothing.
set -u
. "$(dirname "$0")/../../packaging/system/enter.sh"

case "$*" in
'' | --rounds\ * | --seconds\ *) ;;
*) sed -n '6,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
enter_system "$@"

cd /src || exit 1
{ cmake --preset release -B /build/release && cmake --build /build/release && cmake --install /build/release; } > /build/release.log 2>&1 ||
    { tail -n 40 /build/release.log; die "the build failed"; }
release_build
exec tests/bench/tray.sh "$@"
