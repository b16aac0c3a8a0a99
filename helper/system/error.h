// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/result.h"

#include <string>

namespace kernel {

// Why the kernel did not do what was asked: an errno value, and a sentence for people that says what was tried.
struct Error {
    int number = 0;
    std::string text;
};

template<typename T>
using Result = teredo::Result<T, Error>;

// The error in errno, as "what: the words for it".
[[nodiscard]] teredo::Failure<Error> failure(const std::string &what);
[[nodiscard]] teredo::Failure<Error> failure(const std::string &what, int number);

} // namespace kernel
