// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "entry_point.h"
#include "helper/engine/offload/coalescer.h"
#include "helper/engine/offload/fields.h"
#include "helper/engine/offload/segmenter.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace {

using Packet = std::vector<std::byte>;

// Cuts again what was merged.
class Cutter final : public offload::DeliverySink
{
public:
    void deliver(const offload::Delivery &delivery) override
    {
        Packet packet(delivery.header.begin(), delivery.header.end());
        for (std::size_t i = 0; i < delivery.packets.size(); ++i) {
            const auto payload = delivery.payload(i);
            packet.insert(packet.end(), payload.begin(), payload.end());
        }
        if (delivery.description == kernel::VirtioHeader{})
            all.push_back(std::move(packet));
        else
            cut(delivery.description, packet);
    }

    std::vector<Packet> all;

private:
    void cut(const kernel::VirtioHeader &description, const Packet &packet)
    {
        auto segmenter = offload::Segmenter::of(description, packet);
        if (!segmenter || segmenter->count() < 2)
            std::abort();
        Packet room(segmenter->headerSize());
        while (!segmenter->atEnd()) {
            const auto [header, payload] = segmenter->next(room);
            all.emplace_back(header.begin(), header.end()).insert(all.back().end(), payload.begin(), payload.end());
        }
    }
};

bool isOfOneFlow(const Packet &left, const Packet &right)
{
    const auto flow = [](const Packet &packet) {
        const teredo::Bytes bytes = packet;
        return bytes.subspan(std::min<std::size_t>(packet.size(), 8)).first(packet.size() < 44 ? 0 : 36);
    };
    return std::ranges::equal(flow(left), flow(right));
}

// Of each flow the same packets in the same order.
void compare(std::vector<Packet> before, std::vector<Packet> after)
{
    if (before.size() != after.size())
        std::abort();
    while (!before.empty()) {
        const auto next
            = std::ranges::find_if(after, [&](const Packet &packet) { return isOfOneFlow(packet, before.front()); });
        if (next == after.end() || *next != before.front())
            std::abort();
        after.erase(next);
        before.erase(before.begin());
    }
}

} // namespace

// Packets, each after its length in two bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static offload::Coalescer coalescer({});
    teredo::Bytes input = std::as_bytes(std::span(data, size));
    std::vector<Packet> packets;
    while (input.size() > 2 && packets.size() < offload::Coalescer::capacity) {
        const std::size_t length = offload::loadBigEndian<std::uint16_t>(input);
        const auto packet = input.subspan(2, std::min(length, input.size() - 2));
        packets.emplace_back(packet.begin(), packet.end());
        input = input.subspan(2 + packet.size());
    }
    Cutter out;
    for (const Packet &packet : packets)
        coalescer.add(packet);
    coalescer.flush(out);
    compare(std::move(packets), std::move(out.all));
    return 0;
}
