#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Every file says under which licence it stands: in its first lines, or in FILE.license where it cannot hold comments.
failed=0
while read -r file; do
    case $file in LICENSES/* | *.json | *.png | tests/data/* | tests/fuzz/corpus/*) continue ;; esac
    head -n 12 "$file" | grep -q 'SPDX-License-Identifier: ' || [ -f "$file.license" ] || { echo "no licence: $file"; failed=1; }
done < <(find . -path ./build -prune -o -path ./.git -prune -o -type f -printf '%P\n')
exit $failed
