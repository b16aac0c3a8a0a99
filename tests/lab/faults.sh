# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What breaks around the helper: the right state, everything back when it is over, nothing left behind. kill.sh ends
# helper and engine themselves; trouble.sh is about what is wrong from the beginning.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis && start_helper || exit 1
plug hotel > /run/lab/plug
step "online" within 30 state_is online
online_as_before() { all_there && state_is online; }
other_engine() { [ "$(engine_pid)" != "$ENGINE" ] && online_as_before; }
same_engine() { [ "$(engine_pid)" = "$ENGINE" ] && online_as_before; }
ENGINE=$(engine_pid)

act "The interface"
in_laptop ip -6 address flush dev teredo0
step "its addresses flushed: put back" within 10 online_as_before
in_laptop ip -6 route flush dev teredo0
step "its routes flushed: put back" within 10 online_as_before
in_laptop ip link set teredo0 down
step "set down: up again" within 10 online_as_before
step "… all by the same engine" same_engine
step "… the page" page_through_tunnel six.example
in_laptop ip link delete teredo0
step "deleted: another one" within 30 other_engine
step "… and the events say so" eval "in_laptop navalisctl log | grep -F 'interface-taken'"
step "… the page" page_through_tunnel six.example

act "The firewall"
flushed() { in_laptop nft flush ruleset 2>&1; in_laptop nft list table inet navalis_guard | grep -F 'flags owner'; }
step "the ruleset flushed: our table stays" flushed
start local-web nsenter --net=/run/netns/laptop python3 -m http.server --bind :: 8080
await 10 in_laptop curl -s -o /dev/null 'http://[::1]:8080/'
step "… and nobody gets in" refuse curl -sS -o /dev/null --max-time 3 "http://[$(status .address)]:8080/"
step "… though they could reach us" ping -6 -n -q -c 1 -W 5 "$(status .address)"
stop local-web

act "IPv6 switched off"
in_laptop sysctl -qw net.ipv6.conf.all.disable_ipv6=1
step "told" within 15 state_is failed ipv6-disabled
step "… the page fails at once" unreachable_at_once six.example
in_laptop sysctl -qw net.ipv6.conf.all.disable_ipv6=0
step "on again: online" within 60 online_as_before
step "… the page" page_through_tunnel six.example

act "Others"
ENGINE=$(engine_pid)
stop polkitd KILL
step "polkitd killed: nobody may switch off" exits 4 as traveller navalisctl off
step "… nor is anything switched off" same_engine
start_polkitd
step "… another one: allowed" exits 0 as traveller navalisctl servers use teredo.lab.example
stop NetworkManager KILL
step "NetworkManager killed: online all the same" remains 3 same_engine
start_network_manager > /run/lab/nm
step "… another one: still" remains 3 same_engine
network_is() { status .network.name | grep -x "$1"; }
step "… which tells the network's name" within 30 network_is hotel
ENGINE=$(engine_pid)
stop dns
in_laptop navalisctl restart
step "no name server: online by the address it had last" within 30 other_engine
start_name_server
step "… and it is back" within 30 page_through_tunnel six.example
ENGINE=$(engine_pid)
second_gives_up() {
    local text rc=0
    text=$("${AS_HELPER[@]}" "$(helper_program)" 2>&1) || rc=$?
    echo "$text (exit $rc)"
    [ $rc = 69 ] && grep -qF 'another navalis-helper serves org.navalis.Navalis1 already' <<< "$text"
}
step "a second helper gives up and says why" second_gives_up
step "… the first is undisturbed" same_engine
step "… the page" page_through_tunnel six.example

act "The system bus"
HELPER=${PIDS[navalis-helper]}
stop dbus KILL
step "killed: the helper ends" within 10 gone "$HELPER"
step "… and nothing is left" within 5 nothing_left
step "… the page fails at once" unreachable_at_once six.example
stop navalis-helper
stop polkitd
stop NetworkManager
rm -f /run/dbus/system_bus_socket
start_laptop_services > /run/lab/services
in_laptop nmcli --wait 30 connection up hotel > /run/lab/plug
start_helper
step "… another one, all started again: online" within 30 online_as_before

act "The settings"
stop navalis-helper
FOLDER=/var/lib/navalis
use_server teredo.lab.example
cp -p $FOLDER/settings.conf /run/lab/settings.conf
mount -t tmpfs -o "size=64k,mode=700,uid=$(id -u navalis),gid=$(id -g navalis)" tmpfs $FOLDER
cp -p /run/lab/settings.conf $FOLDER
start_helper
step "on a small disk: online" within 30 state_is online
cat /dev/zero > $FOLDER/fill 2> /run/lab/full
names() { find $FOLDER -mindepth 1 -printf '%f\n' | sort; }
names > /run/lab/before
cannot_be_written() {
    local text rc=0
    text=$(as traveller navalisctl off 2>&1) || rc=$?
    echo "$text (exit $rc)"
    [ $rc = 1 ] && grep -qF 'settings.conf cannot be written' <<< "$text"
}
step "which is full: told" cannot_be_written
unchanged() { cmp /run/lab/settings.conf $FOLDER/settings.conf && names | diff /run/lab/before - && status .mode | grep -x auto; }
step "… the file is as before, and so is the mode" unchanged
step "… the tunnel, too" online_as_before
rm $FOLDER/fill
step "… and after making room it can be done" exits 0 as traveller navalisctl off
step "… off" within 5 state_is off
step "… nothing is left" within 5 nothing_left
stop navalis-helper
umount $FOLDER

problems() { in_laptop busctl --system get-property org.navalis.Navalis1 /org/navalis/Navalis1 org.navalis.Navalis1 SettingsProblems; }
told() { problems | grep -F "$1"; }
printf '[Tunnel]\nMode=auto\nServ' > $FOLDER/settings.conf
start_helper
step "cut off: told with the line" told 'settings.conf:3: not understood'
step "… what is left holds, and it is online" within 30 state_is online
stop navalis-helper
head -c 4096 /dev/urandom > $FOLDER/settings.conf
cp $FOLDER/settings.conf /run/lab/noise
start_helper
step "noise: told" told 'settings.conf: not a text file'
step "… off, for what was chosen is not known" within 30 state_is off not-chosen
step "… a change is stored" exits 0 as traveller navalisctl on
step "… online" within 30 state_is online
step "… and the noise kept for who wants to know" cmp /run/lab/noise $FOLDER/settings.conf.unusable
stop navalis-helper
start_helper
step "… it is still there after a restart" eval 'status .mode | grep -x on'

act "The wall clock"
if command -v cc > /run/lab/cc; then
    stop navalis-helper
    cc -shared -fPIC -o /run/lab/clock.so "$WORLD/clock.c"
    chmod 755 /run/lab /run/lab/clock.so
    clock() { python3 -c "open('/run/lab/clock', 'r+b').write(($1 * 86400).to_bytes(8, 'little', signed=True))"; } # clock DAYS
    head -c 8 /dev/zero > /run/lab/clock
    start_helper LD_PRELOAD=/run/lab/clock.so LAB_CLOCK=/run/lab/clock
    step "online" within 30 state_is online
    ENGINE=$(engine_pid)
    since() { status .since | cut -c 1-4 | grep -x "$1"; }
    for days in 1000 -1000; do
        clock $days
        step "jumps by $days days: online" remains 3 same_engine
        step "… the page" page_through_tunnel six.example
        in_laptop navalisctl restart
        step "… a restart" within 30 state_is online
        step "… which was then" since "$(date -d "$days days" +%Y)"
        ENGINE=$(engine_pid)
    done
else
    echo "# the wall clock is not tried: there is no C compiler to shift it with"
fi
step "the end: nothing is left" eval 'stop navalis-helper; within 5 nothing_left'
