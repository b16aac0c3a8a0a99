// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/settings_fixture.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestNetworksPage : public SettingsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestComesFirstOrLast()
    {
        const auto first = [this] { return networks()->topLevelItem(0)->text(0); };
        auto known = m_helper->answers[u"ListNetworks"_s].value(0).value<QList<QVariantMap>>();
        known += known.last();
        known.last().insert({{u"Uuid"_s, u"5b2f6d3e-0000-4000-8000-000000000003"_s}, {u"Name"_s, u"Office"_s},
            {u"LastSeen"_s, qlonglong(1768478400)}}); // 15 Jan 2026, after 31 Dec 2025
        m_helper->answers[u"ListNetworks"_s] = {QVariant::fromValue(known)};
        m_helper->announce(u"org.navalis.Navalis1.Networks"_s, u"NetworksChanged"_s, {});
        QTRY_COMPARE(networks()->topLevelItemCount(), 3);

        networks()->header()->setSortIndicator(2, Qt::AscendingOrder);
        QCOMPARE(first(), u"Train"_s);
        networks()->header()->setSortIndicator(2, Qt::DescendingOrder);
        QCOMPARE(first(), u"Hotel WiFi"_s); // where we are
        QCOMPARE(networks()->topLevelItem(1)->text(0), u"Office"_s);
    }

    void aRuleIsOfTheSelectedNetworkWhereverItMoves()
    {
        networks()->header()->setSortIndicator(1, Qt::AscendingOrder); // by rule
        networks()->setCurrentItem(networks()->topLevelItem(0));
        QCOMPARE(networks()->currentItem()->text(0), u"Hotel WiFi"_s);
        choose(*box(u"rule"_s), u"never"_s);
        QCOMPARE(networks()->currentItem()->text(0), u"Hotel WiFi"_s);
        QCOMPARE(networks()->topLevelItem(1), networks()->currentItem());
        button(QDialogButtonBox::Apply)->click();
        QTRY_COMPARE(
            m_helper->calls, QStringList{u"Configure NetworkRules=5b2f6d3e-0000-4000-8000-000000000001=never"_s});
    }

    void aNetworkIsForgottenAtOnce()
    {
        networks()->setCurrentItem(networks()->topLevelItem(1));
        named(u"forget"_s)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"ForgetNetwork 5b2f6d3e-0000-4000-8000-000000000002"_s});
    }
};

QTEST_MAIN(TestNetworksPage)
#include "tst_networks_page.moc"
