# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Who is at the laptop and who is not: logins through PAM and logind, real polkitd, an agent that asks for passwords.
# shellcheck shell=bash disable=SC2154
[ -n "$(find /usr/lib /lib -path '*/security/pam_systemd.so' -print -quit)" ] || skip "pam_systemd is not installed"
build_surroundings && make_disk || exit 1

step "the laptop starts" switch_on
step "online" within 20 state_is online

logged_in() { # logged_in NAME SEAT WORD...: and that is what logind says
    local word
    log_in "$1" "$2" || return 1
    for word in "${@:3}"; do loginctl_is "$1" "$word" || return 1; done
}
loginctl_is() {
    loginctl_says "$1"
    loginctl_says "$1" | tr ' ' '\n' | grep -qx "$2"
}
step "the traveller logs in at the laptop" logged_in traveller seat0 Seat=seat0 Active=yes Remote=no
step "… switches off without a question" exits 0 as traveller navalisctl off
step "… off" within 5 state_is off
step "… and on again" exits 0 as traveller navalisctl auto
step "… online" within 20 state_is online

# refused WORDS COMMAND...: not authorised, and told so
refused() {
    local words=$1 text rc=0
    shift
    text=$("$@" 2>&1) || rc=$?
    echo "$text (exit $rc)"
    [ $rc = 4 ] && grep -q "$words" <<< "$text"
}
nobody_asks='no program is running that could ask for it'
step "who is not logged in may not switch off" refused "$nobody_asks" as guest navalisctl off
step "… but sees the status" exits 0 as guest navalisctl status
step "somebody logs in without a seat, as over the network" logged_in guest '' Seat= Active=yes
step "… and may not either" refused "$nobody_asks" as guest navalisctl off
step "another one logs in at the laptop" logged_in visitor seat0 Seat=seat0 Active=yes
step "… so the traveller is not in front" loginctl_is traveller Active=no
step "… and may not" refused "$nobody_asks" as traveller navalisctl off
step "… who is in front may" exits 0 as visitor navalisctl restart
step "the traveller is in front again" in_laptop loginctl activate "$(session traveller)"
step "… and may" exits 0 as traveller navalisctl restart
step "online after all of it" within 20 state_is online

agent() { # agent ANSWER: asks for passwords in the traveller's session from now on
    in_laptop systemd-run --quiet --collect --unit=agent --property=StandardOutput=truncate:/run/agent \
        --setenv=LAB_GROUP="${GROUP_OF[traveller]}" "$WORLD/as.sh" traveller "$NAVALIS_AGENT" "$(session traveller)" admin "$1" &&
        await 10 in_laptop grep -q registered /run/agent
}
no_agent() { in_laptop systemctl stop agent && in_laptop rm /run/agent; }
asked() { # asked ACTION TIMES
    local questions
    questions=$(in_laptop grep "^asked for $1: " /run/agent)
    echo "$questions"
    [ "$(grep -c . <<< "$questions")" = "$2" ]
}
listed() { in_laptop navalisctl servers list | grep -w "$1"; }

step "an own server, with nobody to ask for the password" refused "$nobody_asks" as traveller navalisctl servers add one.lab.example
on_a_terminal() { as traveller python3 "$HERE/machine/terminal.py" "$@"; } # on_a_terminal PASSWORD COMMAND...
step "on a terminal navalisctl asks for the password itself" exits 0 on_a_terminal "$ADMIN_PASSWORD" navalisctl servers add zero.lab.example
step "… the server is listed" listed zero.lab.example
step "… a wrong one is refused" exits 4 on_a_terminal wrong navalisctl servers remove zero.lab.example
step "… nothing was changed" listed zero.lab.example
agent cancel || exit 1
step "the password is asked for, and the prompt closed" refused 'prompt was closed' as traveller navalisctl servers add one.lab.example
step "… once" asked org.navalis.configure 1
step "… nothing was changed" refuse listed one.lab.example
no_agent
agent wrong || exit 1
step "a wrong password" refused 'not permitted' as traveller navalisctl servers add one.lab.example
step "… nothing was changed" refuse listed one.lab.example
no_agent
agent "$ADMIN_PASSWORD" || exit 1
step "switching off and on still asks for none" exits 0 as traveller navalisctl restart
step "… really" asked org.navalis.configure 0
step "the right password" exits 0 as traveller navalisctl servers add one.lab.example
step "… the server is listed" listed one.lab.example
step "… asked for once" asked org.navalis.configure 1
step "… which is nothing for somebody else" refused "$nobody_asks" as visitor navalisctl servers add two.lab.example
step "a port is opened with a password" exits 0 as traveller navalisctl firewall open tcp/22
step "… asked for" asked org.navalis.expose 1
step "… and closed and opened with others" exits 0 as traveller sh -c 'navalisctl firewall close tcp/22 && navalisctl firewall open tcp/22'
step "… each asked for" asked org.navalis.expose 3
step "without a seat nobody opens one" refused 'not permitted' as guest navalisctl firewall open tcp/23
step "the traveller logs out" log_out traveller
step "… and what runs on may no more" refused . as traveller navalisctl off
step "online after all of it" within 20 state_is online
