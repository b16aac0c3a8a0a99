# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# People on the laptop: real logins, through PAM and logind.
# shellcheck shell=bash disable=SC2153
declare -A GROUP_OF

# log_in NAME [SEAT]: and stays. At the SEAT the one who came last is in front.
log_in() {
    in_laptop systemd-run --quiet --unit="login-$1" --property=PAMName=login --property=User="$1" --property=WorkingDirectory=~ \
        --setenv=XDG_SEAT="${2:-}" --setenv=XDG_SESSION_CLASS=user --setenv=XDG_SESSION_TYPE=tty sleep infinity || return 1
    await 20 session "$1" || return 1
    GROUP_OF[$1]=/sys/fs/cgroup/user.slice/user-$(in_laptop id -u "$1").slice/session-$(session "$1").scope
    loginctl_says "$1"
}
# Their service manager has a session, too, of another class.
session() { in_laptop loginctl list-sessions --json=short | jq -er --arg name "$1" '.[] | select(.user == $name and .class == "user") | .session'; }

log_out() {
    unset "GROUP_OF[$1]"
    in_laptop systemctl stop "login-$1"
}

loginctl_says() {
    in_laptop loginctl show-session "$(session "$1")" --property=Name --property=Seat --property=State --property=Active --property=Remote | paste -sd ' '
}

# as NAME COMMAND...: in the session of that user, if any; else as what a system service does for them.
as() { in_laptop env LAB_GROUP="${GROUP_OF[$1]:-}" LAB_ENV="${LAB_ENV:-}" "$WORLD/as.sh" "$@"; }
