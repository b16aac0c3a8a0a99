// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/ipc/messages.h"

#include <QTest>

#include <cstring>
#include <functional>
#include <random>

using namespace std::chrono_literals;

namespace {

ipc::Start goodStart()
{
    ipc::Start start;
    start.serverCount = 2;
    start.servers[0] = {.primary = {{203, 0, 113, 1}}, .secondary = {{203, 0, 113, 2}}};
    start.servers[1] = {.primary = {{198, 51, 100, 1}}, .secondary = {}, .identifierLength = 5, .secretLength = 6};
    start.local = {{{192, 168, 1, 20}}, {41000}};
    start.verificationHostCount = 1;
    start.verificationHosts[0] = {{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
    return start;
}

ipc::Status goodStatus()
{
    ipc::Status status;
    status.client.phase = teredo::Phase::Verifying;
    status.client.nat = teredo::NatType::Restricted;
    status.client.portPreserving = true;
    status.client.address = {{0x20, 0x01, 0, 0, 203, 0, 113, 1, 0, 0, 0x5f, 0xd7, 0x34, 0xff, 0x8e, 0xf5}};
    status.client.server = {{203, 0, 113, 1}};
    status.client.mapped = {{{203, 0, 113, 10}}, {41000}};
    status.client.serverRoundTrip = 12ms;
    return status;
}

ipc::MapPort goodMapPort()
{
    ipc::MapPort wanted;
    wanted.local = {{{192, 168, 1, 20}}, {41000}};
    wanted.router = {{192, 168, 1, 1}};
    wanted.external = {52000};
    wanted.former = {{40000}, {52001}};
    return wanted;
}

ipc::MappingStatus goodMapping()
{
    ipc::MappingStatus status;
    status.protocol = ipc::MappingProtocol::Upnp;
    status.external = {{{203, 0, 113, 10}}, {41000}};
    return status;
}

ipc::MappingStatus noMapping()
{
    ipc::MappingStatus status;
    status.problem = ipc::MappingProblem::NoAnswer;
    return status;
}

ipc::Probe goodProbe()
{
    ipc::Probe probe;
    probe.serverCount = 1;
    probe.servers[0].primary = {{203, 0, 113, 1}};
    return probe;
}

std::vector<ipc::Message> oneOfEachKind()
{
    return {goodStart(), ipc::AskStatistics{}, goodProbe(), ipc::PortMapping{}, goodStatus(),
        ipc::Statistics{.traffic = {.rxBytes = 7}}, ipc::ProbeResult{.index = 3, .result = {.asked = 3, .answered = 2}},
        goodMapPort(), goodMapping(), noMapping()};
}

std::vector<std::byte> copyOf(const ipc::Message &message)
{
    const teredo::Bytes bytes = ipc::bytesOf(message);
    return {bytes.begin(), bytes.end()};
}

// As a hostile engine would: values that the type does not have.
template<typename Field>
void overwrite(Field &field, std::uint8_t value)
{
    static_assert(sizeof field == 1);
    std::memcpy(&field, &value, 1);
}

using ChangeStart = std::function<void(ipc::Start &)>;
using ChangeMapping = std::function<void(ipc::MappingStatus &)>;
using ChangeStatus = std::function<void(teredo::ClientStatus &)>;

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentIsWhatArrives()
    {
        for (const ipc::Message &message : oneOfEachKind()) {
            const auto parsed = ipc::parse(ipc::bytesOf(message));

            QVERIFY(parsed);
            QCOMPARE(parsed->index(), message.index());
            QVERIFY(copyOf(*parsed) == copyOf(message));
        }
    }

    void eachOtherSizeIsRefused()
    {
        for (const ipc::Message &message : oneOfEachKind()) {
            std::vector<std::byte> bytes = copyOf(message);
            const std::size_t right = bytes.size();
            bytes.resize(right + 64);
            for (std::size_t size = 0; size <= bytes.size(); ++size)
                QCOMPARE(ipc::parse(std::span(bytes).first(size)).has_value(), size == right);
        }
    }

    void anotherVersionIsRefused()
    {
        for (const ipc::Message &message : oneOfEachKind()) {
            std::vector<std::byte> bytes = copyOf(message);
            const std::uint32_t next = ipc::version + 1;
            std::memcpy(bytes.data(), &next, sizeof next);

            QVERIFY(!ipc::parse(bytes));
        }
    }

    void anUnknownKindIsRefused()
    {
        for (const std::uint32_t kind : {0u, 5u, 100u, 105u, 0xffffffffu}) {
            std::vector<std::byte> bytes = copyOf(ipc::AskStatistics{});
            std::memcpy(bytes.data() + offsetof(ipc::Header, kind), &kind, sizeof kind);

            QVERIFY(!ipc::parse(bytes));
        }
    }

    void anImpossibleMappingIsRefused_data()
    {
        QTest::addColumn<ChangeMapping>("change");
        const auto row = [](const char *name, const ChangeMapping &change) { QTest::newRow(name) << change; };
        row("protocol 4", [](ipc::MappingStatus &status) { overwrite(status.protocol, 4); });
        row("problem 4", [](ipc::MappingStatus &status) { overwrite(status.problem, 4); });
        row("both mapping and problem", [](auto &status) { status.problem = ipc::MappingProblem::Refused; });
        row("an endpoint without a mapping", [](auto &status) { status.protocol = ipc::MappingProtocol::None; });
        row("port 0", [](ipc::MappingStatus &status) { status.external.port = {}; });
        row("no address", [](ipc::MappingStatus &status) { status.external.address = {}; });
        row("loopback", [](ipc::MappingStatus &status) { status.external.address = {{127, 0, 0, 1}}; });
        row("multicast", [](ipc::MappingStatus &status) { status.external.address = {{224, 0, 0, 1}}; });
        row("broadcast", [](ipc::MappingStatus &status) { status.external.address = {{255, 255, 255, 255}}; });
    }

    void anImpossibleMappingIsRefused()
    {
        QFETCH(const ChangeMapping, change);
        ipc::MappingStatus status = goodMapping();
        change(status);

        QVERIFY(!ipc::parse(ipc::bytesOf(status)));
    }

    void aWishForNoHostsMappingIsRefused()
    {
        for (const auto &change : std::initializer_list<std::function<void(ipc::MapPort &)>>{
                 [](ipc::MapPort &wanted) { wanted.local.port = {}; },
                 [](ipc::MapPort &wanted) { wanted.local.address = {}; },
                 [](ipc::MapPort &wanted) { wanted.external = {}; }, [](ipc::MapPort &wanted) { wanted.router = {}; },
                 [](ipc::MapPort &wanted) { wanted.router = {{239, 255, 255, 250}}; }}) {
            ipc::MapPort wanted = goodMapPort();
            change(wanted);
            QVERIFY(!ipc::parse(ipc::bytesOf(wanted)));
        }
    }

    void aStartWithAnImpossibleFieldIsRefused_data()
    {
        QTest::addColumn<ChangeStart>("change");
        QTest::newRow("no server") << ChangeStart([](ipc::Start &start) { start.serverCount = 0; });
        QTest::newRow("too many servers")
            << ChangeStart([](ipc::Start &start) { start.serverCount = teredo::maxServers + 1; });
        QTest::newRow("server without address")
            << ChangeStart([](ipc::Start &start) { start.servers[1].primary = {}; });
        QTest::newRow("secret without name")
            << ChangeStart([](ipc::Start &start) { start.servers[1].identifierLength = 0; });
        QTest::newRow("name without secret")
            << ChangeStart([](ipc::Start &start) { start.servers[1].secretLength = 0; });
        QTest::newRow("flag 2") << ChangeStart([](ipc::Start &start) { start.allowTestAddresses = 2; });
        QTest::newRow("flag 2 for the refresh") << ChangeStart([](ipc::Start &start) { start.determinesRefresh = 2; });
        QTest::newRow("refreshed all the time") << ChangeStart([](ipc::Start &start) { start.refreshInterval = 9; });
        QTest::newRow("hardly ever refreshed") << ChangeStart([](ipc::Start &start) { start.refreshInterval = 121; });
        QTest::newRow("flag 2 for UDP") << ChangeStart([](ipc::Start &start) { start.mergeSent = 2; });
        QTest::newRow("merging without a place to say so")
            << ChangeStart([](ipc::Start &start) { start.mergeTcp = 1; });
        QTest::newRow("half the Internet as subnet") << ChangeStart([](ipc::Start &start) { start.subnetLength = 7; });
        QTest::newRow("a subnet without others") << ChangeStart([](ipc::Start &start) { start.subnetLength = 31; });
        QTest::newRow("flag 2 for discovery") << ChangeStart([](ipc::Start &start) {
            start.subnetLength = 24;
            start.localDiscovery = 2;
        });
        QTest::newRow("discovery without a subnet") << ChangeStart([](ipc::Start &start) { start.localDiscovery = 1; });
        QTest::newRow("too many hosts") << ChangeStart(
            [](ipc::Start &start) { start.verificationHostCount = ipc::maxVerificationHosts + 1; });
    }

    void aStartWithAnImpossibleFieldIsRefused()
    {
        QFETCH(const ChangeStart, change);
        ipc::Start start = goodStart();
        QVERIFY(ipc::isValid(start));

        change(start);

        QVERIFY(!ipc::isValid(start));
        QVERIFY(!ipc::parse(std::as_bytes(std::span(&start, 1))));
    }

    void whatLiesBehindTheLastServerIsNotLookedAt()
    {
        ipc::Start start = goodStart();
        start.servers[start.serverCount].secretLength = 1;
        QVERIFY(ipc::isValid(start));
    }

    void withDiscoveryThereIsAnotherDescriptor()
    {
        ipc::Start start = goodStart();
        QCOMPARE(ipc::descriptorCount(start), ipc::startDescriptors);
        for (const std::uint8_t length : {8, 24, 30}) {
            start.subnetLength = length;
            start.localDiscovery = 0;
            QVERIFY(ipc::isValid(start));
            QCOMPARE(ipc::descriptorCount(start), ipc::startDescriptors);
            start.localDiscovery = 1;
            QVERIFY(ipc::isValid(start));
            QCOMPARE(ipc::descriptorCount(start), ipc::discoveryDescriptors);
        }
    }

    void wipingLeavesNoSecret()
    {
        ipc::Start start = goodStart();
        start.servers[1].secret.fill(std::byte{0x5a});
        ipc::wipeSecrets(start);
        const teredo::Bytes bytes = std::as_bytes(std::span(&start, 1));
        QVERIFY(std::ranges::find(bytes, std::byte{0x5a}) == bytes.end());
        QCOMPARE(start.servers[1].primary, (teredo::Ipv4Address{{198, 51, 100, 1}}));

        ipc::Probe probe = goodProbe();
        probe.servers.back().secret.fill(std::byte{0x5a});
        ipc::wipeSecrets(probe);
        QVERIFY(std::ranges::all_of(probe.servers.back().secret, [](std::byte byte) { return byte == std::byte{}; }));
    }

    void aStatusWithAnImpossibleFieldIsRefused_data()
    {
        using Client = teredo::ClientStatus;
        QTest::addColumn<ChangeStatus>("change");
        QTest::newRow("phase") << ChangeStatus([](Client &client) { overwrite(client.phase, 6); });
        QTest::newRow("reason") << ChangeStatus([](Client &client) { overwrite(client.offlineReason, 4); });
        QTest::newRow("nat") << ChangeStatus([](Client &client) { overwrite(client.nat, 5); });
        QTest::newRow("neither true nor false")
            << ChangeStatus([](Client &client) { overwrite(client.portPreserving, 2); });
        QTest::newRow("a port mapping that neither is nor is not")
            << ChangeStatus([](Client &client) { overwrite(client.portMapped, 2); });
        QTest::newRow("hairpinning that neither is nor is not")
            << ChangeStatus([](Client &client) { overwrite(client.hairpinning, 2); });
        QTest::newRow("mtu") << ChangeStatus([](Client &client) { client.mtu = 1279; });
        QTest::newRow("address of somebody else")
            << ChangeStatus([](Client &client) { client.address.octets[2] = 0x0d; });
        QTest::newRow("phase without the address it has") << ChangeStatus([](Client &client) { client.address = {}; });
        QTest::newRow("negative time") << ChangeStatus([](Client &client) { client.serverRoundTrip = -1us; });
        QTest::newRow("time too long") << ChangeStatus([](Client &client) { client.hostRoundTrip = 2h; });
    }

    void aStatusWithAnImpossibleFieldIsRefused()
    {
        QFETCH(const ChangeStatus, change);
        ipc::Status status = goodStatus();
        QVERIFY(ipc::isValid(status));

        change(status.client);

        QVERIFY(!ipc::isValid(status));
        QVERIFY(!ipc::parse(std::as_bytes(std::span(&status, 1))));
    }

    void aProbeAsksSomebodyAndNotTooMany()
    {
        ipc::Probe probe = goodProbe();
        QVERIFY(ipc::isValid(probe));
        probe.serverCount = 0;
        QVERIFY(!ipc::isValid(probe));
        probe.serverCount = ipc::maxProbes + 1;
        QVERIFY(!ipc::isValid(probe));
        probe = goodProbe();
        probe.servers[0].secretLength = 1; // of nobody
        QVERIFY(!ipc::isValid(probe));
    }

    void aResultWithAnImpossibleFieldIsRefused()
    {
        const ipc::ProbeResult good{.index = 3, .result = {.asked = 3, .answered = 2}};
        QVERIFY(ipc::isValid(good));
        ipc::ProbeResult result = good;
        result.index = ipc::maxProbes;
        QVERIFY(!ipc::isValid(result));
        result = good;
        result.result.answered = 4;
        QVERIFY(!ipc::isValid(result));
        result = good;
        result.result.roundTrip = -1us;
        QVERIFY(!ipc::isValid(result));
        result = good;
        overwrite(result.result.outcome, 5);
        QVERIFY(!ipc::isValid(result));
        result = good;
        overwrite(result.result.nat, 5);
        QVERIFY(!ipc::isValid(result));
    }

    void aStatusWithoutAddressIsValidWhileThereIsNone()
    {
        ipc::Status status;
        status.client.phase = teredo::Phase::Qualifying;
        QVERIFY(ipc::isValid(status));
    }

    void chanceNeverPassesForAnInvalidMessage()
    {
        std::mt19937 chance(4380);
        for (int run = 0; run < 50'000; ++run) {
            const std::vector<ipc::Message> messages = oneOfEachKind();
            std::vector<std::byte> bytes = copyOf(messages[chance() % messages.size()]);
            for (unsigned changes = chance() % 4; changes > 0; --changes)
                bytes[chance() % bytes.size()] = static_cast<std::byte>(chance());

            const auto parsed = ipc::parse(bytes);
            if (const auto *start = parsed ? std::get_if<ipc::Start>(&*parsed) : nullptr)
                QVERIFY(start->verificationHostCount <= ipc::maxVerificationHosts
                    && start->serverCount <= teredo::maxServers);
            if (const auto *status = parsed ? std::get_if<ipc::Status>(&*parsed) : nullptr)
                QVERIFY(status->client.phase <= teredo::Phase::Offline);
        }
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
