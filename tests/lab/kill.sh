# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Whatever ends, however: nothing is left behind, and what can go on goes on.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis && start_helper || exit 1
plug hotel > /run/lab/plug
step "online" within 15 state_is online
step "the interface is complete" all_there

engine_is_confined() {
    local file
    file=/proc/$(engine_pid)/status
    awk '/^(Uid|CapEff|CapPrm|NoNewPrivs|Seccomp):/ { printf "%s%s ", $1, $2 }' "$file"
    grep -q '^CapEff:.*0000000000000000' "$file" && grep -q '^NoNewPrivs:.*1' "$file" && grep -q '^Seccomp:.*2' "$file"
}
step "the engine has no capabilities and a system call filter" engine_is_confined

# Gone within a second, so that no program waits for a dead tunnel
route_gone() { [ -z "$(in_laptop ip -6 route show default dev teredo0 2> /dev/null)" ]; }
recovered() { # recovered OLD-ENGINE-PID
    local pid
    pid=$(engine_pid)
    echo "engine $1, then ${pid:-none}; $(status .state)"
    [ -n "$pid" ] && [ "$pid" != "$1" ] && state_is online
}
for round in 1 2 3; do
    old=$(engine_pid)
    kill -KILL "$old"
    step "engine killed ($round): the route is gone" within 1 route_gone
    step "… and the helper starts another" within 20 recovered "$old"
done
step "the page" page_through_tunnel six.example
step "the interface is complete" all_there
old=$(engine_pid)
kill -STOP "$old"
kill -KILL "$old"
step "a stopped engine killed: recovered" within 20 recovered "$old"

for signal in KILL TERM INT; do
    stop navalis-helper $signal
    step "helper ended by $signal: nothing is left" within 2 nothing_left
    step "… the page fails at once" unreachable_at_once six.example
    step "… the status says that the helper is missing" exits 3 as guest navalisctl status
    start_helper
    step "… started again: online" within 15 state_is online
done

# In the middle of the start, too, when only part of it exists.
for delay in .02 .05 .1 .2 .4; do
    stop navalis-helper KILL
    start_helper
    sleep $delay
    stop navalis-helper KILL
    step "helper killed $delay s after its start: nothing is left" within 2 nothing_left
done
start_helper
step "online after all of it" within 15 state_is online
descriptors() { find "/proc/${PIDS[navalis-helper]}/fd" -type l 2> /run/lab/find | wc -l; }
before=$(descriptors)
for _ in 1 2 3 4 5; do
    in_laptop navalisctl restart
    until_ok 15 state_is online > /run/lab/wait
done
same_descriptors() { echo "$before, then $(descriptors)"; [ "$(descriptors)" -le $((before + 1)) ]; }
step "five restarts leave no descriptor open" within 5 same_descriptors
