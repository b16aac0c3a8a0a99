// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence.h"
#include "helper/system/error.h"

// One of the words by which the D-Bus interface names modes, states, their reasons and classes of networks, or by which
// the system tells its errors, to stand in a sentence. A word that is none of these stays as it is.
[[nodiscard]] Sentence inWords(const QString &word);
[[nodiscard]] Sentence inWords(const kernel::Error &error);
