# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Browsers of the Chromium family ignore IPv6 when the only address is a Teredo one, unless an option persuades them.
# shellcheck shell=bash disable=SC2154
require_programs chromium
build_world && prepare_navalis && start_helper || exit 1
plug hotel > /run/lab/plug
step "online" within 15 state_is online

# Without its own sandbox, for it has no user namespaces in here.
browse() { as traveller timeout 60 chromium --headless=new --no-sandbox --disable-gpu --no-first-run --dump-dom "http://$1/" 2> /run/lab/chromium; }
shows() { # shows FAMILY SITE
    browse "$2" | grep -o '[a-z]*\.example over [^<]*' > /run/lab/shown
    cat /run/lab/shown
    grep -q " over $1 for " /run/lab/shown
}
source_for_browsers() { in_laptop ip -6 route get 2001:4860:4860::8888; }
has_local_source() { source_for_browsers | grep -o ' src fd[^ ]*'; }

step "Chromium ignores a site that has IPv6 alone" refuse shows IPv6 six.example
step "the option, by its D-Bus name" in_laptop busctl --system call org.navalis.Navalis1 /org/navalis/Navalis1 \
    org.navalis.Navalis1 Configure 'a{sv}' 1 Chromium b true
step "… is in force" within 20 has_local_source
step "… online" within 20 state_is online
step "Chromium opens it" within 30 shows IPv6 six.example
step "… from the Teredo address" grep -q 'for 2001:0:' /run/lab/shown
step "programs keep the Teredo address" page_through_tunnel six.example
step "who really speaks to that host is refused at once" refuse in_laptop ping -6 -c 1 -W 2 2001:4860:4860::8888
step "off" as traveller navalisctl off
step "… leaves nothing" within 10 nothing_left
