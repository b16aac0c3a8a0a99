# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The laptop: namespace "laptop" with eth0, a system bus, polkitd and NetworkManager.
# shellcheck shell=bash

in_laptop() { nsenter --net=/run/netns/laptop "$@"; }

build_laptop() {
    add_namespace laptop &&
        ip link add jack type veth peer name eth0 netns laptop
}

start_laptop_services() {
    mkdir -p /run/dbus /run/NetworkManager /var/lib/NetworkManager
    start dbus nsenter --net=/run/netns/laptop dbus-daemon --system --nofork --nopidfile --nosyslog
    await 10 test -S /run/dbus/system_bus_socket || return 1
    start_polkitd && start_network_manager
}

start_polkitd() {
    start polkitd nsenter --net=/run/netns/laptop "$(polkitd_program)" --no-debug
    await 10 owned org.freedesktop.PolicyKit1
}
polkitd_program() {
    local program
    for program in /usr/lib/polkit-1/polkitd /usr/libexec/polkit-1/polkitd /usr/libexec/polkitd; do
        if [ -x $program ]; then echo $program; return; fi
    done
}
owned() { in_laptop busctl --system status "$1" > /dev/null; }

start_network_manager() {
    configure_network_manager /etc/NetworkManager
    # With a writable /sys it would wait for udev, which does not run here; and udev's rules, where they are at work, make a
    # veth of another name than eth0 unmanaged.
    start NetworkManager nsenter --net=/run/netns/laptop unshare --mount --propagation private \
        sh -c 'mount -t sysfs -o ro sysfs /sys && exec NetworkManager --no-daemon'
    await 30 manager_is_ready
}
manager_is_ready() {
    in_laptop busctl get-property org.freedesktop.NetworkManager /org/freedesktop/NetworkManager org.freedesktop.NetworkManager Startup |
        grep -q false
}

configure_network_manager() { # configure_network_manager FOLDER
    mkdir -p "$1/system-connections"
    cat > "$1/NetworkManager.conf" <<'CONF'
[main]
plugins=keyfile
dhcp=internal
dns=default
rc-manager=file
systemd-resolved=false
no-auto-default=*
[logging]
level=INFO
CONF
    write_profile "$1" hotel 11111111-1111-4111-8111-111111111111
    write_profile "$1" home 22222222-2222-4222-8222-222222222222
}

# write_profile FOLDER PLACE UUID: NetworkManager ignores files that others may read.
write_profile() {
    local file=$1/system-connections/$2.nmconnection
    printf '%s\n' '[connection]' "id=$2" "uuid=$3" type=ethernet interface-name=eth0 autoconnect=false \
        '[ipv4]' method=auto '[ipv6]' method=auto > "$file"
    chmod 600 "$file"
}
