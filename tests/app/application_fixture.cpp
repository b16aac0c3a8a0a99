// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/application_fixture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

void ApplicationFixture::init()
{
    m_helper = std::make_unique<FakeHelper>();
    m_host = std::make_unique<FakeTrayHost>();
    QVERIFY(m_helper->appear());
    QVERIFY(m_host->appear());
    UserSettings(m_folder.filePath(u"navalisrc"_s)).setIntroduced();
    start();
    QTRY_COMPARE(m_host->items().size(), 1);
    QTRY_COMPARE(m_host->menu().value(0).label, u"IPv6 works through Teredo."_s);
}

void ApplicationFixture::cleanup()
{
    m_app.reset();
    m_host.reset();
    m_helper.reset();
    QFile::remove(m_folder.filePath(u"navalisrc"_s));
    QDir(m_folder.filePath(u"autostart"_s)).removeRecursively();
}

void ApplicationFixture::start()
{
    m_app = std::make_unique<Application>(Application::Surroundings{.systemBus = QDBusConnection::systemBus(),
        .sessionBus = QDBusConnection::sessionBus(),
        .settingsFile = m_folder.filePath(u"navalisrc"_s),
        .autostart = Autostart(m_folder.filePath(u"autostart"_s), u"/usr/bin/navalis"_s),
        .trayPatience = 1500ms, // even on a busy machine
        .helperPatience = 500ms,
        .noticePatience = {}});
}

QString ApplicationFixture::text(const QWidget *window, const QString &name)
{
    const auto *label = window == nullptr ? nullptr : window->findChild<QLabel *>(name);
    return label == nullptr ? u"(no such label)"_s : label->text();
}
