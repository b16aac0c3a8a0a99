// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/tray_host.h"
#include "app/tray/tray_icon.h"
#include "app/tray/tray_menu.h"
#include "tests/app/fake_tray_host.h"
#include "tests/app/sample_status.h"

#include <QDir>
#include <QFile>
#include <QIcon>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

TrayView online()
{
    auto status = sample::status(u"online"_s);
    status.address = u"2001:0:cb00:7101::1"_s;
    status.networkRule = u"never"_s;
    return TrayView::of(status, {sample::server(u"a_b.example"_s)});
}

QStringList labels(const QList<FakeTrayHost::MenuEntry> &menu)
{
    QStringList result;
    for (const auto &entry : menu)
        result += entry.label;
    return result;
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Our icons as if installed: Qt wants a theme to have an index.
        QVERIFY(m_icons.isValid());
        QVERIFY(QFile::link(
            QStringLiteral(SOURCE_DIR "/resources/icons/hicolor/symbolic"), m_icons.filePath(u"symbolic"_s)));
        QVERIFY(QDir(m_icons.path()).mkdir(u"hicolor"_s));
        QVERIFY(QFile::rename(m_icons.filePath(u"symbolic"_s), m_icons.filePath(u"hicolor/symbolic"_s)));
        QFile index(m_icons.filePath(u"hicolor/index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=hicolor\nDirectories=symbolic/apps\n"
                    "[symbolic/apps]\nSize=16\nMinSize=8\nMaxSize=512\nType=Scalable\n");
        index.close();
        QIcon::setThemeSearchPaths({m_icons.path()});
        QIcon::setThemeName(u"hicolor"_s);
    }

    void theHostIsGivenIconStatusAndToolTip()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(online());

        QTRY_COMPARE(host.items().size(), 1);
        const auto properties = host.properties();
        QCOMPARE(properties.value(u"Id"_s).toString(), QCoreApplication::applicationName());
        QCOMPARE(properties.value(u"Title"_s).toString(), u"Navalis"_s);
        QCOMPARE(properties.value(u"IconName"_s).toString(), u"org.navalis.Navalis-on-symbolic"_s);
        QCOMPARE(properties.value(u"Status"_s).toString(), u"Active"_s);
        QCOMPARE(host.toolTip(), online().toolTip);
    }

    void theMenuIsTheSameInEveryState()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(online());
        QTRY_COMPARE(host.items().size(), 1);

        const auto menu = host.menu();
        QCOMPARE(labels(menu),
            (QStringList{u"IPv6 works through Teredo."_s, u"2001:0:cb00:7101::1 — Copy"_s, {}, u"IPv6 through Teredo"_s,
                u"On This Network"_s, u"Automatic"_s, u"Always On"_s, u"Never"_s, u"Server"_s,
                u"Automatic (teredo.example)"_s, u"a_b.example"_s, u"Open Login Page…"_s, {}, u"Show Window"_s,
                u"Settings…"_s, u"Diagnostics…"_s, u"Quit"_s}));
        QVERIFY(!menu.at(0).enabled);
        QVERIFY(menu.at(3).checked && menu.at(3).enabled);
        QVERIFY(menu.at(4).enabled && menu.at(7).checked && !menu.at(5).checked);
        QVERIFY(menu.at(9).checked && !menu.at(10).checked);
        QVERIFY(!menu.at(11).visible);

        icon.show(TrayView::of(sample::without(HelperState::Missing), {}));
        QTRY_VERIFY(!host.menu().at(3).enabled);
        const auto absent = host.menu();
        QVERIFY(!absent.at(1).visible && !absent.at(3).checked && !absent.at(4).enabled && !absent.at(8).enabled);
        QCOMPARE(absent.at(0).label, u"The Navalis helper is not installed."_s);
        QCOMPARE(absent.last().label, u"Quit"_s);
    }

    void theLoginPageIsOfferedOnlyBehindAPortal()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(TrayView::of(sample::status(u"standby"_s, u"captive-portal"_s), {}));
        QTRY_COMPARE(host.items().size(), 1);
        const QSignalSpy login(&icon.menu(), &TrayMenu::loginPageRequested);
        QVERIFY(host.choose(u"Open Login Page…"_s));
        QTRY_COMPARE(login.count(), 1);
        icon.show(online());
        const auto menu = host.menu();
        const auto entry
            = std::find_if(menu.begin(), menu.end(), [](const auto &one) { return one.label == u"Open Login Page…"; });
        QVERIFY(entry != menu.end() && !entry->visible);
    }

    void everyEntrySaysWhatWasClicked()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(online());
        QTRY_COMPARE(host.items().size(), 1);
        const QSignalSpy copy(&icon.menu(), &TrayMenu::copyRequested);
        const QSignalSpy flip(&icon.menu(), &TrayMenu::switchRequested);
        QSignalSpy rule(&icon.menu(), &TrayMenu::ruleRequested);
        const QSignalSpy diagnostics(&icon.menu(), &TrayMenu::diagnosticsRequested);
        QSignalSpy server(&icon.menu(), &TrayMenu::serverRequested);
        const QSignalSpy window(&icon.menu(), &TrayMenu::windowRequested);
        const QSignalSpy settings(&icon.menu(), &TrayMenu::settingsRequested);
        const QSignalSpy quit(&icon.menu(), &TrayMenu::quitRequested);

        QVERIFY(host.choose(u"2001:0:cb00:7101::1 — Copy"_s));
        QTRY_COMPARE(copy.count(), 1);
        QVERIFY(host.choose(u"IPv6 through Teredo"_s));
        QTRY_COMPARE(flip.count(), 1);
        QVERIFY(host.choose(u"a_b.example"_s));
        QTRY_COMPARE(server.count(), 1);
        QCOMPARE(server.first().first().toString(), u"a_b.example"_s);
        QVERIFY(host.choose(u"Always On"_s));
        QTRY_COMPARE(rule.count(), 1);
        QCOMPARE(rule.first().first().toString(), u"always"_s);
        QVERIFY(host.choose(u"Diagnostics…"_s));
        QTRY_COMPARE(diagnostics.count(), 1);
        QVERIFY(host.choose(u"Show Window"_s));
        QTRY_COMPARE(window.count(), 1);
        QVERIFY(host.choose(u"Settings…"_s));
        QTRY_COMPARE(settings.count(), 1);
        QVERIFY(host.choose(u"Quit"_s));
        QTRY_COMPARE(quit.count(), 1);
        // Only the helper changes what is shown.
        QVERIFY(host.menu().at(3).checked);
        QVERIFY(host.menu().at(7).checked && !host.menu().at(6).checked);
        QVERIFY(host.menu().at(9).checked && !host.menu().at(10).checked);
    }

    void leftClickOpensTheWindowAndMiddleClickSwitches()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(online());
        QTRY_COMPARE(host.items().size(), 1);
        const QSignalSpy window(&icon, &TrayIcon::windowRequested);
        const QSignalSpy flip(&icon, &TrayIcon::switchRequested);

        host.click(u"Activate"_s);
        QTRY_COMPARE(window.count(), 1);
        host.click(u"SecondaryActivate"_s);
        QTRY_COMPARE(flip.count(), 1);
        QCOMPARE(window.count(), 1);
    }

    void theIconChangesAtMostOnceASecondAndEndsRight()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(TrayView::of(sample::status(u"off"_s), {}));
        QTRY_COMPARE(host.items().size(), 1);
        icon.show(TrayView::of(sample::status(u"connecting"_s, u"resolving"_s), {}));
        icon.show(TrayView::of(sample::status(u"failed"_s, u"no-tun"_s), {}));

        QCOMPARE(host.properties().value(u"IconName"_s).toString(), u"org.navalis.Navalis-off-symbolic"_s);
        QTRY_COMPARE(host.properties().value(u"Status"_s).toString(), u"NeedsAttention"_s);
        QCOMPARE(host.properties().value(u"AttentionIconName"_s).toString(), u"org.navalis.Navalis-error-symbolic"_s);
    }

    void aLateAndARestartedHostGetTheIcon()
    {
        TrayIcon icon;
        icon.show(online());
        FakeTrayHost host;
        QVERIFY(host.appear());
        QTRY_COMPARE(host.items().size(), 1);

        host.vanish();
        QVERIFY(host.appear());
        QTRY_COMPARE(host.items().size(), 1);
        QCOMPARE(host.properties().value(u"IconName"_s).toString(), u"org.navalis.Navalis-on-symbolic"_s);
    }

    void withoutInstalledIconsTheHostGetsPictures()
    {
        QIcon::setThemeSearchPaths({m_icons.filePath(u"nowhere"_s)});
        FakeTrayHost host;
        QVERIFY(host.appear());
        TrayIcon icon;
        icon.show(online());
        QTRY_COMPARE(host.items().size(), 1);
        QCOMPARE(host.properties().value(u"IconName"_s).toString(), QString());
        QVERIFY(host.properties().contains(u"IconPixmap"_s));
        QIcon::setThemeSearchPaths({m_icons.path()});
    }

    void aMissingHostIsNoticedAfterAWhile()
    {
        const TrayHost judge(QDBusConnection::sessionBus(), 200ms);
        QSignalSpy missing(&judge, &TrayHost::foundMissing);
        QVERIFY(missing.wait());
        QVERIFY(!judge.isPresent());
    }

    void aWatcherWithoutAHostShowsNothing()
    {
        FakeTrayHost host(false);
        QVERIFY(host.appear());
        const TrayHost judge(QDBusConnection::sessionBus(), 200ms);
        QSignalSpy missing(&judge, &TrayHost::foundMissing);
        QVERIFY(missing.wait());
        QVERIFY(!judge.isPresent());
    }

    void aShortAbsenceOfTheHostIsForgiven()
    {
        FakeTrayHost host;
        QVERIFY(host.appear());
        const TrayHost judge(QDBusConnection::sessionBus(), 500ms);
        QSignalSpy missing(&judge, &TrayHost::foundMissing);
        QTRY_VERIFY(judge.isPresent());

        host.vanish();
        QTRY_VERIFY(!judge.isPresent());
        QVERIFY(host.appear());
        QTRY_VERIFY(judge.isPresent());
        QVERIFY(!missing.wait(700));

        host.vanish();
        QVERIFY(missing.wait());
    }

private:
    QTemporaryDir m_icons;
};

QTEST_MAIN(TestTrayIcon)
#include "tst_tray_icon.moc"
