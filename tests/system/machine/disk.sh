# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The laptop's disk: a throw-away copy of this system, with Navalis as it was installed here.
# shellcheck shell=bash
DISK=/run/lab/laptop/root
SOURCE=$(cd "$HERE/../.." && pwd)
. "$SOURCE/packaging/system/tree.sh"

# make_disk [LINE...]: LINEs are further ones of the administrator's settings.
make_disk() {
    mkdir /run/lab/laptop
    if ! throw_away_copy / /run/lab/laptop; then
        skip "no overlay can be mounted over this system, perhaps since it lies in two already; NAVALIS_CACHE names another place"
    fi
    mount -t tmpfs -o mode=755 tmpfs "$DISK/home" && mount -t tmpfs -o mode=700 tmpfs "$DISK/root" || return 1
    nothing_enabled && add_people && write_settings "$@" &&
        systemctl --quiet --root="$DISK" enable NetworkManager.service navalis-helper.service 2> "$LOGS/enable"
}

# Whatever the administrator of this system has start or mount has no place on the laptop; nor has what systemd would do once
# after an update of the system or for people at a text console.
nothing_enabled() {
    local unit
    rm -rf "$DISK"/etc/systemd/system "$DISK"/etc/rc?.d "$DISK"/etc/fstab "$DISK"/etc/crypttab "$DISK"/etc/navalis "$DISK"/var/lib/navalis
    mkdir "$DISK/etc/systemd/system"
    for unit in getty.target console-getty.service ldconfig.service systemd-hwdb-update.service \
        systemd-journal-catalog-update.service systemd-firstboot.service; do
        ln -s /dev/null "$DISK/etc/systemd/system/$unit" || return 1
    done
    ln -sf /usr/lib/systemd/system/multi-user.target "$DISK/etc/systemd/system/default.target"
    : > "$DISK/etc/machine-id"
    mkdir -p "$DISK/etc/systemd/journald.conf.d"
    printf '[Journal]\nStorage=volatile\nForwardToConsole=yes\nMaxLevelConsole=info\n' > "$DISK/etc/systemd/journald.conf.d/console.conf"
}

# traveller and visitor are people who log in, guest is a user who does not; admin knows the password that counts.
add_people() {
    local name id=$TRAVELLER_ID group
    for name in traveller guest visitor admin; do
        useradd --root "$DISK" --uid "$id" --create-home --shell /bin/bash "$name" 2> "$LOGS/useradd" || return 1
        id=$((id + 1))
    done
    for group in sudo wheel; do # who they are that polkit asks for is the distribution's choice
        ! grep -q "^$group:" "$DISK/etc/group" || usermod --root "$DISK" --append --groups $group admin
    done
    echo "admin:$ADMIN_PASSWORD" | chroot "$DISK" chpasswd --crypt-method SHA512
}
ADMIN_PASSWORD=teredo-navalis

write_settings() {
    configure_network_manager "$DISK/etc/NetworkManager"
    sed -i 's/^autoconnect=false/autoconnect=true/' "$DISK/etc/NetworkManager/system-connections/hotel.nmconnection"
    mkdir -p "$DISK/etc/navalis" && laboratory_settings "$@" > "$DISK/etc/navalis/navalis.conf"
    # What a user chose earlier. systemd makes it the helper's own.
    mkdir -p "$DISK/var/lib/navalis" && printf '[Tunnel]\nMode=auto\n' > "$DISK/var/lib/navalis/settings.conf"
}
