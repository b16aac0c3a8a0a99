// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// Between fork and exec of a program of ours: its end of a channel becomes descriptor 3, where it looks for it, all
// others are closed on exec, signals are as they are by default, and no capability is handed on. Ends the child when
// that fails. Only calls that are safe there.
void becomeConfinedChild(int theirEnd);
