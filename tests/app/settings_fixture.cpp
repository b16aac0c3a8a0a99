// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/settings_fixture.h"

#include "app/tray/settings_session.h"

#include <QTest>

using namespace Qt::StringLiterals;

void SettingsFixture::init()
{
    m_helper = std::make_unique<FakeHelper>();
    QVERIFY(m_helper->appear());
    m_client = std::make_unique<HelperClient>(QDBusConnection::systemBus());
    m_settings = std::make_unique<UserSettings>(m_folder.filePath(u"navalisrc"_s));
    m_dialog = std::make_unique<SettingsDialog>();
    new SettingsSession(*m_client, *m_settings, autostart(), *m_dialog);
    m_dialog->show();
    QTRY_COMPARE(servers()->topLevelItemCount(), 3);
    QTRY_COMPARE(networks()->topLevelItemCount(), 2);
    QVERIFY(radio(u"auto"_s)->isEnabled());
}

void SettingsFixture::cleanup()
{
    m_dialog.reset();
    m_client.reset();
    m_helper.reset();
}
