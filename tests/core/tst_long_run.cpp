// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "bubble_audit.h"
#include "core/protocol_constants.h"
#include "core/wire/encapsulation.h"
#include "core/wire/ipv6_address.h"
#include "core/wire/teredo_address.h"
#include "sim/internet.h"

#include <QTest>

#include <cstdlib>
#include <deque>
#include <functional>
#include <memory>
#include <numeric>
#include <random>
#include <set>

using namespace std::chrono_literals;
using namespace teredo;

namespace {

// After all faults are gone. An off-line client asks again after 60 s at the latest, one without a relay after 300 s; a
// peer that has had its four bubbles gets the next ones after 300 s, and so does the other of the two.
constexpr Duration onlineWithin = 330s;
constexpr Duration hostWithin = 60s;
constexpr Duration peerWithin = 660s;
// Whatever the traffic and the faults, the server is asked no more often: a doubt or a refresh that is not answered, a
// qualification, and what follows each.
constexpr std::size_t solicitationsPerMinute = 20;
// By then nothing waits for anybody any more.
constexpr Duration quiet = 15s;

// The rows of RFC 6081's figure 1 and what stands beside them.
enum class Class {
    Cone,
    AddressRestricted,
    PortRestricted,
    UpnpSymmetric,
    PreservingSymmetric,
    SequentialSymmetric,
    Symmetric,
    Unknown
};

struct Kind {
    const char *name = nullptr;
    sim::NatBehaviour nat;
    Class figureClass;
};

const std::array kinds{
    Kind{"cone", sim::coneNat, Class::Cone},
    Kind{"address-restricted", sim::restrictedNat, Class::AddressRestricted},
    Kind{"port-restricted", sim::portRestrictedNat, Class::PortRestricted},
    Kind{"port-preserving", sim::portPreservingNat, Class::PortRestricted},
    Kind{"port-restricted, refreshed from outside", {.inboundRefreshes = true}, Class::PortRestricted},
    Kind{"sequential symmetric", sim::symmetricNat, Class::SequentialSymmetric},
    Kind{"symmetric", sim::randomSymmetricNat, Class::Symmetric},
    Kind{"address-dependent", sim::addressSymmetricNat, Class::Symmetric},
    Kind{"port-preserving symmetric", sim::portPreservingSymmetricNat, Class::PreservingSymmetric},
    Kind{"UPnP symmetric", sim::upnpSymmetricNat, Class::UpnpSymmetric},
};

// RFC 6081, figure 1: whether the first reaches the second, whatever has happened.
bool reaches(Class from, Class to)
{
    switch (from) {
    case Class::Cone:
    case Class::AddressRestricted:
        return to != Class::Unknown;
    case Class::PortRestricted:
        return to <= Class::PortRestricted || to == Class::PreservingSymmetric || to == Class::SequentialSymmetric;
    case Class::UpnpSymmetric:
        return to <= Class::AddressRestricted || to == Class::UpnpSymmetric;
    case Class::PreservingSymmetric:
        return to <= Class::PortRestricted || to == Class::PreservingSymmetric || to == Class::SequentialSymmetric;
    case Class::SequentialSymmetric:
        return to <= Class::PortRestricted;
    case Class::Symmetric:
        return to <= Class::AddressRestricted;
    case Class::Unknown:
        return false;
    }
    std::abort();
}

// A client, and whether its books are in order.
struct Computer {
    Computer(sim::World &world, const sim::Place &place, const Kind &itsKind)
        : host(world, place, sim::clientConfig({sim::hostAddress}))
        , audit(world, host)
        , kind(itsKind)
        , outside(place.outside)
    {
        host.observer = &audit;
    }

    // By what it can have found out. A NAT that keeps ports, or lets in everybody at one, keeps it for the first who is
    // sent to only, and after a fault that need not be the server; and without the server's second address nobody knows
    // what it is behind.
    [[nodiscard]] Class figureClass() const
    {
        const ClientStatus &status = host.status();
        if (kind.figureClass <= Class::PortRestricted)
            return kind.figureClass;
        if (status.nat != NatType::Symmetric)
            return Class::Unknown;
        const bool needsPort
            = kind.figureClass == Class::UpnpSymmetric || kind.figureClass == Class::PreservingSymmetric;
        return needsPort && !status.portPreserving ? Class::Symmetric : kind.figureClass;
    }

    [[nodiscard]] std::uint64_t droppedHere() const
    {
        return std::accumulate(host.out.drops.begin(), host.out.drops.end(), std::uint64_t{0}) - audit.refused();
    }

    sim::ClientHost host;
    BubbleAudit audit;
    const Kind &kind;
    Ipv4Address outside;
    std::deque<Instant> solicitations; // of the last minute
};

class LongRun
{
public:
    LongRun(unsigned seed, int computers)
        : m_chance(seed)
    {
        for (int i = 0; i < computers; ++i) {
            const Kind &kind = kinds[pick(kinds.size())];
            const auto number = static_cast<std::uint8_t>(i + 1);
            const sim::Place place{.nat = kind.nat,
                .outside = {{198, 51, 100, number}},
                .inside = {{{10, 0, number, 2}}, {static_cast<std::uint16_t>(50000 + i)}}};
            m_computers.push_back(std::make_unique<Computer>(m_internet.world, place, kind));
            m_computers.back()->host.chance = sim::Chance(seed * 100 + static_cast<unsigned>(i));
            m_computers.back()->host.start();
        }
    }

    // What went wrong; empty: nothing.
    [[nodiscard]] std::string run(Duration duration)
    {
        recover();
        while (m_problem.empty() && m_internet.world.now() < Instant(duration)) {
            fault();
            recover();
            idle(std::chrono::minutes(pick(90)));
        }
        return m_problem;
    }
    [[nodiscard]] double hours() const
    {
        return std::chrono::duration<double, std::ratio<3600>>(m_internet.world.now().time_since_epoch()).count();
    }
    [[nodiscard]] int faults() const { return m_faults; }

private:
    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_chance); }
    Computer &anyComputer() { return *m_computers[pick(m_computers.size())]; }

    void complain(const std::string &problem)
    {
        if (m_problem.empty())
            m_problem = problem + " at hour " + std::to_string(hours()) + ", last fault: " + m_lastFault;
    }

    // --- What must hold all the time ---

    void runFor(Duration duration)
    {
        for (const Instant end = m_internet.world.now() + duration;
            m_internet.world.now() < end && m_problem.empty();) {
            m_internet.world.runFor(std::min<Duration>(1s, end - m_internet.world.now()));
            for (const auto &computer : m_computers)
                check(*computer);
            m_internet.host.heard.clear();
        }
    }

    void check(Computer &computer)
    {
        sim::ClientHost &host = computer.host;
        if (!computer.audit.problem().empty())
            complain(computer.audit.problem());
        if (host.client.peerCount() > maxPeers || host.out.openPorts.size() > maxRandomPorts)
            complain("a table without bound");
        // The server is always waited for: at most as long as a refresh or a retry takes.
        const Instant deadline = host.client.nextDeadline();
        if (!m_asleep && (deadline <= m_internet.world.now() || deadline > m_internet.world.now() + lastRetry))
            complain("no timer, or one too late");
        // It is idle most of the time; each packet may cause some.
        m_timerCalls += std::exchange(host.timerCalls, 0);
        checkSolicitations(computer);
        noteHeard(computer);
        computer.audit.forgetOld();
        host.forgetTraffic();
    }

    void checkSolicitations(Computer &computer)
    {
        auto &times = computer.solicitations;
        const Instant now = m_internet.world.now();
        for (const sim::Sent &sent : computer.host.out.sent) {
            const bool asksServer = sent.from == servicePort && sent.to == sim::serverEndpoint;
            if (asksServer && wire::parseIpv6(wire::parse(sent.payload)->packet)->destination == wire::allRouters)
                times.push_back(now);
        }
        while (!times.empty() && now - times.front() > 60s)
            times.pop_front();
        if (times.size() > solicitationsPerMinute)
            complain(std::to_string(times.size()) + " questions to the server in a minute");
    }

    void noteHeard(Computer &computer)
    {
        for (const sim::Packet &packet : computer.host.out.delivered) {
            const auto parsed = wire::parseIpv6(packet);
            if (parsed->nextHeader != wire::NextHeader::Udp)
                continue;
            const std::string words(sim::wordsOf(packet));
            if (words.starts_with("check"))
                m_arrived.insert(words);
        }
    }

    // Nothing waits any more, so each packet has been carried or counted.
    void balance()
    {
        runFor(quiet);
        for (const auto &computer : m_computers) {
            const sim::ClientHost &host = computer->host;
            const std::uint64_t accounted = host.out.carried + computer->droppedHere();
            if (host.given != accounted)
                complain(
                    std::to_string(host.given) + " packets given, " + std::to_string(accounted) + " accounted for");
        }
    }

    // --- Traffic ---

    void say(Computer &from, const Ipv6Address &to, const std::string &words)
    {
        if (hasAddress(from.host.status().phase))
            from.host.sendPacket(sim::text(from.host.status().address, to, words));
    }

    Ipv6Address somebody()
    {
        switch (pick(5)) {
        case 0:
            return sim::silentAddress;
        case 1: // a client that is not there
            return wire::toIpv6({sim::serverAddress, 0,
                {{{203, 1, 0, static_cast<std::uint8_t>(pick(8))}}, {static_cast<std::uint16_t>(5000)}}});
        case 2:
            return sim::hostAddress;
        default:
            return anyComputer().host.status().address;
        }
    }

    void busy(Duration duration)
    {
        for (const Instant end = m_internet.world.now() + duration;
            m_internet.world.now() < end && m_problem.empty();) {
            for (std::size_t packets = pick(4); packets > 0; --packets)
                say(anyComputer(), somebody(), "hello");
            runFor(std::chrono::milliseconds(1 + pick(4000)));
        }
    }

    void idle(Duration duration)
    {
        m_timerCalls = 0;
        runFor(duration);
        // Each refresh is two, and a port of its own is refreshed for a while: whatever is more is polling.
        const auto minutes = static_cast<std::uint64_t>(duration / 1min) + 10;
        if (m_timerCalls > minutes * 20 * m_computers.size())
            complain("polls: " + std::to_string(m_timerCalls) + " timers in " + std::to_string(minutes) + " minutes");
    }

    // --- Faults ---

    struct Fault {
        const char *name;
        std::function<void(LongRun &, Computer &)> begin;
        std::function<void(LongRun &, Computer &)> end;
    };

    static void setLink(LongRun &run, const Computer &computer, const sim::LinkQuality &quality)
    {
        run.m_internet.world.setLink(computer.outside, quality);
    }
    static void mend(LongRun &run, Computer &computer) { setLink(run, computer, {}); }
    static void nothing(LongRun &, Computer &) {}

    static void move(LongRun &run, Computer &computer)
    {
        computer.outside = {{198, 51, static_cast<std::uint8_t>(101 + run.m_moves / 200),
            static_cast<std::uint8_t>(1 + run.m_moves % 200)}};
        run.m_moves = (run.m_moves + 1) % 20000;
        computer.host.moveTo(computer.outside);
        computer.host.mapPort();
    }

    static void attack(LongRun &run, Computer &computer)
    {
        const Endpoint target = computer.host.status().mapped;
        const Endpoint sources[] = {sim::serverEndpoint, sim::secondaryEndpoint, sim::relayEndpoint,
            run.anyComputer().host.status().mapped, {{{198, 18, 0, 9}}, {9}}};
        for (std::size_t i = 0; i < 400; ++i) {
            run.m_internet.world.send(sources[run.pick(5)], target, run.hostilePacket(computer));
            if (i % 20 == 0)
                run.runFor(std::chrono::milliseconds(run.pick(500)));
        }
    }

    sim::Packet hostilePacket(const Computer &computer)
    {
        const Ipv6Address own = computer.host.status().address;
        const Ipv6Address source = pick(3) == 0 ? sim::RelayHost::bubbleSource(own) : somebody();
        const sim::Packet choices[] = {sim::bubble(source, own), sim::text(source, own, "forged"),
            sim::icmpv6(source, own, 255, sim::bytes({129, 0, 0, 0, 1, 2, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8})),
            sim::operator+(
                sim::bubble(source, own), sim::bytes({1, 4, 1, 2, 3, static_cast<int>(pick(256)), 5, 2, 9, 9}))};
        sim::Packet packet = choices[pick(4)];
        if (pick(2) == 0) // an origin before it
            packet
                = sim::operator+(sim::bytes({0, 0, 0xf2, 0x26, 0x34, 0xff, 0x8e, static_cast<int>(pick(256))}), packet);
        for (std::size_t flips = pick(3); flips > 0; --flips)
            packet[pick(packet.size())] ^= std::byte(1 << pick(8));
        if (pick(8) == 0)
            packet.resize(pick(packet.size()));
        return packet;
    }

    void fault()
    {
        using LinkOf = sim::LinkQuality;
        static const std::array all{
            Fault{"loss", [](LongRun &run, Computer &at) { setLink(run, at, LinkOf{.lost = 300}); }, mend},
            Fault{"no network", [](LongRun &run, Computer &at) { setLink(run, at, LinkOf{.lost = 1000}); }, mend},
            Fault{"twice and out of order",
                [](LongRun &run, Computer &at) {
                    setLink(run, at,
                        LinkOf{.jitter = 200ms, .lost = 20, .doubled = 300, .overtaken = 300, .lateness = 900ms});
                },
                mend},
            Fault{"server dead", [](LongRun &run, Computer &) { run.m_internet.server.running = false; },
                [](LongRun &run, Computer &) { run.m_internet.server.running = true; }},
            Fault{"second address dead",
                [](LongRun &run, Computer &) { run.m_internet.server.secondaryRunning = false; },
                [](LongRun &run, Computer &) { run.m_internet.server.secondaryRunning = true; }},
            Fault{"relay dead", [](LongRun &run, Computer &) { run.m_internet.relay.running = false; },
                [](LongRun &run, Computer &) { run.m_internet.relay.running = true; }},
            Fault{"host dead", [](LongRun &run, Computer &) { run.m_internet.host.running = false; },
                [](LongRun &run, Computer &) { run.m_internet.host.running = true; }},
            Fault{"router restarted", [](LongRun &, Computer &at) { at.host.nat().reboot(); }, nothing},
            Fault{"another address", move, nothing},
            Fault{"asleep",
                [](LongRun &run, Computer &at) {
                    run.m_asleep = true;
                    at.host.sleep();
                },
                [](LongRun &run, Computer &at) {
                    run.m_asleep = false;
                    at.host.wake();
                    run.m_internet.world.runFor(0s);
                }},
            Fault{"attack", attack, nothing},
            Fault{"port unreachable", [](LongRun &, Computer &at) { at.host.onUnreachable(sim::serverEndpoint); },
                nothing},
        };
        const Fault &fault = all[pick(all.size())];
        Computer &computer = anyComputer();
        m_lastFault = fault.name;
        ++m_faults;
        busy(std::chrono::seconds(pick(60)));
        fault.begin(*this, computer);
        busy(std::chrono::seconds(pick(10) == 0 ? pick(4000) : pick(100)));
        fault.end(*this, computer);
    }

    // --- Recovery ---

    void waitFor(Duration limit, const std::string &what, const std::function<bool()> &holds)
    {
        const Instant end = m_internet.world.now() + limit;
        while (!holds() && m_problem.empty()) {
            if (m_internet.world.now() >= end)
                complain(what);
            runFor(1s);
        }
    }

    void recover()
    {
        waitFor(onlineWithin, "not on-line again", [this] {
            return std::ranges::all_of(
                m_computers, [](const auto &computer) { return computer->host.status().phase == Phase::Online; });
        });
        balance();
        for (const auto &computer : m_computers)
            reach(*computer, [](const Computer &) { return sim::hostAddress; }, hostWithin, "the host");
        for (const auto &from : m_computers) {
            Computer &to = anyComputer();
            if (from.get() != &to && reaches(from->figureClass(), to.figureClass()))
                reach(*from, [&to](const Computer &) { return to.host.status().address; }, peerWithin, to.kind.name);
        }
        balance();
    }

    // Says something new now and then, as programs do, until some of it has arrived (at the host: come back).
    void reach(Computer &from, const std::function<Ipv6Address(const Computer &)> &to, Duration limit, const char *whom)
    {
        m_arrived.clear();
        int tries = 0;
        waitFor(limit, std::string(from.kind.name) + " cannot reach " + whom, [&] {
            if (tries++ % 5 == 0)
                say(from, to(from), "check" + std::to_string(++m_serial));
            return !m_arrived.empty();
        });
    }

    std::mt19937 m_chance;
    sim::Internet m_internet;
    std::vector<std::unique_ptr<Computer>> m_computers;
    std::set<std::string> m_arrived;
    std::string m_problem;
    std::string m_lastFault = "none";
    std::uint64_t m_timerCalls = 0;
    std::uint64_t m_serial = 0;
    bool m_asleep = false;
    int m_moves = 0;
    int m_faults = 0;
};

} // namespace

// What no story thinks of. NAVALIS_LONG_RUN_HOURS and NAVALIS_LONG_RUN_SEED make it longer and another one.
class TestLongRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensItRecovers_data()
    {
        QTest::addColumn<int>("computers");
        QTest::newRow("alone") << 1;
        QTest::newRow("a few") << 4;
        QTest::newRow("many") << 8;
    }

    void whateverHappensItRecovers()
    {
        QFETCH(const int, computers);
        bool isSet = false;
        int hours = qEnvironmentVariableIntValue("NAVALIS_LONG_RUN_HOURS", &isSet);
        if (!isSet)
            hours = 20;
        const auto seed = static_cast<unsigned>(qEnvironmentVariableIntValue("NAVALIS_LONG_RUN_SEED"));
        LongRun run(seed, computers);
        const std::string problem = run.run(std::chrono::hours(hours));
        qInfo("seed %u: %.1f simulated hours, %d faults", seed, run.hours(), run.faults());
        QVERIFY2(problem.empty(), problem.c_str());
    }
};

QTEST_APPLESS_MAIN(TestLongRun)
#include "tst_long_run.moc"
