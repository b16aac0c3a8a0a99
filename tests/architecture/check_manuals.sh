#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# check_manuals.sh GENERATED-FOLDER PROGRAM...: the manual pages are well formed and leave nothing out.
for tool in mandoc col; do
    command -v $tool > /dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
manuals=packaging/man
generated=$1
shift
failed=0
complain() { echo "$*"; failed=1; }

# Pages of others need not be installed.
others='referenced manual not found|mandoc\.db lacks'
for page in "$manuals"/*.[1-8] "$generated"/*.[1-8]; do
    complaints=$(mandoc -T lint "$page" 2>&1 | grep -vE "$others") && complain "$complaints"
done

rendered() { mandoc -T utf8 -O width=120 "$manuals/$1" | col -bx; }

for program in "$@"; do
    name=${program##*/}
    text=$(rendered "$(cd $manuals && echo "$name".[18])")
    while read -r option; do
        grep -qe "$option\b" <<< "$text" || complain "$name: the page lacks $option"
    done < <("$program" --help 2>&1 | grep -oE '^ +(-[a-zA-Z?], )?--[a-z-]+' | grep -oE -e '--[a-z-]+')
    [ "$name" = navalisctl ] || continue
    while read -r verb; do
        entry=$(grep -E "^ +$verb( |$)" <<< "$text") || complain "navalisctl: the page lacks '$verb'"
        # shellcheck disable=SC2086 # a verb may be two words
        while read -r option; do
            grep -qe "$option" <<< "$entry" || complain "navalisctl: the page lacks $option of '$verb'"
        done < <("$program" $verb --help | grep -oE '^ +--[a-z-]+')
    done < <("$program" --help | sed -nE 's/^  ([a-z]+( [a-z]+)?).*/\1/p')
done

# Every key the helper reads, however its file lists them.
keys=$(cat helper/service/{settings_layer,options,open_ports}.cpp | grep -oE 'Key\{"[A-Za-z0-9]+"|\{QStringLiteral\("[A-Z][A-Za-z0-9]+"\), (standby|true|false|QVariant)|Key = "[A-Za-z0-9]+"|"OpenPorts"' \
    | grep -oE '"[A-Za-z0-9]+"' | tr -d '"' | sort -u)
[ "$(wc -w <<< "$keys")" -ge 5 ] || complain "the keys of the settings files are not found any more"
for key in $keys; do
    grep -q "^\.It Va $key\$" $manuals/navalis.conf.5 || complain "navalis.conf: the page lacks $key"
done
exit $failed
