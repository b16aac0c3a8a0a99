#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Shows Navalis at work, on real parts in network namespaces of its own: installs what is needed, builds, and plays a day
# of a laptop between an IPv4-only hotel and a home with IPv6. Nothing of it stays on this machine but a cache.
#   usage: sudo packaging/try.sh [--check] [--shell] [--shots DIR]
#   --check      runs through by itself, one line a step, and fails if a step fails
#   --shell      leaves you in a shell on that laptop afterwards
#   --shots DIR  keeps pictures of the desktop; without a display they are kept anyway, and it says where
set -u
usage() { sed -n '4,9s/^# \{0,1\}//p' "$0"; exit "$1"; }
PLAY=() ARGUMENTS=("$@")
while [ $# -gt 0 ]; do
    case $1 in
    --check | --shell) PLAY+=("$1") ;;
    --shots)
        [ -n "${2:-}" ] || usage 2 >&2
        [ "${NAVALIS_STAGE:-}" ] || { mkdir -p "$2" && NAVALIS_SHOTS=$(cd "$2" && pwd) && export NAVALIS_SHOTS || exit 1; }
        PLAY+=(--shots /shots)
        shift ;;
    -h | --help) usage 0 ;;
    *) usage 2 >&2 ;;
    esac
    shift
done
if [ -z "${NAVALIS_STAGE:-}" ] && [ "${#ARGUMENTS[@]}" = 0 ] && [ -z "${DISPLAY:-}" ]; then
    DIRECTORY=$(mktemp -d -t navalis-pictures.XXXXXX) || exit 1
    echo "There is no display; pictures go to $DIRECTORY"
    exec "$0" --shots "$DIRECTORY"
fi
. "$(dirname "$0")/system/enter.sh"
enter_system "${ARGUMENTS[@]}"

cd /src || exit 1
echo "Building"
{ cmake --preset release -B /build/release && cmake --build /build/release; } > /build/release.log 2>&1 ||
    { tail -n 40 /build/release.log; die "the build failed"; }
cmake --install /build/release > /build/release.install.log || die "the installation failed"
exec packaging/try/play.sh "${PLAY[@]}"
