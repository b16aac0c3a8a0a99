# shellcheck shell=bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# navalisctl itself knows what can follow; one candidate per line, its explanation after a tab.
_navalisctl() {
    local word text
    local -a words=()
    # As typed, quotes and all; plain substitution, for eval would run what somebody is only about to type.
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        words+=("${word//[\\\"\']/}")
    done
    COMPREPLY=()
    while IFS=$'\t' read -r text _; do
        case ${COMP_WORDS[COMP_CWORD]} in
            [\"\']*) COMPREPLY+=("$text") ;;
            *) COMPREPLY+=("$(printf '%q' "$text")") ;;
        esac
    done < <("$1" __complete "${words[@]}" 2> /dev/null)
}
complete -F _navalisctl navalisctl
