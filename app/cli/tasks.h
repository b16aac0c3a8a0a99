// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// All commands, one class for each family.
#include "app/cli/completion_task.h"
#include "app/cli/diagnose_task.h"
#include "app/cli/explain_task.h"
#include "app/cli/log_task.h"
#include "app/cli/network_list_task.h"
#include "app/cli/network_rule_task.h"
#include "app/cli/port_list_task.h"
#include "app/cli/request_task.h"
#include "app/cli/server_list_task.h"
#include "app/cli/server_test_task.h"
#include "app/cli/status_task.h"
#include "app/cli/version_task.h"
#include "app/cli/watch_task.h"
