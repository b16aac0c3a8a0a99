#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Installs what is needed, builds and runs the tests, each ring in namespaces of its own; nothing of it stays on the machine.
#   usage: sudo tests/run.sh [--ring core|bus|lab|system]... [--sanitize] [--tidy] [ctest option...]
#   --ring NAME   only that ring; may be given several times
#   --sanitize    with AddressSanitizer and UndefinedBehaviorSanitizer
#   --tidy        builds with clang-tidy first, and stops at what it finds
set -u
. "$(dirname "$0")/../packaging/system/enter.sh"

usage() { sed -n '4,8s/^# \{0,1\}//p' "$0"; exit "$1"; }
RINGS=() PRESET=dev TIDY=no OPTIONS=()
ARGUMENTS=("$@")
while [ $# -gt 0 ]; do
    case $1 in
    --ring)
        case ${2:-} in core | bus | lab | system) RINGS+=("$2") ;; *) usage 2 >&2 ;; esac
        shift ;;
    --sanitize) PRESET=sanitize ;;
    --tidy) TIDY=yes ;;
    -h | --help) usage 0 ;;
    *) OPTIONS+=("$1") ;;
    esac
    shift
done

enter_system "${ARGUMENTS[@]}"

cd /src || exit 1
build() { # build PRESET
    cmake --preset "$1" -B "/build/$1" -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_SYSCONFDIR=/etc -DCMAKE_INSTALL_LOCALSTATEDIR=/var \
        > "/build/$1.log" 2>&1 || { cat "/build/$1.log"; die "cmake failed"; }
    cmake --build "/build/$1" || die "the build failed"
}
[ $TIDY = no ] || build tidy
build $PRESET
# Lab and system use what a package would install; it is gone with this tree.
cmake --install "/build/$PRESET" > "/build/$PRESET.install.log" || die "the installation failed"

label=$(IFS='|'; echo "${RINGS[*]}")
QT_QPA_PLATFORM=offscreen ctest --test-dir "/build/$PRESET" --output-on-failure -L "^(${label:-core|bus|lab|system})$" "${OPTIONS[@]}" 2>&1 |
    tee "/build/$PRESET.ctest.log"
status=${PIPESTATUS[0]}

# In words that say more than ctest's last line: what was skipped did not pass.
count() { grep -cE "^ *[0-9]+/[0-9]+ Test +#.*$1" "/build/$PRESET.ctest.log"; }
echo "$(count ' Passed ') passed, $(count '\*\*\*(Failed|Exception|Timeout|Not Run)') failed, $(count '\*\*\*Skipped') skipped"
exit "$status"
