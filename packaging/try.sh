#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Shows Navalis at work, on real parts in network namespaces of its own: installs what is needed, builds, and plays a day
# of a laptop between an IPv4-only hotel and a home with IPv6. Nothing of it stays on this machine but a cache.
#   usage: sudo packaging/try.sh [--check] [--shell] [--shots DIR]
#   --check      runs through by itself, one line a step, and fails if a step fails
#   --shell      leaves you in a shell on that laptop afterwards
#   --shots DIR  keeps pictures of the desktop and of every window; without a display those of the desktop are kept anyway
set -u
usage() { sed -n '4,9s/^# \{0,1\}//p' "$0"; exit "$1"; }
PLAY=() ARGUMENTS=("$@") DIRECTORY='' CHECK=no
while [ $# -gt 0 ]; do
    case $1 in
    --check) CHECK=yes PLAY+=("$1") ;;
    --shell) PLAY+=("$1") ;;
    --shots)
        [ -n "${2:-}" ] || usage 2 >&2
        DIRECTORY=$2
        shift ;;
    -h | --help) usage 0 ;;
    *) usage 2 >&2 ;;
    esac
    shift
done
if [ -n "$DIRECTORY" ]; then
    PLAY+=(--shots /shots)
elif [ $CHECK = no ]; then
    PLAY+=(--shots-unseen /shots)
fi
. "$(dirname "$0")/system/enter.sh"

# Where the pictures go, outside: for the user behind sudo, and gone again if there are none.
make_pictures_folder() {
    if [ -d "$DIRECTORY" ]; then
        NAVALIS_SHOTS=$(cd "$DIRECTORY" && pwd) || exit 1
    elif [ -n "$DIRECTORY" ] || [ $CHECK = no ]; then
        if [ -n "$DIRECTORY" ]; then mkdir -p "$DIRECTORY"; else DIRECTORY=$(mktemp -d -t navalis-pictures.XXXXXX); fi || exit 1
        NAVALIS_SHOTS=$(cd "$DIRECTORY" && pwd) || exit 1
        trap 'rmdir --ignore-fail-on-non-empty "$NAVALIS_SHOTS"' EXIT
        chmod 755 "$NAVALIS_SHOTS"
        [ -z "${SUDO_UID:-}" ] || chown "$SUDO_UID:${SUDO_GID:-}" "$NAVALIS_SHOTS"
    fi
    export NAVALIS_SHOTS NAVALIS_PASS="${NAVALIS_PASS:-} NAVALIS_SHOTS"
}
if [ -z "${NAVALIS_STAGE:-}" ] && [ "$(id -u)" = 0 ]; then make_pictures_folder; fi
enter_system "${ARGUMENTS[@]}"

cd /src || exit 1
echo "Building"
build() { "$@" > /build/try.log 2>&1 || { tail -n 40 /build/try.log; die "the build failed"; }; }
build cmake --preset release -B /build/release
build cmake --build /build/release
cmake --install /build/release > /build/release.install.log || die "the installation failed"
if [ -n "$DIRECTORY" ]; then # what shows every window is part of the tests
    build cmake --preset dev -B /build/dev -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_SYSCONFDIR=/etc -DCMAKE_INSTALL_LOCALSTATEDIR=/var
    build cmake --build /build/dev --target app_pictures
fi
release_build
exec packaging/try/play.sh "${PLAY[@]}"
