#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# as.sh traveller|guest COMMAND...: runs COMMAND as that user; the traveller's programs belong to the login session.
# LAB_ENV="NAME=VALUE..." adds to their environment, LAB_GROUP=FOLDER names the control group they are to be in.
set -u
name=$1
shift
if [ "$name" = traveller ]; then : "${LAB_GROUP=/sys/fs/cgroup/user.slice/user-4001.slice/session-c1.scope}"; fi
if [ -e "${LAB_GROUP:-}/cgroup.procs" ]; then echo $$ > "$LAB_GROUP/cgroup.procs"; fi
id=$(id -u "$name")
cd "/home/$name" || exit 1
# shellcheck disable=SC2086
exec setpriv --reuid "$id" --regid "$id" --clear-groups env -i PATH=/usr/bin:/bin HOME="/home/$name" USER="$name" LOGNAME="$name" \
    LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="/run/user/$id" TERM="${TERM:-dumb}" ${LAB_ENV:-} "$@"
