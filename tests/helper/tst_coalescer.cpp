// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/offload/coalescer.h"
#include "helper/engine/offload/segmenter.h"
#include "helper/offload_model.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <random>

using kernel::VirtioHeader;
using model::Head;
using model::Packet;
using offload::Coalescer;

namespace {

struct Delivered {
    VirtioHeader description;
    Packet packet;
};

class Recorder final : public offload::DeliverySink
{
public:
    void deliver(const offload::Delivery &delivery) override
    {
        Packet packet(delivery.header.begin(), delivery.header.end());
        for (std::size_t i = 0; i < delivery.packets.size(); ++i) {
            const auto payload = delivery.payload(i);
            packet.insert(packet.end(), payload.begin(), payload.end());
        }
        all.push_back({delivery.description, std::move(packet)});
    }

    std::vector<Delivered> all;
};

std::vector<Delivered> coalesce(const std::vector<Packet> &packets, Coalescer &coalescer)
{
    Recorder out;
    for (const Packet &packet : packets) {
        if (coalescer.isFull())
            coalescer.flush(out);
        coalescer.add(packet);
    }
    coalescer.flush(out);
    return out.all;
}

std::vector<Delivered> coalesce(const std::vector<Packet> &packets)
{
    static Coalescer coalescer({}); // the same for all tests: what is flushed is forgotten
    return coalesce(packets, coalescer);
}

// What the kernel would make of it again.
std::vector<Packet> cutAgain(const Delivered &delivered)
{
    if (delivered.description == VirtioHeader{})
        return {delivered.packet};
    std::vector<Packet> out;
    auto segmenter = offload::Segmenter::of(delivered.description, delivered.packet);
    if (!segmenter)
        qFatal("delivered what cannot be cut");
    Packet room(segmenter->headerSize());
    while (!segmenter->atEnd()) {
        const auto [header, payload] = segmenter->next(room);
        out.emplace_back(header.begin(), header.end()).insert(out.back().end(), payload.begin(), payload.end());
    }
    return out;
}

std::vector<Packet> cutAgain(const std::vector<Delivered> &all)
{
    std::vector<Packet> out;
    for (const Delivered &delivered : all) {
        for (const Packet &packet : cutAgain(delivered))
            out.push_back(packet);
    }
    return out;
}

// Two packets in a row that would be merged, but for one change to the second.
struct Pair {
    Head second{.sequence = 1001};
    std::size_t size = 1000;
    bool damaged = false;
};

using Change = std::function<void(Pair &)>;

std::vector<Packet> packetsOf(const Pair &pair)
{
    std::vector<Packet> out{
        model::tcp({}, model::content(1000)), model::tcp(pair.second, model::content(pair.size, 9))};
    if (pair.damaged)
        out.back().back() ^= std::byte{1};
    return out;
}

Packet fragment(std::uint8_t source)
{
    Packet out = model::udp({.source = source, .extensions = 1}, model::content(100));
    out[6] = std::byte{44};
    return out;
}

std::vector<Packet> ofSource(const std::vector<Packet> &packets, std::byte source)
{
    std::vector<Packet> out;
    std::ranges::copy_if(packets, std::back_inserter(out), [&](const Packet &packet) { return packet[23] == source; });
    return out;
}

} // namespace

class TestCoalescer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsOfOneFlowBecomeOnePacket()
    {
        const Packet payload = model::content(3500);
        const auto all = coalesce(model::cutTcp({.flags = model::Ack | model::Psh}, payload, 1000));

        QCOMPARE(all.size(), 1u);
        const auto expected = model::superTcp({.flags = model::Ack | model::Psh}, payload, 1000);
        QCOMPARE(all[0].packet, expected.packet);
        QCOMPARE(all[0].description,
            (VirtioHeader{.flags = 1,
                .kind = 4,
                .headerLength = 60,
                .segmentSize = 1000,
                .checksumStart = 40,
                .checksumOffset = 16}));
    }

    void datagramsOfOneFlowAndLengthBecomeOnePacket()
    {
        const auto datagram = model::udp({}, model::content(500));
        const auto all = coalesce({datagram, datagram, datagram});

        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].description,
            (VirtioHeader{.flags = 1,
                .kind = 5,
                .headerLength = 48,
                .segmentSize = 500,
                .checksumStart = 40,
                .checksumOffset = 6}));
        QCOMPARE(cutAgain(all), (std::vector{datagram, datagram, datagram}));
    }

    void aPacketAloneStaysAsItIs()
    {
        const Packet packet = model::tcp({}, model::content(10));
        const auto all = coalesce({packet});
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].description, VirtioHeader{});
        QCOMPARE(all[0].packet, packet);
    }

    void theSecondOfTwoSegmentsIsMergedOnlyIfAllIsRight_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("merged");
        const auto row
            = [](const char *name, bool merged, const Change &change) { QTest::newRow(name) << change << merged; };
        row("as it should be", true, [](Pair &) {});
        row("shorter", true, [](Pair &pair) { pair.size = 1; });
        row("of odd length", true, [](Pair &pair) { pair.size = 999; });
        row("with PSH", true, [](Pair &pair) { pair.second.flags |= model::Psh; });
        row("longer", false, [](Pair &pair) { pair.size = 1001; });
        row("without payload", false, [](Pair &pair) { pair.size = 0; });
        row("after a gap", false, [](Pair &pair) { pair.second.sequence = 1002; });
        row("again", false, [](Pair &pair) { pair.second.sequence = 1; });
        row("another acknowledgement", false, [](Pair &pair) { ++pair.second.acknowledgement; });
        row("another window", false, [](Pair &pair) { ++pair.second.window; });
        row("an urgent pointer", false, [](Pair &pair) { pair.second.urgent = 1; });
        row("options", false, [](Pair &pair) { pair.second.options = Packet(4, std::byte{1}); });
        row("FIN", false, [](Pair &pair) { pair.second.flags |= model::Fin; });
        row("SYN", false, [](Pair &pair) { pair.second.flags |= model::Syn; });
        row("RST", false, [](Pair &pair) { pair.second.flags |= model::Rst; });
        row("URG", false, [](Pair &pair) { pair.second.flags |= model::Urg; });
        row("ECE", false, [](Pair &pair) { pair.second.flags |= model::Ece; });
        row("CWR", false, [](Pair &pair) { pair.second.flags |= model::Cwr; });
        row("no ACK", false, [](Pair &pair) { pair.second.flags = model::Psh; });
        row("congestion experienced", false, [](Pair &pair) { pair.second.trafficClass = 3; });
        row("another flow label", false, [](Pair &pair) { pair.second.flowLabel = 1; });
        row("another hop limit", false, [](Pair &pair) { pair.second.hopLimit = 63; });
        row("another port from", false, [](Pair &pair) { ++pair.second.fromPort; });
        row("another port to", false, [](Pair &pair) { ++pair.second.toPort; });
        row("another source", false, [](Pair &pair) { ++pair.second.source; });
        row("another destination", false, [](Pair &pair) { ++pair.second.destination; });
        row("an extension header", false, [](Pair &pair) { pair.second.extensions = 1; });
        row("a wrong checksum", false, [](Pair &pair) { pair.damaged = true; });
    }

    void theSecondOfTwoSegmentsIsMergedOnlyIfAllIsRight()
    {
        QFETCH(const Change, change);
        QFETCH(const bool, merged);
        Pair pair;
        change(pair);
        const auto packets = packetsOf(pair);

        const auto all = coalesce(packets);

        QCOMPARE(all.size(), merged ? 1u : 2u);
        QCOMPARE(cutAgain(all), packets);
    }

    void aFirstSegmentWithAWrongChecksumStaysAlone()
    {
        auto packets = packetsOf({});
        packets[0].back() ^= std::byte{1};
        QCOMPARE(coalesce(packets).size(), 2u);
    }

    void optionsThatAreEqualAreMergedAndOthersAreNot()
    {
        const Packet options(12, std::byte{1});
        Packet others = options;
        others.back() = std::byte{2};
        const auto payload = model::content(100);
        const Packet first = model::tcp({.options = options}, payload);

        QCOMPARE(coalesce({first, model::tcp({.sequence = 101, .options = options}, payload)}).size(), 1u);
        QCOMPARE(coalesce({first, model::tcp({.sequence = 101, .options = others}, payload)}).size(), 2u);
    }

    void echoesOfCongestionAreMergedWithEachOther()
    {
        const auto packets = model::cutTcp({.flags = model::Ack | model::Ece}, model::content(3000), 1000);
        const auto all = coalesce(packets);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(cutAgain(all), packets);
    }

    void aSequenceNumberMayWrap()
    {
        const auto packets = model::cutTcp({.sequence = 0xfffffff0}, model::content(3000), 1000);
        const auto all = coalesce(packets);
        QCOMPARE(all.size(), 1u);
        QCOMPARE(cutAgain(all), packets);
    }

    void afterPushAShortOneOrAStrangeOneANewPacketBegins()
    {
        const auto payload = model::content(1000);
        const auto tcp = [&](std::uint32_t sequence, std::uint8_t flags, std::size_t size) {
            return model::tcp({.sequence = sequence, .flags = flags}, teredo::Bytes(payload).first(size));
        };
        QCOMPARE(coalesce({tcp(1, model::Ack | model::Psh, 1000), tcp(1001, model::Ack, 1000)}).size(), 2u);
        QCOMPARE(
            coalesce({tcp(1, model::Ack, 1000), tcp(1001, model::Ack | model::Psh, 1000), tcp(2001, model::Ack, 1000)})
                .size(),
            2u);
        QCOMPARE(coalesce({tcp(1, model::Ack, 1000), tcp(1001, model::Ack, 10), tcp(1011, model::Ack, 10)}).size(), 2u);
        // A pure acknowledgement between two segments.
        QCOMPARE(
            coalesce({tcp(1, model::Ack, 1000), tcp(1001, model::Ack, 0), tcp(1001, model::Ack, 1000)}).size(), 3u);
    }

    void whatIsSwitchedOffIsNotMerged()
    {
        const auto segments = model::cutTcp({}, model::content(300), 100);
        const auto datagrams = model::cutUdp({}, model::content(300), 100);
        for (const auto &[protocols, tcpSize, udpSize] : {std::tuple(Coalescer::Protocols{.tcp = false}, 3U, 1U),
                 std::tuple(Coalescer::Protocols{.udp = false}, 1U, 3U)}) {
            Coalescer coalescer(protocols);
            QCOMPARE(coalesce(segments, coalescer).size(), tcpSize);
            QCOMPARE(coalesce(datagrams, coalescer).size(), udpSize);
        }
        Coalescer coalescer({});
        coalescer.stopMerging(VirtioHeader::udp);
        QCOMPARE(coalesce(datagrams, coalescer).size(), 3u);
        coalescer.stopMerging(VirtioHeader::tcpOverIpv6);
        QCOMPARE(coalesce(segments, coalescer).size(), 3u);
    }

    void nothingGrowsOverTheLimits()
    {
        const auto small = model::cutTcp({}, model::content(std::size_t{65} * 100), 100);
        auto all = coalesce(small);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].packet.size(), 60u + 64 * 100);
        QCOMPARE(cutAgain(all), small);

        const auto large = model::cutTcp({}, model::content(std::size_t{50} * 1400), 1400);
        all = coalesce(large);
        QCOMPARE(all.size(), 2u);
        QVERIFY(all[0].packet.size() <= 65535);
        QCOMPARE(cutAgain(all), large);
    }

    void datagramsOfAnotherLengthOrWithoutChecksumAreNotMerged()
    {
        const auto first = model::udp({}, model::content(500));
        auto bare = first;
        bare[46] = bare[47] = std::byte{0};
        auto longer = first;
        longer[45] = std::byte{0xfe}; // says another length than it has
        for (const Packet &second : {model::udp({}, model::content(499)), model::udp({}, model::content(501)), bare,
                 longer, model::udp({}, {})})
            QCOMPARE(coalesce({first, second}).size(), 2u);
        QCOMPARE(coalesce({first, model::udp({.fromPort = 1}, model::content(500))}).size(), 2u);
    }

    // A fragment tells no ports, so it may be of the flow that waits.
    void whatCannotBeUnderstoodIsOvertakenByNothingOfThatSource()
    {
        const auto segments = model::cutTcp({}, model::content(2000), 1000);
        QCOMPARE(coalesce({segments[0], fragment(1), segments[1]}).size(), 3u);
        QCOMPARE(coalesce({segments[0], fragment(9), segments[1]}).size(), 2u);
        QCOMPARE(coalesce({segments[0], Packet(3), segments[1]}).size(), 3u);
    }

    void manyFlowsAtOnceStayInOrderEach()
    {
        std::mt19937 random(6081); // the same in each run
        for (int round = 0; round < 50; ++round) {
            const auto packets = mixture(random);
            const auto all = coalesce(packets);
            QVERIFY(all.size() < packets.size());
            const auto again = cutAgain(all);
            QCOMPARE(again.size(), packets.size());
            for (int source = 1; source <= 24; ++source)
                QCOMPARE(
                    ofSource(again, static_cast<std::byte>(source)), ofSource(packets, static_cast<std::byte>(source)));
        }
    }

private:
    // Segments of up to 24 flows in between each other, now and then with something unusual.
    static std::vector<Packet> mixture(std::mt19937 &random)
    {
        std::array<std::uint32_t, 25> sequences{};
        std::vector<Packet> out;
        const auto flows = 1 + random() % 24;
        std::size_t flow = 1;
        for (int i = 0; i < 700; ++i) {
            if (random() % 4 == 0)
                flow = 1 + random() % flows;
            Head head{.source = static_cast<std::uint8_t>(flow), .sequence = sequences[flow]};
            if (random() % 16 == 0)
                head.flags = static_cast<std::uint8_t>(random());
            const std::size_t size = random() % 8 == 0 ? random() % 300 : 200;
            if (flow % 3 == 0)
                out.push_back(model::udp(head, model::content(size)));
            else
                out.push_back(model::tcp(head, model::content(size, random() & 0xff)));
            if (random() % 32 == 0)
                out.back()[50] ^= std::byte{1};
            if (random() % 64 == 0)
                out.push_back(fragment(head.source));
            sequences[flow] += static_cast<std::uint32_t>(size);
        }
        return out;
    }
};

QTEST_APPLESS_MAIN(TestCoalescer)
#include "tst_coalescer.moc"
