# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Processes in namespaces of their own. Sourced.
# shellcheck shell=bash

# run_in_namespaces SECONDS COMMAND...: as process 1 of new mount, PID, network, IPC, UTS and cgroup namespaces, for so
# long at most. Each of shell, timeout, unshare and the first process inside dies with the one before it, and with the
# first process inside the kernel ends every other one, every network and every mount in there.
run_in_namespaces() {
    local child rc=0 limit=$1
    shift
    make_cgroup
    (
        [ -z "$CGROUP" ] || echo "$BASHPID" > "$CGROUP/cgroup.procs"
        exec setpriv --pdeathsig KILL timeout --foreground -s KILL "$limit" setpriv --pdeathsig KILL \
            unshare --mount --pid --net --ipc --uts --cgroup --fork --kill-child --propagation private "$@"
    ) <&0 &
    child=$!
    # shellcheck disable=SC2064
    trap "kill -KILL $child; wait $child 2> /dev/null; remove_cgroup; exit 130" INT TERM HUP
    wait $child || rc=$?
    trap - INT TERM HUP
    remove_cgroup
    return $rc
}

# A cgroup of our own in the hierarchy of version 2, where there is one: login sessions are told by it.
make_cgroup() {
    local all
    all=$(awk '$3 == "cgroup2" { print $2; exit }' /proc/mounts)
    CGROUP=
    [ -n "$all" ] || return 0
    remove_stale "$all"/navalis.*
    if mkdir "$all/navalis.$$" 2> /dev/null; then CGROUP=$all/navalis.$$; fi
}

remove_cgroup() {
    [ -n "$CGROUP" ] || return 0
    for _ in 1 2 3 4 5 6 7 8; do # the kernel takes a moment to empty it
        find "$CGROUP" -depth -type d -exec rmdir {} + 2> /dev/null
        [ -d "$CGROUP" ] || return 0
        sleep .25
    done
}

# remove_stale FOLDER.PID...: empty folders left by a run that was killed by SIGKILL
remove_stale() {
    local left
    for left in "$@"; do
        [ ! -d "$left" ] || [ -d "/proc/${left##*.}" ] || find "$left" -depth -type d -exec rmdir {} + 2> /dev/null
    done
}
