# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The product on the laptop: the helper as its unit starts it, and questions about its state.
# shellcheck shell=bash

# prepare_navalis [LINE...]: settings of the laboratory. LINEs are further ones of the administrator.
prepare_navalis() {
    install -d -m 755 /etc/navalis
    laboratory_settings "$@" > /etc/navalis/navalis.conf
    install -d -m 700 -o navalis -g navalis /var/lib/navalis /run/navalis
    use_server teredo.lab.example
}

laboratory_settings() {
    printf '%s\n' '[Tunnel]' AllowTestAddresses=true "VerificationHosts=$WEB_6" 'Servers=teredo.lab.example, dead.lab.example' "$@"
}

# users_chose FOLDER [LINE...]: what is in the settings that users changed earlier; the helper must not run.
users_chose() {
    printf '%s\n' '[Tunnel]' "${@:2}" > "$1/settings.conf"
    chown navalis: "$1/settings.conf"
}
use_server() { users_chose /var/lib/navalis Mode=auto "Server=$1"; }

# As in navalis-helper.service: own user, one capability, nothing to gain. The seccomp and mount settings of the unit need
# systemd, the system ring has it.
AS_HELPER=(nsenter --net=/run/netns/laptop setpriv --reuid navalis --regid navalis --clear-groups
    "--inh-caps=-all,+net_admin" "--bounding-set=-all,+net_admin" "--ambient-caps=-all,+net_admin" --no-new-privs
    env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 STATE_DIRECTORY=/var/lib/navalis RUNTIME_DIRECTORY=/run/navalis)
start_helper() { # start_helper [NAME=VALUE...]: further ones of its environment
    start navalis-helper "${AS_HELPER[@]}" "$@" "$(helper_program)"
    await 10 owned org.navalis.Navalis1
}
helper_program() {
    sed -n 's/^ExecStart=//p' /usr/lib/systemd/system/navalis-helper.service
}
engine_pid() { pgrep -x navalis-engine; }

# status [JQ-OPTION] FILTER: a part of the object that navalisctl prints
status() { as guest navalisctl status --json 2>&1 | jq -r "$@" 2>&1; }

# state_is STATE [REASON]
state_is() {
    local now
    now=$(status '.state + " " + .reason')
    echo "${now% }"
    [ "${now% }" = "$1${2:+ $2}" ]
}

# watch_states: notes the state changes as the helper tells them; states_seen prints those since the last mark_states,
# "connecting" once whatever its reasons: "standby no-network, connecting, online".
watch_states() {
    start states nsenter --net=/run/netns/laptop busctl --system --json=short \
        --match="type='signal',path='/org/navalis/Navalis1',member='StateChanged'" monitor
    MARKS=0
    await 10 mark_is_seen # it says nothing when it is ready
}
# A signal of ours that comes among those of the helper
mark_is_seen() {
    in_laptop busctl --system emit /org/navalis/Navalis1 org.navalis.Lab StateChanged ss mark "$MARKS" && grep -q "\"mark\",\"$MARKS\"" "$LOGS/states"
}
mark_states() {
    MARKS=$((MARKS + 1))
    await 10 mark_is_seen
}
states_seen() {
    jq -rn --arg mark "$MARKS" '[inputs | select(.member == "StateChanged") | .payload.data] |
        .[(map(. == ["mark", $mark]) | index(true)) + 1:] | map(select(.[0] != "mark")) |
        map(if .[0] == "connecting" then .[0] else map(select(. != "")) | join(" ") end) |
        reduce .[] as $state ([]; if last == $state then . else . + [$state] end) | join(", ")' "$LOGS/states"
}
# states_were "STATE REASON, STATE, ..."; nothing: none changed
states_were() {
    local seen
    seen=$(states_seen)
    echo "${seen:-no change}"
    [ "$seen" = "${1:-}" ]
}
never_began() {
    local seen
    seen=$(states_seen)
    echo "${seen:-no change}"
    case $seen in *connecting* | *online*) return 1 ;; *) return 0 ;; esac
}

# Everything that a tunnel leaves in the kernel, one word each; nothing when it is gone.
traces() {
    in_laptop ip -o link show dev teredo0 > /dev/null 2>&1 && echo interface
    in_laptop ip -6 -o address show | grep -q ' 2001:0*:' && echo address
    in_laptop ip -6 route show table all | grep -q teredo0 && echo route
    in_laptop nft list tables | grep -q navalis && echo firewall
    engine_pid > /dev/null && echo engine
    return 0
}
nothing_left() {
    local left
    left=$(traces | paste -sd ' ')
    echo "${left:-nothing} left"
    [ -z "$left" ]
}
all_there() {
    local there
    there=$(traces | paste -sd ' ')
    echo "there: $there"
    [ "$there" = "interface address route firewall engine" ]
}

# page HOST [CURL OPTION...]: what a web site answered
page() { as traveller curl -sS --max-time 10 "${@:2}" "http://$1/"; }
page_over() { # page_over FAMILY HOST
    local text
    text=$(page "$2" 2>&1)
    echo "$text"
    case $text in *" over $1 for "*) return 0 ;; *) return 1 ;; esac
}
page_through_tunnel() {
    local text
    text=$(page "$1" 2>&1)
    echo "$text"
    case $text in *" over IPv6 for 2001:0:"*) return 0 ;; *) return 1 ;; esac
}
page_natively() {
    local text
    text=$(page "$1" 2>&1)
    echo "$text"
    case $text in *" over IPv6 for 2001:db8:"*) return 0 ;; *) return 1 ;; esac
}
# A program without IPv6 must learn it at once instead of waiting.
unreachable_at_once() { # unreachable_at_once HOST
    local started text rc=0 took
    started=$(milliseconds)
    text=$(page "$1" 2>&1) || rc=$?
    took=$(($(milliseconds) - started))
    echo "$text (after $took ms)"
    [ $rc != 0 ] && [ $took -lt 1000 ]
}
# Browsers and most programs take addresses in the order of the system's resolver.
in_system_order() { as traveller python3 -c 'import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=10).read().decode())' "http://$1/"; }
in_system_order_over() {
    local text
    text=$(in_system_order "$2" 2>&1 | grep -v '^$' | tail -n 1)
    echo "$text"
    case $text in *" over $1 for "*) return 0 ;; *) return 1 ;; esac
}
