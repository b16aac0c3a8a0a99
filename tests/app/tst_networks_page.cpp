// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/settings_fixture.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestNetworksPage : public SettingsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkIsForgottenAtOnce()
    {
        networks()->setCurrentItem(networks()->topLevelItem(1));
        named(u"forget"_s)->click();
        QTRY_COMPARE(m_helper->calls, QStringList{u"ForgetNetwork 5b2f6d3e-0000-4000-8000-000000000002"_s});
    }
};

QTEST_MAIN(TestNetworksPage)
#include "tst_networks_page.moc"
