// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/diagnostics/check.h"
#include "helper/service/diagnostics/fact_finder.h"
#include "helper/service/event_log.h"
#include "helper/service/event_recorder.h"
#include "helper/service/redactor.h"

// What is written down, what can be found out, and what of it others may see.
class Diagnostics final
{
public:
    Diagnostics(const Tunnel &tunnel, FactFinder::Known known, QList<FactFinder::Question> questions)
        : facts(std::move(known), std::move(questions))
        , recorder(tunnel, log, redactor)
    {
    }

    Redactor redactor;
    EventLog log;
    FactFinder facts;
    EventRecorder recorder;
};

// What this process knows without asking anybody.
[[nodiscard]] Facts knownFacts(const Tunnel &tunnel, const NetworkManager &manager, const Sentences &problems);
