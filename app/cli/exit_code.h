// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// The exit codes of navalisctl.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, NoHelper = 3, NotAuthorized = 4 };
