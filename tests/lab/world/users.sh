# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Two people: the traveller sits at the laptop, in an active login session; the guest has none.
# shellcheck shell=bash disable=SC2034
TRAVELLER_ID=4001 GUEST_ID=4002
SESSION_GROUP=/sys/fs/cgroup/user.slice/user-$TRAVELLER_ID.slice/session-c1.scope
SESSION_KIND= # "login session", or how the traveller is told from others where there can be none

# Before the bus starts: it looks up the users in its policy then.
add_users() {
    add_user_navalis || return 1
    add_user traveller $TRAVELLER_ID && add_user guest $GUEST_ID || return 1
    # The lists of users and sessions are logind's; without it running they are files in /run/systemd.
    if mkdir -p $SESSION_GROUP 2> /dev/null; then
        write_session
        SESSION_KIND="login session"
    else
        write_polkit_rule
        SESSION_KIND="polkit rule, for there is no cgroup version 2 here to tell sessions by"
    fi
}

add_user_navalis() {
    id navalis > /dev/null 2>&1 || systemd-sysusers /usr/lib/sysusers.d/navalis.conf > "$LOGS/sysusers" 2>&1 || { cat "$LOGS/sysusers"; return 1; }
}

add_user() {
    echo "$1:x:$2:$2::/home/$1:/bin/bash" >> /etc/passwd
    echo "$1:x:$2:" >> /etc/group
    install -d -m 700 -o "$2" -g "$2" "/home/$1"
    install -d -m 755 /run/user
    install -d -m 700 -o "$2" -g "$2" "/run/user/$2"
}

write_session() {
    mkdir -p /run/systemd/sessions /run/systemd/users /run/systemd/seats
    printf '%s\n' UID=$TRAVELLER_ID USER=traveller ACTIVE=1 IS_DISPLAY=1 STATE=active REMOTE=0 TYPE=x11 CLASS=user SEAT=seat0 \
        SCOPE=session-c1.scope POSITION=1 > /run/systemd/sessions/c1
    printf '%s\n' NAME=traveller STATE=active SESSIONS=c1 ACTIVE_SESSIONS=c1 ONLINE_SESSIONS=c1 SEATS=seat0 ACTIVE_SEATS=seat0 \
        ONLINE_SEATS=seat0 DISPLAY=c1 > /run/systemd/users/$TRAVELLER_ID
    printf '%s\n' IS_SEAT0=1 CAN_MULTI_SESSION=1 CAN_TTY=1 CAN_GRAPHICAL=1 ACTIVE=c1 ACTIVE_UID=$TRAVELLER_ID SESSIONS=c1 \
        UIDS=$TRAVELLER_ID > /run/systemd/seats/seat0
}

# What the defaults of the product's actions give to an active session.
write_polkit_rule() {
    mkdir -p /etc/polkit-1/rules.d
    cat > /etc/polkit-1/rules.d/10-traveller.rules <<'RULE'
polkit.addRule(function (action, subject) {
    var daily = ["org.navalis.control", "org.navalis.set-server", "org.navalis.diagnose"];
    if (subject.user == "traveller" && daily.indexOf(action.id) >= 0)
        return polkit.Result.YES;
});
RULE
    chmod 644 /etc/polkit-1/rules.d/10-traveller.rules
}

# as NAME COMMAND...: on the laptop; the traveller in the session.
as() { nsenter --net=/run/netns/laptop "$WORLD/as.sh" "$@"; }
