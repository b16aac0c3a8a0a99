// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peer_index.h"

#include <QTest>

#include <random>

using namespace teredo;

namespace {

std::size_t looks = 0;

// Slots that count who looks at them.
class CountedSlots : public IndexSlots
{
public:
    using IndexSlots::IndexSlots;
    [[nodiscard]] Slot operator[](std::size_t slot) const
    {
        ++looks;
        return IndexSlots::operator[](slot);
    }
};

struct Nodes {
    [[nodiscard]] std::uint64_t hashOf(std::uint32_t node) const { return hashes[node]; }

    std::vector<std::uint64_t> hashes;
};

using Index = PeerIndex<Nodes, CountedSlots>;

bool isFound(const Index &index, const Nodes &nodes, std::uint32_t node)
{
    return index.find(nodes.hashes[node], [&](std::uint32_t other) { return other == node; }) == node;
}

bool isMissed(const Index &index, std::uint64_t hash)
{
    return !index.find(hash, [](std::uint32_t) { return false; });
}

} // namespace

class TestPeerIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Wherever its growth is interrupted; a step through what has moved already would be one of ten thousands.
    void aMissTakesFewStepsWhileTheTableGrows()
    {
        constexpr std::size_t fewSteps = 1000;
        std::size_t most = 0;
        std::mt19937_64 random(4380); // the same in each run
        Nodes nodes;
        Index index(nodes);
        for (std::uint32_t node = 0; node < 60'000; ++node) {
            nodes.hashes.push_back(random());
            index.insert(nodes.hashes[node], node);
            looks = 0;
            QVERIFY(isMissed(index, random()));
            most = std::max(most, looks);
        }
        QVERIFY2(most < fewSteps, qPrintable(QString::number(most)));
    }

    void whatIsThereIsFoundWhileTheTableGrows()
    {
        std::mt19937_64 random(4380);
        Nodes nodes;
        Index index(nodes);
        for (std::uint32_t node = 0; node < 20'000; ++node) {
            nodes.hashes.push_back(random());
            index.insert(nodes.hashes[node], node);
            if (node % 3 == 2)
                index.remove(nodes.hashes[node - 1], node - 1);
            if (node % 500 != 499)
                continue;
            for (std::uint32_t other = 0; other <= node; ++other)
                QCOMPARE(isFound(index, nodes, other), other % 3 != 1 || other == node);
        }
    }
};

QTEST_APPLESS_MAIN(TestPeerIndex)
#include "tst_peer_index.moc"
