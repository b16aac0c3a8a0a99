// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "entry_point.h"
#include "helper/engine/offload/fields.h"
#include "helper/engine/offload/segmenter.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

using offload::Segmenter;

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// Whatever is cut has the announced number and length, is an IPv6 packet each, and holds all of the payload in order.
void checkCut(Segmenter segmenter, teredo::Bytes packet)
{
    teredo::Bytes rest = packet.subspan(segmenter.headerSize());
    std::vector<std::byte> room(segmenter.headerSize());
    for (std::size_t left = segmenter.count(); left > 0; --left) {
        must(!segmenter.atEnd());
        const auto [header, payload] = segmenter.next(room);
        must(header.size() + payload.size() <= segmenter.longest());
        must(payload.size() <= rest.size() && std::ranges::equal(payload, rest.first(payload.size())));
        rest = rest.subspan(payload.size());
        std::vector<std::byte> whole(header.begin(), header.end());
        whole.insert(whole.end(), payload.begin(), payload.end());
        must(offload::isExactIpv6(whole));
    }
    must(segmenter.atEnd() && rest.empty());
}

} // namespace

// The description as the kernel puts it before the packet, and the packet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    kernel::VirtioHeader description;
    if (size < sizeof description || size > 70000)
        return 0;
    std::memcpy(&description, data, sizeof description);
    const teredo::Bytes input = std::as_bytes(std::span(data, size)).subspan(sizeof description);
    std::vector<std::byte> packet(input.begin(), input.end());
    if (const auto segmenter = Segmenter::of(description, packet))
        checkCut(*segmenter, packet);
    else if (!offload::completeChecksum(description, packet))
        must(std::ranges::equal(packet, input));
    return 0;
}
