# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# A server that wants to know its clients (RFC 4380 section 5.2.2), and a secret that stays one.
# shellcheck shell=bash disable=SC2154
build_world || exit 1
SERVER=203.0.113.3 NEXT=203.0.113.4 SECRET='three sheets' OLD_SECRET='to the wind'
for address in $SERVER $NEXT; do ip address add "$address/24" dev backbone || exit 1; done
start secure-server python3 -u "$HERE/secure_server.py" $SERVER --known "alice:$SECRET" --outdated "bob:$OLD_SECRET"
# credentials LINE...: of the administrator's file, which the helper reads (again)
credentials() {
    prepare_navalis '[Credentials]' "$@"
    use_server $SERVER
    chgrp navalis /etc/navalis/navalis.conf
    chmod 640 /etc/navalis/navalis.conf
    if runs navalis-helper; then kill -HUP "${PIDS[navalis-helper]}"; fi
}
checklist() { in_laptop navalisctl diagnose --no-redact --json; }
problems() { in_laptop busctl --system get-property org.navalis.Navalis1 /org/navalis/Navalis1 org.navalis.Navalis1 SettingsProblems; }
told() { # told WORDS COMMAND...
    local text
    text=$("${@:2}" 2>&1)
    grep -F -- "$1" <<< "$text" || { echo "$text"; return 1; }
}

credentials "$SERVER=alice:$SECRET"
start_helper || exit 1
plug hotel > /run/lab/plug
step "who shares the secret: online" within 30 state_is online
server_is() { status .server.address | grep -x "$1"; }
step "… by that server" server_is $SERVER
step "… the page" page_through_tunnel six.example
no_problems() { problems | grep -x 'as 0'; }
step "… and nothing is wrong with the settings" no_problems

where_it_shows() {
    local everything
    everything=$(
        as guest navalisctl status --json
        as guest navalisctl servers list --json
        checklist
        in_laptop navalisctl log --no-redact
        in_laptop busctl --system call org.navalis.Navalis1 /org/navalis/Navalis1 org.freedesktop.DBus.Properties GetAll s org.navalis.Navalis1
        cat "$LOGS/navalis-helper" /var/lib/navalis/*
        for pid in ${PIDS[navalis-helper]} $(engine_pid); do tr '\0' ' ' < "/proc/$pid/cmdline"; tr '\0' ' ' < "/proc/$pid/environ"; done
    )
    echo "${#everything} characters"
    [ ${#everything} -gt 2000 ] && ! grep -qF "$SECRET" <<< "$everything"
}
test_finds() { # test_finds RESULT
    in_laptop navalisctl servers test $SERVER --json | tee /run/lab/test | jq -e --arg result "$1" 'any(.. | .result? // empty; . == $result)' ||
        { cat /run/lab/test; return 1; }
}
step "… and a test of servers says so" test_finds works
step "the secret is in no status, list, report, log or command line" where_it_shows
unreadable() { refuse as guest cat /etc/navalis/navalis.conf; }
step "… nor can others read the file" unreadable

credentials "$SERVER=alice:something else"
step "another secret: no answer" within 60 state_is failed server-unreachable
step "… to a test of servers as well" test_finds no-answer
step "… and the report says what may be the reason" told 'it does not know our identifier and secret' checklist
credentials "$SERVER=bob:$OLD_SECRET"
step "an outdated secret: refused" within 60 state_is failed server-refused-key
step "… in words" told 'does not accept the key any more' as guest navalisctl status
step "… and the report says what to do" told 'Ask whoever runs it for a new one' checklist
step "… as a test of servers finds out" test_finds key-refused
step "… no route" unreachable_at_once six.example

credentials "$SERVER=alice:$SECRET"
step "the right one again: online" within 30 state_is online
ENGINE=$(engine_pid)
chmod 644 /etc/navalis/navalis.conf
kill -HUP "${PIDS[navalis-helper]}"
step "a file that everybody can read is told" within 10 told 'every user of this computer can read this secret' problems
step "… in the report, too" told 'every user of this computer can read this secret' checklist
chgrp root /etc/navalis/navalis.conf
chmod 640 /etc/navalis/navalis.conf
kill -HUP "${PIDS[navalis-helper]}"
step "… one that the helper cannot read as well" within 10 told 'navalis.conf: cannot be read' problems
same_engine() { state_is online && [ "$(engine_pid)" = "$ENGINE" ]; }
step "… and neither disturbs the tunnel" same_engine
credentials 'alice=three:sheets' "$SERVER=alice" 'three sheets'
step "what cannot be used is told by its line" within 10 told 'navalis.conf:7: write server.example=identifier:secret' problems
step "… and not repeated" refuse told 'three' problems
step "without credentials: no answer" within 60 state_is failed server-unreachable
