// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/result.h"
#include "helper/service/sentence.h"

// Why a change was not made; nothing has changed then.
struct Refusal {
    enum class Kind { InvalidArgument, Locked, NotStored, NotFound, Busy };

    Kind kind = Kind::InvalidArgument;
    Sentence text; // says what to do
};

using Change = teredo::Result<void, Refusal>;
