// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/client/peer.h"
#include "core/client/peer_table.h"

#include <QTest>

#include <algorithm>
#include <list>
#include <random>
#include <vector>

using namespace teredo;

namespace {

constexpr SipKey key{0x0706050403020100, 0x0f0e0d0c0b0a0908};

Ipv6Address numbered(unsigned number)
{
    Ipv6Address address{{0x20, 0x01}};
    for (std::size_t i = 0; i < 4; ++i)
        address.octets[12 + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    return address;
}

// The same, slow and obvious: the most recently used first, and behind all of those the latest that never was.
class Model
{
public:
    explicit Model(std::size_t bound)
        : m_bound(bound)
    {
    }

    int *find(const Ipv6Address &address)
    {
        const auto found = std::ranges::find(m_entries, address, &Entry::first);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    int *use(const Ipv6Address &address)
    {
        const auto found = std::ranges::find(m_entries, address, &Entry::first);
        if (found == m_entries.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found);
        std::erase(m_unused, address);
        return &m_entries.front().second;
    }
    std::optional<std::pair<Ipv6Address, int>> makeRoom()
    {
        if (m_entries.size() < m_bound)
            return std::nullopt;
        const auto last = m_entries.back();
        remove(last.first);
        return last;
    }
    void insert(const Ipv6Address &address, int value, bool used)
    {
        const auto isUnused
            = [this](const Entry &entry) { return std::ranges::find(m_unused, entry.first) != m_unused.end(); };
        m_entries.insert(used ? m_entries.begin() : std::ranges::find_if(m_entries, isUnused), {address, value});
        if (!used)
            m_unused.push_back(address);
    }
    void remove(const Ipv6Address &address)
    {
        std::erase_if(m_entries, [&](const Entry &entry) { return entry.first == address; });
        std::erase(m_unused, address);
    }
    void clear()
    {
        m_entries.clear();
        m_unused.clear();
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    using Entry = std::pair<Ipv6Address, int>;

    std::size_t m_bound;
    std::list<Entry> m_entries;
    std::vector<Ipv6Address> m_unused;
};

bool areEqual(const int *left, const int *right)
{
    return left == nullptr || right == nullptr ? left == right : *left == *right;
}

using Table = PeerTable<int>;

// One random operation on both; whether they say the same.
bool doTheSame(Table &table, Model &model, std::mt19937 &random, unsigned addresses)
{
    const Ipv6Address address = numbered(random() % addresses);
    switch (random() % 16) {
    case 0:
    case 1:
        table.remove(address);
        model.remove(address);
        return true;
    case 2:
    case 3:
    case 4:
    case 5:
        return areEqual(table.use(address), model.use(address));
    case 6:
    case 7:
        return areEqual(table.find(address), model.find(address));
    default:
        break;
    }
    if (table.find(address) != nullptr)
        return model.find(address) != nullptr;
    const auto evicted = table.makeRoom();
    const auto expected = model.makeRoom();
    if (evicted.has_value() != expected.has_value())
        return false;
    const bool same = !evicted || (evicted->first == expected->first && evicted->second == expected->second);
    const bool used = random() % 2 == 0;
    const int value = static_cast<int>(random() % 1000);
    table.insert(address, value, used ? Table::Place::Used : Table::Place::Unused);
    model.insert(address, value, used);
    return same;
}

} // namespace

class TestPeerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoesWhatTheModelDoes_data()
    {
        QTest::addColumn<int>("bound");
        QTest::addColumn<int>("addresses");
        QTest::newRow("one place") << 1 << 4;
        QTest::newRow("a few") << 10 << 30;
        QTest::newRow("never full") << 100000 << 400;
        QTest::newRow("through several sizes") << 700 << 1200;
    }

    void itDoesWhatTheModelDoes()
    {
        QFETCH(const int, bound);
        QFETCH(const int, addresses);
        std::mt19937 random(4380); // the same in each run
        Table table(static_cast<std::size_t>(bound), key);
        Model model(static_cast<std::size_t>(bound));
        for (int i = 0; i < 20000; ++i) {
            QVERIFY(doTheSame(table, model, random, static_cast<unsigned>(addresses)));
            QCOMPARE(table.size(), model.size());
            if (i % 7000 == 6999) {
                table.clear();
                model.clear();
            }
        }
        for (unsigned i = 0; i < static_cast<unsigned>(addresses); ++i)
            QVERIFY(areEqual(table.find(numbered(i)), model.find(numbered(i))));
    }

    void aValueStaysInItsPlaceWhileTheTableGrowsAndShrinks()
    {
        PeerTable<std::unique_ptr<int>> table(100000, key);
        using Place = decltype(table)::Place;
        const auto *first = &table.insert(numbered(0), std::make_unique<int>(42), Place::Used);
        for (unsigned i = 1; i < 50000; ++i)
            table.insert(numbered(i), std::make_unique<int>(1), Place::Used);
        for (unsigned i = 1; i < 50000; i += 2)
            table.remove(numbered(i));
        QCOMPARE(table.size(), 25000U);
        QCOMPARE(table.find(numbered(0)), first);
        QCOMPARE(**first, 42);
        for (unsigned i = 2; i < 50000; ++i)
            QCOMPARE(table.find(numbered(i)) != nullptr, i % 2 == 0);
    }

    void eachIsSweptInItsTurnHoweverTheOrderChanges()
    {
        Table table(1000, key);
        for (unsigned i = 0; i < 100; ++i)
            table.insert(numbered(i), static_cast<int>(i), Table::Place::Used);
        const auto isOdd = [](int value) { return value % 2 == 1; };
        for (int turn = 0; turn < 10; ++turn) {
            table.sweep(11, isOdd);
            QVERIFY(table.use(numbered(static_cast<unsigned>(turn) * 12 + 2)) || turn > 8); // he who is next, at times
            table.remove(numbered(static_cast<unsigned>(turn) * 10));
            table.insert(numbered(1000 + static_cast<unsigned>(turn)), 0, Table::Place::Unused);
        }
        table.sweep(table.size(), isOdd);

        for (unsigned i = 0; i < 100; ++i)
            QCOMPARE(table.find(numbered(i)) != nullptr, i % 2 == 0 && i % 10 != 0);
        table.sweep(1000, [](int) { return true; });
        QCOMPARE(table.size(), 0U);
        table.sweep(1, isOdd);
    }

    // Also while the table grows.
    void aPeerTakesAtMostFortyEightBytes()
    {
        constexpr std::size_t fixedPart = 32768;
        PeerTable<Peer> table(100'000, key);
        using Place = decltype(table)::Place;
        for (unsigned i = 0; i < 100'000; ++i) {
            table.insert(numbered(i), {{}, {}, {}}, Place::Used);
            if (i % 1000 == 0)
                QVERIFY2(table.memory() <= 48 * table.size() + fixedPart,
                    qPrintable(QString::number(table.memory() / table.size())));
        }
        QVERIFY(table.makeRoom());
        QVERIFY(!table.makeRoom());
    }
};

QTEST_APPLESS_MAIN(TestPeerTable)
#include "tst_peer_table.moc"
