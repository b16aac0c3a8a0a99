#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# The files that other programs read, by the checkers of those programs.
for tool in xmllint desktop-file-validate appstreamcli systemd-analyze; do
    command -v $tool > /dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
failed=0
check() { "$@" || failed=1; }
data=packaging/data
check xmllint --noout --nonet $data/org.navalis.Navalis1.conf $data/org.navalis.policy $data/*.metainfo.xml resources/dbus/*.xml
check desktop-file-validate $data/org.navalis.Navalis.desktop
# There is no home page to name yet.
check appstreamcli validate --no-net --override=url-homepage-missing=info $data/*.metainfo.xml
# Without "+" it would replace the distribution's own list, and NetworkManager would take interfaces over.
check grep -q '^unmanaged-devices+=' $data/90-navalis.NetworkManager.conf
# What the pages of the project point to is there.
for page in README.md */README.md; do
    while read -r target; do
        check test -e "${page%README.md}$target" || echo "$page: no such file: $target"
    done < <(grep -oE '\]\([^)#]+\)' "$page" | tr -d '])(' | grep -v '^http')
done
# Hardening: 1.7 is what the helper needs at least; a line lost from the unit shows here.
unit=$(mktemp -d)/navalis-helper.service
sed 's|@CMAKE_INSTALL_FULL_LIBEXECDIR@/navalis-helper|/bin/true|' $data/navalis-helper.service.in > "$unit"
systemd-analyze security --offline=true --threshold=20 --no-pager "$unit" | tail -n 1
[ "${PIPESTATUS[0]}" = 0 ] || failed=1
rm -r "${unit%/*}"
exit $failed
