# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Computers with nothing but a kernel, a bus and one Teredo client, each behind the router of its place: for questions about
# NATs, which NetworkManager and people would only slow down.
# shellcheck shell=bash
#
# add_computer NAME PLACE      PLACE: hotel, villa, farm; several may share one
# sit NAME KIND                the kind of NAT it is behind: see nat.sh; or open (none), double-nat, double-nat-symmetric
# start_client NAME PRODUCT    navalis, miredo; stop_client NAME
declare -A PLACE HOST
CARRIER=100.64.0

add_computer() { # add_computer NAME PLACE
    HOST[$1]=$(printf '%s\n' "${PLACE[@]}" | grep -cx "$2")
    HOST[$1]=$((HOST[$1] + 2))
    PLACE[$1]=$2
    { [ -e "/run/netns/$2" ] || add_router "$2" "${LAN[$2]}.1" "${WAN[$2]}"; } && add_namespace "$1" &&
        ip link add "$1-jack" type veth peer name eth0 netns "$1" &&
        ip link set "$1-jack" up && ip -n "$1" link set eth0 up || return 1
    cat > "/run/lab/$1.bus.conf" <<CONF
<busconfig>
  <type>system</type>
  <listen>unix:path=/run/lab/$1.bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
  </policy>
</busconfig>
CONF
    start "$1-bus" nsenter --net="/run/netns/$1" dbus-daemon --config-file="/run/lab/$1.bus.conf" --nofork --nopidfile --nosyslog
    await 10 test -S "/run/lab/$1.bus"
}

on() { # on NAME COMMAND...
    nsenter --net="/run/netns/$1" env DBUS_SYSTEM_BUS_ADDRESS="unix:path=/run/lab/$1.bus" "${@:2}"
}

sit() {
    local place=${PLACE[$1]} bridge=${PLACE[$1]}0 kind=$2 address=${LAN[${PLACE[$1]}]}.${HOST[$1]} router=${LAN[${PLACE[$1]}]}.1
    leave_carrier "$place" || return 1
    case $kind in
    open) bridge=backbone address=${WAN[$place]%.*}.1${WAN[$place]##*.} router=$TEREDO_SERVER ;;
    double-nat) enter_carrier "$place" masquerade && set_nat "$place" port-restricted || return 1 ;;
    double-nat-symmetric) enter_carrier "$place" 'masquerade fully-random' && set_nat "$place" port-restricted || return 1 ;;
    *) set_nat "$place" "$kind" || return 1 ;;
    esac
    ip link set "$1-jack" master "$bridge" && ip -n "$1" -4 address flush dev eth0 &&
        ip -n "$1" address add "$address/24" dev eth0 && ip -n "$1" route replace default via "$router"
}

# A second NAT between the place and the internet, as providers have that share their addresses among customers (RFC 6888).
enter_carrier() { # enter_carrier PLACE RULE
    add_namespace carrier && ip link add carrier0 type veth peer name wan netns carrier &&
        ip link set carrier0 master backbone up && ip link set "$1-wan" nomaster && ip link set "$1-wan" netns carrier name lan &&
        ip -n carrier address add "${WAN[$1]%.*}.2${WAN[$1]##*.}/24" dev wan && ip -n carrier address add $CARRIER.1/24 dev lan &&
        ip -n carrier link set wan up && ip -n carrier link set lan up && ip -n carrier route add default via "$TEREDO_SERVER" &&
        in_place carrier sysctl -qw net.ipv4.ip_forward=1 &&
        ip -n "$1" address flush dev wan && ip -n "$1" address add $CARRIER.2/24 dev wan && ip -n "$1" route replace default via $CARRIER.1 &&
        source_nat carrier "$2"
}
leave_carrier() { # leave_carrier PLACE
    ip -n "$1" -4 address show dev wan | grep -q " $CARRIER.2/" || return 0
    # The kernel may still be taking a deleted namespace down when the next one wants the name of its cable.
    ip -n carrier link set lan netns $$ name "$1-wan" && ip link delete carrier0 && ip netns delete carrier &&
        ip link set "$1-wan" master backbone up &&
        ip -n "$1" address flush dev wan && ip -n "$1" address add "${WAN[$1]}/24" dev wan && ip -n "$1" link set wan up &&
        ip -n "$1" route replace default via "$TEREDO_SERVER"
}

start_client() { # start_client NAME PRODUCT
    case $2 in
    navalis)
        install -d -m 700 -o navalis -g navalis "/var/lib/navalis/$1" "/run/navalis/$1"
        users_chose "/var/lib/navalis/$1" Mode=auto
        start "$1" nsenter --net="/run/netns/$1" setpriv --reuid navalis --regid navalis --clear-groups \
            --inh-caps=-all,+net_admin --bounding-set=-all,+net_admin --ambient-caps=-all,+net_admin --no-new-privs \
            env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 STATE_DIRECTORY="/var/lib/navalis/$1" RUNTIME_DIRECTORY="/run/navalis/$1" \
            DBUS_SYSTEM_BUS_ADDRESS="unix:path=/run/lab/$1.bus" "$(helper_program)" ;;
    miredo)
        printf 'InterfaceName teredo0\nServerAddress %s\n' "$TEREDO_SERVER" > "/run/lab/$1.miredo.conf"
        start "$1" nsenter --net="/run/netns/$1" miredo -f -u nobody -c "/run/lab/$1.miredo.conf" -p "/run/lab/$1.miredo.pid" ;;
    esac
}

# So that the next one begins with new flows.
stop_client() {
    stop "$1"
    until_ok 10 refuse ip -n "$1" link show dev teredo0 > /dev/null
    forget_flows "${PLACE[$1]}"
    [ ! -e /run/netns/carrier ] || forget_flows carrier
}

teredo_address() { # teredo_address NAME
    local address
    address=$(ip -n "$1" -6 -o address show dev teredo0 scope global 2> /dev/null | awk '{ sub("/.*", "", $4); print $4; exit }')
    [ -n "$address" ] && echo "$address"
}

# The address is there when the server has answered, whatever works through it.
qualified() { # qualified NAME: in how many ms, or fails after 15 s
    local started
    started=$(milliseconds)
    until_ok 15 teredo_address "$1" > /dev/null || return 1
    echo $(($(milliseconds) - started))
}

# answers NAME ADDRESS SECONDS: in how many ms it answers for the first time
answers() {
    local started end
    started=$(milliseconds)
    end=$((started + $3 * 1000))
    until on "$1" ping -6 -n -q -c 1 -W 2 "$2" > /dev/null 2>&1; do
        [ "$(milliseconds)" -lt $end ] || return 1
        sleep .05
    done
    echo $(($(milliseconds) - started))
}
