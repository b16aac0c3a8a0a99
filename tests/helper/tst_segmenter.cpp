// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/engine/offload/segmenter.h"
#include "helper/offload_model.h"

#include <QTest>

#include <functional>
#include <random>
#include <sys/mman.h>
#include <unistd.h>

using kernel::VirtioHeader;
using model::Head;
using model::Packet;
using model::Super;
using offload::Segmenter;

namespace {

Packet timestamps()
{
    return {std::byte{1}, std::byte{1}, std::byte{8}, std::byte{10}, std::byte{1}, std::byte{2}, std::byte{3},
        std::byte{4}, std::byte{5}, std::byte{6}, std::byte{7}, std::byte{8}};
}

std::vector<Packet> cut(const Super &super)
{
    auto segmenter = Segmenter::of(super.description, super.packet);
    std::vector<Packet> out;
    if (!segmenter)
        return out;
    const std::size_t announced = segmenter->count();
    const std::size_t longest = segmenter->longest();
    Packet room(segmenter->headerSize());
    while (!segmenter->atEnd()) {
        const auto [header, payload] = segmenter->next(room);
        Packet packet(header.begin(), header.end());
        packet.insert(packet.end(), payload.begin(), payload.end());
        if (packet.size() > longest)
            qFatal("longer than announced");
        out.push_back(std::move(packet));
    }
    if (out.size() != announced || out.front().size() != longest)
        qFatal("another number or size than announced");
    return out;
}

Head with(std::uint8_t flags)
{
    Head head;
    head.flags = flags;
    return head;
}

Head randomHead(std::mt19937 &random)
{
    const auto upTo = [&](unsigned bound) { return random() % (bound + 1); };
    Head head;
    head.trafficClass = static_cast<std::uint8_t>(random());
    head.flowLabel = random() & 0xfffff;
    head.sequence = static_cast<std::uint32_t>(random());
    head.acknowledgement = static_cast<std::uint32_t>(random());
    head.flags
        = static_cast<std::uint8_t>(model::Ack | (random() & (model::Psh | model::Fin | model::Ece | model::Cwr)));
    head.window = static_cast<std::uint16_t>(random());
    head.options = model::content(4 * upTo(10), upTo(255));
    head.extensions = upTo(9) == 0 ? 1 + upTo(3) : 0;
    head.extension = upTo(1) == 0 ? 60 : 0;
    return head;
}

using Change = std::function<void(Super &)>;

} // namespace

Q_DECLARE_METATYPE(Head)

class TestSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tcpIsCutAsTheModelCutsIt_data()
    {
        QTest::addColumn<Head>("head");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("segmentSize");
        const auto row = [](const char *name, const Head &head, int size, int segmentSize = 1220) {
            QTest::newRow(name) << head << size << segmentSize;
        };
        row("several and a short last one", {}, 3000);
        row("several of one size", {}, 3660);
        row("a single one", {}, 100);
        row("one byte each", {}, 100, 1);
        row("odd lengths", {}, 1001, 333);
        row("as long as a packet can be", {}, 65515, 1220);
        row("PSH on the last only", with(model::Ack | model::Psh), 3000);
        row("FIN on the last only", with(model::Ack | model::Fin | model::Psh), 3000);
        row("CWR on the first only", with(model::Ack | model::Cwr), 3000);
        row("ECE on all", with(model::Ack | model::Ece), 3000);
        row("all flags together", with(model::Ack | model::Ece | model::Cwr | model::Psh | model::Fin), 3000);
        row("a sequence number that wraps", {.sequence = 0xffffff00}, 3000);
        row("options", {.options = timestamps()}, 3000, 1208);
        row("the longest options", {.options = Packet(40, std::byte{1})}, 3000, 1180);
        row("an extension header", {.extensions = 1}, 3000);
        row("hop by hop, and more", {.extension = 0, .extensions = 3}, 3000);
        row("many extension headers", {.extensions = 40}, 3000, 900);
    }

    void tcpIsCutAsTheModelCutsIt()
    {
        QFETCH(const Head, head);
        QFETCH(const int, size);
        QFETCH(const int, segmentSize);
        const Packet payload = model::content(static_cast<std::size_t>(size));

        const auto packets = cut(model::superTcp(head, payload, static_cast<std::uint16_t>(segmentSize)));

        QCOMPARE(packets, model::cutTcp(head, payload, static_cast<std::size_t>(segmentSize)));
    }

    void udpIsCutAsTheModelCutsIt()
    {
        for (const std::size_t size : {1U, 1200U, 1201U, 2400U, 5001U, 65527U}) {
            const Packet payload = model::content(size);
            QCOMPARE(cut(model::superUdp({}, payload, 1200)), model::cutUdp({}, payload, 1200));
            QCOMPARE(cut(model::superUdp({.extensions = 0}, payload, 1199)), model::cutUdp({}, payload, 1199));
        }
        const Packet payload = model::content(5000);
        QCOMPARE(
            cut(model::superUdp({.extensions = 2}, payload, 1200)), model::cutUdp({.extensions = 2}, payload, 1200));
    }

    // RFC 768: a sum of zero is sent as all ones, since zero means that there is none.
    void aUdpChecksumIsNeverZero()
    {
        int zeros = 0;
        for (unsigned value = 0; value <= 0xffff; ++value) {
            const Packet payload{static_cast<std::byte>(value >> 8), static_cast<std::byte>(value)};
            const auto packets = cut(model::superUdp({}, payload, 2));
            QCOMPARE(packets.size(), 1u);
            QVERIFY(packets[0][46] != std::byte{} || packets[0][47] != std::byte{});
            zeros += packets[0][46] == std::byte{0xff} && packets[0][47] == std::byte{0xff} ? 1 : 0;
        }
        QCOMPARE(zeros, 1);
    }

    void randomFlowsAreCutAsTheModelCutsThem()
    {
        std::mt19937 random(4380); // the same in each run
        for (int round = 0; round < 500; ++round) {
            const Head head = randomHead(random);
            const auto segmentSize = static_cast<std::uint16_t>(1 + random() % 1400);
            const Packet payload = model::content(1 + random() % 20000, random() & 0xff);
            QCOMPARE(cut(model::superTcp(head, payload, segmentSize)), model::cutTcp(head, payload, segmentSize));
            QCOMPARE(cut(model::superUdp(head, payload, segmentSize)), model::cutUdp(head, payload, segmentSize));
        }
    }

    void whatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("no such kind", [](Super &super) { super.description.kind = 1; });
        row("no kind", [](Super &super) { super.description.kind = 0; });
        row("ECN on UDP", [](Super &super) { super.description.kind = 0x85; });
        row("the other protocol", [](Super &super) { super.description.kind = VirtioHeader::udp; });
        row("no checksum wanted", [](Super &super) { super.description.flags = 0; });
        row("segments of nothing", [](Super &super) { super.description.segmentSize = 0; });
        row("checksum elsewhere", [](Super &super) { super.description.checksumOffset = 6; });
        row("checksum in the IPv6 header", [](Super &super) { super.description.checksumStart = 24; });
        row("checksum behind the header", [](Super &super) { super.description.checksumStart = 44; });
        row("checksum past the end", [](Super &super) { super.description.checksumStart = 60000; });
        row("IPv4", [](Super &super) { super.packet[0] = std::byte{0x45}; });
        row("longer than its header says", [](Super &super) { super.packet.emplace_back(); });
        row("shorter than its header says", [](Super &super) { super.packet.pop_back(); });
        row("not even a header", [](Super &super) { super.packet.resize(39); });
        row("nothing", [](Super &super) { super.packet.clear(); });
        row("TCP header too short", [](Super &super) { super.packet[52] = std::byte{0x40}; });
        row("TCP header longer than the packet", [](Super &super) {
            super.packet.resize(60);
            super.packet[4] = std::byte{0};
            super.packet[5] = std::byte{20};
            super.packet[52] = std::byte{0xf0};
        });
        row("no payload", [](Super &super) {
            super.packet.resize(60);
            super.packet[4] = std::byte{0};
            super.packet[5] = std::byte{20};
        });
        row("a fragment", [](Super &super) {
            super = model::superTcp({.extensions = 1}, model::content(3000), 1220);
            super.packet[6] = std::byte{44};
        });
        row("a routing header", [](Super &super) {
            super = model::superTcp({.extensions = 1}, model::content(3000), 1220);
            super.packet[6] = std::byte{43};
        });
        row("an extension header that leads elsewhere", [](Super &super) {
            super = model::superTcp({.extensions = 1}, model::content(3000), 1220);
            super.packet[41] = std::byte{200};
        });
    }

    void whatContradictsItselfIsRefused()
    {
        QFETCH(const Change, change);
        Super super = model::superTcp({}, model::content(3000), 1220);
        QVERIFY(Segmenter::of(super.description, super.packet));

        change(super);

        QVERIFY(!Segmenter::of(super.description, super.packet));
    }

    // Its last byte is the last one of the memory that may be read.
    void aPacketThatEndsWithinAnExtensionHeaderIsNotReadPastItsEnd()
    {
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        void *const pages = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        QVERIFY(pages != MAP_FAILED);
        const auto freeIt = qScopeGuard([&] { munmap(pages, 2 * page); });
        QCOMPARE(mprotect(static_cast<std::byte *>(pages) + page, page, PROT_NONE), 0);
        for (const std::uint16_t size : {41, 47}) {
            const auto packet = std::span(static_cast<std::byte *>(pages), page).last(size);
            std::ranges::fill(packet, std::byte{0});
            packet[0] = std::byte{0x60};
            packet[5] = static_cast<std::byte>(size - 40);
            const VirtioHeader description{.flags = VirtioHeader::needsChecksum,
                .kind = VirtioHeader::tcpOverIpv6,
                .segmentSize = 1220,
                .checksumStart = size,
                .checksumOffset = 16};

            QVERIFY(!Segmenter::of(description, packet));
        }
    }

    void theChecksumOfAWholePacketIsCompleted()
    {
        for (const std::size_t size : {0U, 1U, 2U, 31U, 32U, 33U, 63U, 1000U, 1219U}) {
            for (const bool tcp : {true, false}) {
                const Packet right = tcp ? model::tcp({}, model::content(size)) : model::udp({}, model::content(size));
                Packet partial = model::withPartialChecksum(right);
                const VirtioHeader description{.flags = VirtioHeader::needsChecksum,
                    .checksumStart = 40,
                    .checksumOffset = static_cast<std::uint16_t>(tcp ? 16 : 6)};
                QVERIFY(offload::completeChecksum(description, partial));
                QCOMPARE(partial, right);
            }
        }
    }

    void aChecksumThatHasNoPlaceIsRefusedAndNothingIsTouched()
    {
        const Packet packet = model::udp({}, model::content(10));
        Packet same = packet;
        QVERIFY(!offload::completeChecksum({.flags = 1, .checksumStart = 40, .checksumOffset = 17}, same));
        QVERIFY(!offload::completeChecksum({.flags = 1, .checksumStart = 65535, .checksumOffset = 65535}, same));
        QVERIFY(!offload::completeChecksum({.flags = 1, .checksumStart = 8, .checksumOffset = 6}, same));
        QVERIFY(offload::completeChecksum({.flags = 0, .checksumStart = 8, .checksumOffset = 6}, same));
        QCOMPARE(same, packet);
    }
};

QTEST_APPLESS_MAIN(TestSegmenter)
#include "tst_segmenter.moc"
