// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/error.h"

#include <cerrno>
#include <string_view>
#include <system_error>

namespace kernel {
namespace {

std::string filled(const char *what, const std::string &subject)
{
    constexpr std::string_view placeholder = "%1";
    std::string text = what;
    if (const auto position = text.find(placeholder); position != std::string::npos)
        text.replace(position, placeholder.size(), subject);
    return text;
}

} // namespace

teredo::Failure<Error> failure(const char *what, const std::string &subject)
{
    return failure(what, errno, subject);
}

teredo::Failure<Error> failure(const char *what, int number, const std::string &subject)
{
    return {{number, filled(what, subject) + ": " + wordsFor(number), what, subject}};
}

teredo::Failure<Error> plainFailure(const char *what, int number, const std::string &subject)
{
    return {{number, filled(what, subject), what, subject, true}};
}

std::string wordsFor(int number)
{
    return std::generic_category().message(number);
}

} // namespace kernel
