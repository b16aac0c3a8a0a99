// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/result.h"

#include <string>

// Marks a text for translators, as QT_TRANSLATE_NOOP does where there is Qt.
#define TRANSLATE_NOOP(context, text) text

namespace kernel {

// Why the kernel did not do what was asked: an errno value, and a sentence for people that says what was tried.
struct Error {
    int number = 0;
    std::string text;

    // How the text was made, for those who say it in another language. Null where it is of others.
    const char *what = nullptr; // with %1 for the subject, if there is one
    std::string subject = {};
    bool isAll = false; // else the words for the number follow
};

template<typename T>
using Result = teredo::Result<T, Error>;

// The error in errno, as "what: the words for it".
[[nodiscard]] teredo::Failure<Error> failure(const char *what, const std::string &subject = {});
[[nodiscard]] teredo::Failure<Error> failure(const char *what, int number, const std::string &subject = {});
// What says all of it itself.
[[nodiscard]] teredo::Failure<Error> plainFailure(const char *what, int number, const std::string &subject = {});
// The system's words for an error number, in English.
[[nodiscard]] std::string wordsFor(int number);

} // namespace kernel
