#compdef navalisctl
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# navalisctl itself knows what can follow; one candidate per line, its explanation after a tab.
local text summary
local -a candidates
while IFS=$'\t' read -r text summary; do
    candidates+=("${text//:/\\:}${summary:+:$summary}")
done < <("${(Q)words[1]}" __complete "${(@Q)words[2,CURRENT]}" 2> /dev/null)
_describe navalisctl candidates
