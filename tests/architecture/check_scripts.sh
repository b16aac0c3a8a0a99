#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Every shell script by shellcheck.
command -v shellcheck > /dev/null || { echo "skipped: shellcheck is not installed"; exit 77; }
{ find packaging tests \( -name '*.sh' -o -name '*.bash' \) -print0; printf '.ci/run\0'; } | xargs -0 shellcheck
