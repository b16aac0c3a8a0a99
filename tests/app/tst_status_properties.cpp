// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/status_properties.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestStatusProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeLeavesTheRestAlone()
    {
        TunnelStatus before;
        before.server = u"teredo.example"_s;
        before.mtu = 1280;

        const auto after = merged(before, {{u"State"_s, u"online"_s}, {u"Since"_s, 5LL}, {u"Unheard"_s, 1}});

        QCOMPARE(after.tunnelState(), TunnelState::Online);
        QCOMPARE(after.since, 5);
        QCOMPARE(after.server, u"teredo.example"_s);
        QCOMPARE(after.mtu, 1280U);
    }

    void aValueOfTheWrongTypeIsIgnored()
    {
        TunnelStatus before;
        before.state = u"online"_s;
        before.mtu = 1280;
        before.locked = {u"Mode"_s};

        const auto after = merged(before,
            {{u"State"_s, 7}, {u"Mtu"_s, u"1500"_s}, {u"Since"_s, 5}, {u"Hairpinning"_s, 1}, {u"Locked"_s, u"Mode"_s},
                {u"ServerRoundTrip"_s, 5}, {u"Address"_s, QByteArray("2001::")}});

        QCOMPARE(after, before);
    }

    void textsAreCutAndCleaned()
    {
        const QString spoof = u"Hotel\n\u202eWiFi"_s; // right-to-left override
        QCOMPARE(merged({}, {{u"NetworkName"_s, spoof}}).networkName, u"Hotel  WiFi"_s);

        const QString huge(10'000'000, u'x');
        QCOMPARE(merged({}, {{u"Server"_s, huge}}).server.size(), TunnelStatus::maxText);
        QVERIFY(merged({}, {{u"Locked"_s, QStringList(1000, huge.left(1000))}}).locked.size() < 100);
    }

    void aCharacterOfTwoUnitsIsKeptOrLeftOutWhole()
    {
        QCOMPARE(merged({}, {{u"NetworkName"_s, u"At 🏠 𠮷野"_s}}).networkName, u"At 🏠 𠮷野"_s);

        const QString homes = u"🏠"_s.repeated(TunnelStatus::maxText);
        QCOMPARE(merged({}, {{u"NetworkName"_s, homes}}).networkName, homes);
        QCOMPARE(merged({}, {{u"NetworkName"_s, u'x' + homes}}).networkName, u'x' + homes.chopped(2));
        QCOMPARE(merged({}, {{u"NetworkName"_s, u"a󠁁b"_s}}).networkName, u"a b"_s); // a hidden tag
    }

    void anUnknownStateIsNamedSo()
    {
        QCOMPARE(merged({}, {{u"State"_s, u"dreaming"_s}}).tunnelState(), TunnelState::Other);
    }
};

QTEST_APPLESS_MAIN(TestStatusProperties)
#include "tst_status_properties.moc"
