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

LOG=/build/$PRESET.ctest.log
STATUS=0
: > "$LOG"
run() { # run RINGS OPTION...: those of RINGS that were asked for
    local ring rings=()
    for ring in $1; do
        case " ${RINGS[*]:-$1} " in *" $ring "*) rings+=("$ring") ;; esac
    done
    [ "${#rings[@]}" != 0 ] || return 0
    QT_QPA_PLATFORM=offscreen ctest --test-dir "/build/$PRESET" --output-on-failure -L "^($(IFS='|'; echo "${rings[*]}"))$" \
        "${@:2}" "${OPTIONS[@]}" 2>&1 | tee -a "$LOG"
    [ "${PIPESTATUS[0]}" = 0 ] || STATUS=1
}
run "core bus"
# These happen in real time, among whatever else this machine does just now: what fails gets a second attempt.
run "lab system" --repeat until-pass:2

# In words that say more than ctest's last line: what was skipped did not pass, and a second attempt is no secret.
awk '/ Test +#[0-9]+: / {
        sub(/^.* Test +#[0-9]+: /, "")
        outcome[$1] = /\*\*\*Skipped/ ? "skipped" : / Passed +[0-9.]+ sec/ ? "passed" : "failed"
        if (attempts[$1]++ && outcome[$1] == "passed") again = again " " $1
    }
    END {
        for (test in outcome) ++count[outcome[test]]
        if (again) print "passed at the second attempt only:" again
        printf "%d passed, %d failed, %d skipped\n", count["passed"], count["failed"], count["skipped"]
    }' "$LOG"
exit $STATUS
