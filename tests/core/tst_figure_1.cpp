// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "bubble_audit.h"
#include "core/protocol_constants.h"
#include "pair.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace teredo;

namespace {

using Words = std::vector<std::string>;

struct Kind {
    const char *name = nullptr;
    sim::NatBehaviour nat;
};

const std::array kinds{
    Kind{"cone", sim::coneNat},
    Kind{"address-restricted", sim::restrictedNat},
    Kind{"port-restricted", sim::portRestrictedNat},
    Kind{"UPnP port-restricted", sim::upnpPortRestrictedNat},
    Kind{"UPnP port-symmetric", sim::upnpSymmetricNat},
    Kind{"port-preserving port-symmetric", sim::portPreservingSymmetricNat},
    Kind{"sequential port-symmetric", sim::symmetricNat},
    Kind{"port-symmetric", sim::randomSymmetricNat},
    Kind{"address-symmetric", sim::manyAddressesNat},
};

// RFC 6081, figure 1: rows and columns in the order of the kinds above. (No): so says the figure, but it works all the
// same, for a NAT that lets everybody in at a mapped port is as good as a cone. Lost: not reached, but our NAT lets in
// the peer's bubbles, so the client takes it for reached.
const char *const figure[] = {
    "Yes  Yes  Yes    Yes      SNS      SNS    SNS    SNS  SNS ", // Cone
    "Yes  Yes  Yes    Yes      SNS      SNS    SNS    SNS  No  ", // Address restricted
    "Yes  Yes  Yes    Yes      No       SNS+PP SNS+SS No   No  ", // Port restricted
    "Yes  Yes  Yes    Yes      SNS+UPnP (No)   (No)   (No) (No)", // UPnP Port-restricted
    "SNS  SNS  Lost   SNS+UPnP SNS+UPnP Lost   Lost   Lost Lost", // UPnP Port symmetric
    "SNS  SNS  SNS+PP (No)     No       SNS+PP SNS+SS No   No  ", // Port-preserving Port-symmetric
    "SNS  SNS  SNS+SS (No)     No       No     No     No   No  ", // Sequential Port-symmetric
    "SNS  SNS  No     (No)     No       No     No     No   No  ", // Port-symmetric
    "SNS  No   No     (No)     No       No     No     No   No  ", // Address-symmetric
};

} // namespace

// Every client of RFC 6081's figure 1 with every other.
class TestFigure1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoReachesWhom_data()
    {
        QTest::addColumn<std::size_t>("from");
        QTest::addColumn<std::size_t>("to");
        QTest::addColumn<bool>("reaches");
        QTest::addColumn<bool>("isRefused");
        for (std::size_t from = 0; from < kinds.size(); ++from) {
            const auto cells = QString::fromLatin1(figure[from]).simplified().split(QLatin1Char(' '));
            for (std::size_t to = 0; to < kinds.size(); ++to) {
                const QByteArray cell = cells[static_cast<int>(to)].toLatin1();
                QTest::addRow("%s to %s: %s", kinds[from].name, kinds[to].name, cell.constData())
                    << from << to << (cell != "No" && cell != "Lost") << (cell == "No");
            }
        }
    }

    void whoReachesWhom()
    {
        QFETCH(const std::size_t, from);
        QFETCH(const std::size_t, to);
        QFETCH(const bool, reaches);
        QFETCH(const bool, isRefused);
        Pair scene(kinds[from].nat, kinds[to].nat);
        scene.sendText(scene.other.status().address, "hello");
        // Seven ways of 50 ms, nine where a port is foretold: nobody waits for a time-out.
        scene.runFor(reaches ? 450ms : 15s);
        QCOMPARE(scene.heardByOther(), reaches ? Words{"hello"} : Words{});
        QCOMPARE(scene.client.out.dropped(DropReason::PeerUnreachable), isRefused ? 1U : 0U);
        if (!reaches)
            return;
        const int served = scene.internet.server.bubblesForwarded;
        for (const char *words : {"one", "two"}) {
            scene.sendTextBack(words);
            scene.runFor(20s);
        }
        QCOMPARE(scene.heard(), (Words{"one", "two"}));
        QVERIFY(scene.internet.server.bubblesForwarded <= served + 4); // no detour for what follows
    }

    void whoFallsSilentIsNotPestered_data() { whoReachesWhom_data(); }

    // RFC 4380 §5.2.6, whatever way to the peer was found before.
    void whoFallsSilentIsNotPestered()
    {
        QFETCH(const std::size_t, from);
        QFETCH(const std::size_t, to);
        Pair scene(kinds[from].nat, kinds[to].nat);
        BubbleAudit audit(scene.internet.world, scene.client);
        scene.client.observer = &audit;
        scene.sendText(scene.other.status().address, "hello");
        scene.runFor(1s);
        scene.other.sleep();
        for (int i = 0; i < 100; ++i) {
            scene.sendText(scene.other.status().address, "anybody there?");
            scene.runFor(7s);
        }
        QVERIFY2(audit.problem().empty(), audit.problem().c_str());
    }
};

QTEST_APPLESS_MAIN(TestFigure1)
#include "tst_figure_1.moc"
