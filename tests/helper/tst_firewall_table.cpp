// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/own_network.h"
#include "helper/system/firewall_table.h"
#include "helper/system/packet_io.h"
#include "helper/system/route_socket.h"
#include "helper/system/tun_device.h"

#include <QTest>

#include <cerrno>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString listing()
{
    return runCommand(u"nft list table inet navalis_guard"_s).output;
}

bool isLoaded()
{
    return runCommand(u"nft list table inet navalis_guard"_s).exitCode == 0;
}

// From 2001:db8::2 to 2001:db8::1, of a protocol for experiments (RFC 3692), which connection tracking finds nothing
// wrong with.
std::array<std::byte, 48> strangePacket()
{
    std::array<std::byte, 48> packet{};
    const auto set = [&](std::size_t at, std::initializer_list<int> values) {
        for (const int value : values)
            packet[at++] = static_cast<std::byte>(value);
    };
    set(0, {0x60, 0, 0, 0, 0, 8, 253, 64});
    set(8, {0x20, 0x01, 0x0d, 0xb8});
    set(23, {2});
    set(24, {0x20, 0x01, 0x0d, 0xb8});
    set(39, {1});
    return packet;
}

} // namespace

class TestFirewallTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString reason = enterOwnNetwork(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        if (runCommand(u"nft list ruleset"_s).exitCode != 0)
            QSKIP("needs nft and a kernel with nftables");
    }

    void theTableIsThereAsLongAsTheObject()
    {
        {
            const auto table = kernel::FirewallTable::load("teredo0");
            QVERIFY2(table, table ? "" : table.error().text.c_str());
            QVERIFY(listing().contains("iifname \"teredo0\" jump guard"_L1));
        }
        QVERIFY(!isLoaded());
    }

    void itIsMadeForTheInterfaceThatIsNamed()
    {
        const auto table = kernel::FirewallTable::load("teredo7");
        QVERIFY(table);
        QVERIFY(listing().contains("\"teredo7\""_L1));
        QVERIFY(!listing().contains("\"teredo0\""_L1));
    }

    void nobodyElseCanRemoveOrChangeIt()
    {
        const auto table = kernel::FirewallTable::load("teredo0");
        QVERIFY(table);
        const QString before = listing();

        const auto deletion = runCommand(u"nft delete table inet navalis_guard"_s);
        QVERIFY(deletion.exitCode != 0);
        QVERIFY2(deletion.output.contains("not permitted"_L1), qPrintable(deletion.output));
        QVERIFY(runCommand(u"nft insert rule inet navalis_guard guard accept"_s).exitCode != 0);
        QCOMPARE(runCommand(u"nft flush ruleset"_s).exitCode, 0);

        QCOMPARE(listing(), before);
    }

    void aDuplicateOfItsSocketKeepsItAlive()
    {
        auto table = kernel::FirewallTable::load("teredo0");
        QVERIFY(table);
        auto kept = table->duplicateSocket();
        QVERIFY(kept);
        table = teredo::Failure{kernel::Error{}};
        QVERIFY(isLoaded());

        kept->reset();

        QVERIFY(!isLoaded());
    }

    void aSecondTableIsRefusedWithTheKernelsReason()
    {
        const auto first = kernel::FirewallTable::load("teredo0");
        QVERIFY(first);
        const auto second = kernel::FirewallTable::load("teredo0");
        QVERIFY(!second);
        QVERIFY2(second.error().text.find("not permitted") != std::string::npos, second.error().text.c_str());
        QCOMPARE(second.error().number, EPERM);
    }

    void aMissingPrivilegeIsToldApart()
    {
        const pid_t child = fork();
        if (child == 0) {
            const bool dropped = setuid(65534) == 0;
            const auto table = kernel::FirewallTable::load("teredo0");
            _exit(dropped && !table && table.error().number == EPERM ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

    void aNameThatIsMoreThanANameIsRefused()
    {
        const auto table = kernel::FirewallTable::load("lo\" accept #");
        QVERIFY(!table);
        QCOMPARE(table.error().number, EINVAL);
    }

    void portsAreOpenedAndClosed()
    {
        auto table = kernel::FirewallTable::load("teredo0");
        QVERIFY(table);
        const auto ports = [](const char *set) {
            const QString text = runCommand(u"nft list set inet navalis_guard "_s + QLatin1StringView(set)).output;
            return text.section(u"elements = {"_s, 1).section(u'}', 0, 0).simplified();
        };

        QVERIFY(table->setOpenPorts({{22, 8000}, {5000}}));
        QCOMPARE(ports("open_tcp"), u"22, 8000"_s);
        QCOMPARE(ports("open_udp"), u"5000"_s);
        QVERIFY(table->setOpenPorts({{8000}, {}}));
        QCOMPARE(ports("open_tcp"), u"8000"_s);
        QCOMPARE(ports("open_udp"), QString());
        QVERIFY(runCommand(u"nft add element inet navalis_guard open_tcp '{ 23 }'"_s).exitCode != 0);
        QVERIFY(table->setOpenPorts({}));
        QCOMPARE(ports("open_tcp"), QString());
    }

    void whatComesUnaskedIsDroppedAndCounted()
    {
        const auto table = kernel::FirewallTable::load("teredo0");
        const auto device = kernel::TunDevice::create("teredo0");
        auto netlink = kernel::RouteSocket::open();
        QVERIFY(table && device && netlink);
        QVERIFY(netlink->bringUp(device->interfaceIndex(), 1280));
        const kernel::Ipv6Prefix ours{{{0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}}, 64};
        QVERIFY(netlink->addAddress(device->interfaceIndex(), ours));
        // The kernel finishes the address a moment later, and until then the packet is not for it.
        QTRY_VERIFY(runCommand(u"ip -6 route show table local dev teredo0"_s).output.contains("2001:db8::1"_L1));
        QCOMPARE(*table->droppedPackets(), 0u);

        for (int i = 0; i < 3; ++i)
            QVERIFY(
                kernel::PacketWriter(device->descriptor().number(), device->offloads().header).write(strangePacket()));

        QTRY_COMPARE(*table->droppedPackets(), 3u);
    }
};

QTEST_GUILESS_MAIN(TestFirewallTable)
#include "tst_firewall_table.moc"
