// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/error.h"

#include <cerrno>
#include <system_error>

namespace kernel {

teredo::Failure<Error> failure(const std::string &what)
{
    return failure(what, errno);
}

teredo::Failure<Error> failure(const std::string &what, int number)
{
    return {{number, what + ": " + std::generic_category().message(number)}};
}

} // namespace kernel
