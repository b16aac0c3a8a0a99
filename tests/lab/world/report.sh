# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# One line a step: "ok 3 what - observed".
# shellcheck shell=bash
STEPS=0 FAILED=0

# step WHAT COMMAND...: COMMAND prints what it observed (its last line is shown) and succeeds if WHAT is true.
step() {
    local what=$1 observed rc=0
    shift
    STEPS=$((STEPS + 1))
    "$@" > /run/lab/observed 2>&1 || rc=$?
    observed=$(grep -v '^$' /run/lab/observed | tail -n 1 | cut -c 1-160)
    if [ $rc = 0 ]; then
        echo "ok $STEPS $what${observed:+ — $observed}"
    else
        FAILED=$((FAILED + 1))
        echo "not ok $STEPS $what — ${observed:-nothing observed}"
    fi
    return $rc
}

act() { printf '\n%s\n' "$*"; }

summary() {
    printf '\n%s: %d steps, %d ok, %d failed\n' "${SUMMARY_NAME:-lab}" $STEPS $((STEPS - FAILED)) $FAILED
    [ $FAILED = 0 ] && [ $STEPS -gt 0 ]
}

# exits STATUS COMMAND...: for the exit status that navalisctl documents
exits() {
    local want=$1 rc=0
    shift
    "$@" || rc=$?
    echo "exit $rc"
    [ $rc = "$want" ]
}
