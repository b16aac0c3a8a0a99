# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Finds or makes a system that can build and run Navalis. Sourced by enter.sh; needs root.
# shellcheck shell=bash
#
# prepare_system sets SYSTEM_ROOT: "/" after installing packages, where the distribution has Miredo and the KDE Frameworks
# we need, else a Debian 13 tree in the cache folder. NAVALIS_SYSTEM=native or =tree decides it by hand.
# A tree is locked for as long as this shell or what inherits NAVALIS_TREE_LOCK lives.

set -u -o pipefail
SYSTEM_FILES=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
NAVALIS_CACHE=${NAVALIS_CACHE:-/var/cache/navalis}
SUITE=trixie
TREE_LISTS=(debian tree) # of packages
FRAMEWORKS=6.6 # the oldest KDE Frameworks that CMakeLists.txt accepts
DAEMONS="miredo.service miredo-client.service miredo-server.service NetworkManager.service" # what packages may start

say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }

# wanted FILE: the packages named in it, one a line, those marked "?" included with their mark
wanted() { sed 's/#.*//' "$SYSTEM_FILES/$1" | tr -s ' ' '\n' | sed '/^$/d'; }
# wanted_of LIST...: the same for packages.LIST of each
wanted_of() { local list; for list in "$@"; do wanted "packages.$list"; done; }

prepare_system() {
    local family
    family=$(package_family)
    mkdir -p "$NAVALIS_CACHE" || exit 1
    if made_before "$family"; then return; fi
    if [ "$family" = debian ]; then apt_update; fi
    if [ "${NAVALIS_SYSTEM:-}" != tree ] && [ -n "$family" ] && "has_frameworks_$family" && native_suffices "$family"; then
        install_native "$family"
        SYSTEM_ROOT=/
    elif [ "${NAVALIS_SYSTEM:-}" = native ]; then
        die "this distribution has no KDE Frameworks $FRAMEWORKS; leave NAVALIS_SYSTEM unset to use a Debian 13 tree"
    else
        prepare_tree
    fi
}

# A second run asks no package manager: a stamp names the list that was installed, a tree has its hash in its name.
made_before() {
    if [ "${NAVALIS_SYSTEM:-}" != tree ] && [ -n "$1" ] && [ "$(cat "$NAVALIS_CACHE/native" 2> /dev/null)" = "$(list_id "$1")" ] &&
        { [ "${NAVALIS_SYSTEM:-}" = native ] || has_miredo; }; then
        SYSTEM_ROOT=/
    elif [ "${NAVALIS_SYSTEM:-}" != native ]; then
        SYSTEM_ROOT=$(tree_path)
        hold_tree "$SYSTEM_ROOT"
        [ ! -e "$SYSTEM_ROOT" ] || return 0
        release_tree
        return 1
    else
        return 1
    fi
}

# Without Miredo there is no laboratory, so a tree does more than this distribution, where one can be made.
native_suffices() { # native_suffices FAMILY
    local name missing=()
    if [ "${NAVALIS_SYSTEM:-}" = native ] || has_miredo; then return 0; fi
    for name in $(wanted "packages.$1" | grep '^miredo' | tr -d '?'); do "available_$1" "$name" || missing+=("$name"); done
    if [ "${#missing[@]}" = 0 ]; then return 0; fi
    if ! command -v mmdebstrap > /dev/null && ! "available_$1" mmdebstrap; then
        say "This distribution has neither ${missing[*]} nor mmdebstrap for a Debian 13 tree: without the laboratory"
    elif [ -z "$(known_archive)" ]; then
        say "This distribution has no ${missing[*]}: without the laboratory, unless NAVALIS_DEBIAN_ARCHIVE=URI gives a Debian 13 tree"
    else
        say "This distribution has no ${missing[*]}: a Debian 13 tree instead"
        return 1
    fi
}

has_miredo() (
    PATH=$PATH:/usr/sbin:/sbin
    command -v miredo > /dev/null && command -v miredo-server > /dev/null
)

# Native packages -----------------------------------------------------------------------------------------------------

package_family() {
    if command -v apt-get > /dev/null; then echo debian
    elif command -v dnf > /dev/null; then echo fedora
    elif command -v pacman > /dev/null; then echo arch
    elif command -v zypper > /dev/null; then echo opensuse
    fi
}

has_frameworks_debian() {
    local candidate
    candidate=$(apt-cache policy libkf6statusnotifieritem-dev 2> /dev/null | awk '/Candidate:/ { print $2 }')
    case $candidate in '' | '(none)') return 1 ;; esac
    dpkg --compare-versions "$candidate" ge "$FRAMEWORKS"
}
has_frameworks_fedora() { dnf -q list kf6-kstatusnotifieritem-devel > /dev/null 2>&1; }
has_frameworks_arch() { pacman -Si kstatusnotifieritem > /dev/null 2>&1; }
has_frameworks_opensuse() { zypper -q search -x kf6-kstatusnotifieritem-devel > /dev/null 2>&1; }

available_debian() { apt-cache show --no-all-versions "$1" > /dev/null 2>&1; }
available_fedora() { dnf -q list "$1" > /dev/null 2>&1; }
available_arch() { pacman -Si "$1" > /dev/null 2>&1; }
available_opensuse() { zypper -q search -x "$1" > /dev/null 2>&1; }

add_debian() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }
add_fedora() { dnf install -y --setopt=install_weak_deps=False "$@"; }
add_arch() { pacman -S --needed --noconfirm "$@"; }
add_opensuse() { zypper --non-interactive install --no-recommends "$@"; }

install_native() {
    local family=$1 name packages=()
    while read -r name; do
        case $name in
        *\?) if "available_$family" "${name%\?}"; then packages+=("${name%\?}"); else say "not in this distribution: ${name%\?}"; fi ;;
        *) packages+=("$name") ;;
        esac
    done < <(wanted "packages.$family")
    say "Installing ${#packages[@]} packages"
    (
        keep_new_daemons_off
        "add_$family" "${packages[@]}" >&2
    ) || die "the packages could not be installed; see above"
    list_id "$family" > "$NAVALIS_CACHE/native"
}

# The laboratory starts its own; this machine shall run and start none that it did not have. Undone when this shell ends,
# however it does. A unit without a file cannot be told from one to come, so the names are known beforehand.
keep_new_daemons_off() {
    local unit
    NEW_DAEMONS=()
    [ -d /run/systemd/system ] || return 0
    for unit in $DAEMONS; do
        [ -n "$(systemctl list-unit-files --no-legend "$unit" 2> /dev/null)" ] || NEW_DAEMONS+=("$unit")
    done
    [ "${#NEW_DAEMONS[@]}" != 0 ] || return 0
    trap release_daemons EXIT
    systemctl --quiet mask --runtime "${NEW_DAEMONS[@]}" 2> /dev/null
}
release_daemons() {
    local unit
    systemctl --quiet unmask --runtime "${NEW_DAEMONS[@]}" 2> /dev/null
    for unit in "${NEW_DAEMONS[@]}"; do # one by one: some may not have come
        systemctl --quiet disable --now "$unit" 2> /dev/null
    done
}

# list_id LIST...
list_id() { wanted_of "$@" | sha256sum | cut -c 1-12; }

# A Debian 13 tree -----------------------------------------------------------------------------------------------------

# Its name holds a hash of the package list: another list makes another tree. It is made under another name and moved
# into place when it is whole, so that an interrupted run never leaves half a tree in use.
prepare_tree() {
    local tree part
    tree=$(tree_path)
    SYSTEM_ROOT=$tree
    exec 9> "$NAVALIS_CACHE/lock"
    flock -n 9 || { say "Waiting for another run that makes a tree"; flock 9; }
    hold_tree "$tree"
    if [ ! -e "$tree" ]; then
        remove_other_trees "$tree"
        part=$NAVALIS_CACHE/part.$SUITE
        rm -rf --one-file-system "$part"
        # Without the locks, lest a daemon that some package starts keeps them.
        make_tree "$part" 9>&- {NAVALIS_TREE_LOCK}>&-
        mv "$part" "$tree"
    fi
    exec 9>&-
}

# The lock of a tree lies beside it and stays when the tree goes: others may wait for it. Read-only, as it is inherited.
hold_tree() {
    : >> "$1.lock"
    exec {NAVALIS_TREE_LOCK}< "$1.lock"
    export NAVALIS_TREE_LOCK
    flock -s "$NAVALIS_TREE_LOCK"
}
release_tree() {
    exec {NAVALIS_TREE_LOCK}<&-
    unset NAVALIS_TREE_LOCK
}

# Those of other package lists, but none that a run uses.
remove_other_trees() {
    local old
    for old in "$NAVALIS_CACHE/$SUITE-"*; do
        case $old in "$1" | *.lock) continue ;; esac
        [ ! -d "$old" ] || (flock -n 8 && rm -rf --one-file-system "$old") 8> "$old.lock" || say "in use, so it stays: $old"
    done
}

tree_path() { echo "$NAVALIS_CACHE/$SUITE-$(list_id "${TREE_LISTS[@]}")"; }

make_tree() {
    local archive settings packages started=$SECONDS
    command -v mmdebstrap > /dev/null || install_mmdebstrap
    archive=$(debian_archive) || exit 1
    packages=$(wanted_of "${TREE_LISTS[@]}" | tr -d '?' | paste -sd ,)
    # Of apt's configuration only the transport is taken over: proxies and certificates.
    settings=$(mktemp)
    apt-config dump 2> /dev/null | grep -E '^Acquire::(http|https|Retries)(::| ")' | grep -v ' "";$' > "$settings" || true
    say "Making a Debian 13 tree in $1 (about 2 GB; a few minutes)"
    # chroot/mount/dev is skipped lest programs in the tree change the nodes of this machine's /dev.
    unshare --mount --propagation private mmdebstrap --mode=root --variant=minbase --format=directory \
        --aptopt="$settings" --skip=chroot/mount/dev --include="$packages" "$SUITE" "$1" "$archive" 2>&1 |
        progress "$started" || { rm -f "$settings"; die "the tree could not be made; see above"; }
    rm -f "$settings" "$1/etc/apt/apt.conf.d/99mmdebstrap"
}

# The steps as they come, with the time since the start; warnings of the package scripts only in the log.
progress() {
    local line
    while read -r line; do
        printf '%s\n' "$line" >> "$NAVALIS_CACHE/tree.log"
        case $line in
        'I: skipping '*) ;;
        I:* | E:*) say "  $((SECONDS - $1)) s  ${line#I: }" ;;
        esac
    done
}

install_mmdebstrap() {
    say "Installing mmdebstrap"
    case $(package_family) in
    debian) add_debian mmdebstrap debian-archive-keyring >&2 ;;
    fedora) add_fedora mmdebstrap >&2 ;;
    opensuse) add_opensuse mmdebstrap >&2 ;;
    arch) add_arch mmdebstrap >&2 ;;
    *) die "install mmdebstrap, then run this again" ;;
    esac || die "mmdebstrap could not be installed; see above"
}

apt_update() { apt-get update >&2 || die "apt-get update failed; see above"; }

debian_archive() {
    local found
    found=$(known_archive)
    [ -n "$found" ] || die "apt knows no Debian archive here; name one: NAVALIS_DEBIAN_ARCHIVE=URI $0"
    printf '%s\n' "$found"
}

# The Debian archive this machine's apt is set up for; elsewhere NAVALIS_DEBIAN_ARCHIVE names one.
known_archive() {
    local found=${NAVALIS_DEBIAN_ARCHIVE:-}
    # Origin and label are known only after an update; without one the end of the path must do.
    [ -n "$found" ] || found=$(archives | awk -F'|' '$1 == "Debian" && $2 == "Debian" && $3 == "main" { print $4; exit }')
    [ -n "$found" ] || found=$(archives --no-release-info | awk -F'|' '$3 == "main" && $4 ~ /\/debian\/?$/ { print $4; exit }')
    printf '%s\n' "$found"
}
# shellcheck disable=SC2016
archives() { apt-get indextargets "$@" --format '$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' 'Created-By: Packages' 2> /dev/null; }
