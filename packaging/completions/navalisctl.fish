# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# navalisctl itself knows what can follow; one candidate per line, its explanation after a tab.
function __navalisctl_candidates
    set -l words (commandline --tokenize --cut-at-cursor --current-process) (commandline --current-token --cut-at-cursor)
    command $words[1] __complete $words[2..] 2>/dev/null
end
complete --command navalisctl --no-files --arguments '(__navalisctl_candidates)'
