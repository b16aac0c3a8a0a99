#!/bin/bash
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
# Every source file as .clang-format has it. Other versions of clang-format decide otherwise, hence the number.
command -v clang-format-19 > /dev/null || { echo "skipped: clang-format-19 is not installed"; exit 77; }
find app core helper tests \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 clang-format-19 --dry-run -Werror
