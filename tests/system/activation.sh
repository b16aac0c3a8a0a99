# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Whoever asks for the helper on the bus gets it, whether it runs or not.
# shellcheck shell=bash disable=SC2154
build_surroundings && make_disk || exit 1

step "the laptop starts" switch_on
step "online" within 20 state_is online
step "the helper is stopped" in_laptop systemctl stop "$UNIT"
step "… nothing is left" nothing_left
step "… nor does it come back" remains 2 unit_is ActiveState inactive
step "a user asks for the status" exits 0 as guest navalisctl status
step "… which makes systemd start the unit" unit_is ActiveState active
step "… online" within 20 state_is online

in_laptop systemctl stop "$UNIT"
crowd() {
    local served=0 pid pids=()
    for _ in {1..20}; do
        as guest navalisctl status > /run/lab/crowd &
        pids+=($!)
    done
    for pid in "${pids[@]}"; do ! wait "$pid" || served=$((served + 1)); done
    echo "$served of 20"
    [ $served = 20 ]
}
one_process() { pgrep --exact --list-name navalis-helper && [ "$(pgrep --exact --count navalis-helper)" = 1 ]; }
step "twenty at once are all served" crowd
step "… by one helper" within 5 one_process
step "… which started but once" unit_is NRestarts 0

step "disabled and stopped" in_laptop systemctl --quiet disable --now "$UNIT"
step "… it still comes when asked for" exits 0 as guest navalisctl status
in_laptop systemctl --quiet mask --runtime --now "$UNIT"
unreachable() {
    local text rc=0
    text=$(as guest navalisctl "$1" 2>&1 | paste -sd ' '; exit "${PIPESTATUS[0]}") || rc=$?
    echo "$text (exit $rc)"
    [ $rc = 3 ] && [[ $text == *"is not running"*"is masked"* ]]
}
step "masked, it does not: the status says so, and why" unreachable status
step "… and so does a request" unreachable off
in_laptop systemctl --quiet unmask --runtime "$UNIT"
step "unmasked, it does" exits 0 as guest navalisctl status
