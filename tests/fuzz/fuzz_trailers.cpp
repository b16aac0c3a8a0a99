// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/wire/trailers.h"
#include "entry_point.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// RFC 6081 §4.2 to §4.5
void checkValues(const teredo::wire::Trailers &trailers)
{
    must(trailers.alternates.all().size() <= teredo::wire::Alternates::bound);
    for (const teredo::Endpoint &endpoint : trailers.alternates.all()) {
        const std::uint8_t first = endpoint.address.octets[0];
        must(first < 224 && endpoint.port != teredo::Port{});
    }
    must(trailers.randomPort != teredo::Port{});
    must(!trailers.discovery || *trailers.discovery <= teredo::wire::Discovery::Advertisement);
}

} // namespace

// What has been read holds only what is valid, and is read again from what is written of it, also with something
// unknown behind it that may be skipped.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto trailers = teredo::wire::parseTrailers(std::as_bytes(std::span(data, size)));
    if (!trailers)
        return 0;
    checkValues(*trailers);
    std::array<std::byte, teredo::wire::longestTrailers> buffer{};
    const auto written = teredo::wire::buildTrailers(*trailers, buffer);
    const auto again = teredo::wire::parseTrailers(written);
    must(again && *again == *trailers);

    std::vector<std::byte> longer(written.begin(), written.end());
    for (const int unknown : {0x3f, 2, 1, 2}) // type, length, value
        longer.push_back(static_cast<std::byte>(unknown));
    const auto skipped = teredo::wire::parseTrailers(longer);
    must(skipped && *skipped == *trailers);
    return 0;
}
