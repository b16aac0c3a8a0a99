# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# What the unit forbids, tried by a program that takes the helper's place in it.
# shellcheck shell=bash disable=SC2154
build_surroundings && make_disk || exit 1
DROP_IN=/run/systemd/system/$UNIT.d

step "the laptop starts" switch_on
step "online" within 20 state_is online

in_laptop systemctl stop "$UNIT"
in_laptop mknod --mode=666 /dev/example c 1 3
in_laptop touch /tmp/example
in_laptop sh -c "mkdir -p $DROP_IN && cat > $DROP_IN/probe.conf && systemctl daemon-reload" <<CONF
[Service]
Type=oneshot
BusName=
ExecStart=
ExecStart=/usr/bin/python3 $HERE/probe.py
Restart=no
StandardOutput=truncate:/run/probe
CONF
step "a program in its place" in_laptop systemctl start "$UNIT"
tried() { echo "$2"; [ "$1" = as-it-should ]; }
while IFS=$'\t' read -r outcome what detail; do
    [ -n "$what" ] || continue # the end
    step "… $what" tried "$outcome" "$detail"
done < <(in_laptop cat /run/probe)
complete() { in_laptop grep -qx end /run/probe; }
step "… got to its end" complete
in_laptop sh -c "rm -r $DROP_IN && systemctl daemon-reload && systemctl start $UNIT"
step "the helper itself again: online" within 20 state_is online
