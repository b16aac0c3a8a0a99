# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What the bus itself refuses, with the installed policy file.
# shellcheck shell=bash disable=SC2154
build_world && prepare_navalis || exit 1
NAME=org.navalis.Navalis1 OBJECT=/org/navalis/Navalis1

call_as() { as "$1" busctl --system call "${@:2}" 2>&1; }
denied() {
    local text
    text=$("$@")
    echo "$text"
    case $text in *"Access denied"* | *"AccessDenied"* | *"not allowed to own"* | *"rejected"*) return 0 ;; *) return 1 ;; esac
}
request_name() { call_as "$1" org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus RequestName su $NAME 4; }
for user in traveller guest; do step "$user cannot own the name while it is free" denied request_name $user; done
root_request() { in_laptop busctl --system call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus RequestName su $NAME 4 2>&1; }
step "root cannot either" denied root_request

start_helper || exit 1
owner() { in_laptop busctl --system --json=short call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus GetConnectionUnixUser s $NAME | jq .data[0]; }
owned_by_navalis() { owner | grep -x "$(id -u navalis)"; }
step "the helper owns it, as its own user" owned_by_navalis
for user in traveller guest; do step "$user cannot take it over" denied request_name $user; done

step "everybody reads properties" call_as guest $NAME $OBJECT org.freedesktop.DBus.Properties Get ss $NAME State
step "everybody reads all properties" call_as guest $NAME $OBJECT org.freedesktop.DBus.Properties GetAll s $NAME
step "everybody introspects" call_as guest $NAME $OBJECT org.freedesktop.DBus.Introspectable Introspect
step "a foreign interface is refused" denied call_as traveller $NAME $OBJECT org.example.Other Method
step "setting a property is refused" denied call_as traveller $NAME $OBJECT org.freedesktop.DBus.Properties Set ssv $NAME Mode s off
root_sets() { in_laptop busctl --system call $NAME $OBJECT org.freedesktop.DBus.Properties Set ssv $NAME Mode s off 2>&1; }
step "… to root too" denied root_sets
step "the mode is as before" eval 'status .mode | grep -x auto'
one_capability() { grep CapEff "/proc/${PIDS[navalis-helper]}/status" | tr -s '\t' ' ' | grep -x 'CapEff: 0000000000001000'; }
step "the helper has CAP_NET_ADMIN and no more" one_capability
