// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/settings_view.h"
#include "tests/app/sample_status.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsWished()
    {
        const auto view = SettingsView::of(sample::status(u"online"_s), {});
        QVERIFY(SettingsWish::between(view, u"auto"_s, u"teredo.example"_s).isEmpty());

        const auto wish = SettingsWish::between(view, u"on"_s, u"teredo.example"_s);
        QCOMPARE(wish.mode, u"on"_s);
        QVERIFY(!wish.server);
    }

    void whatIsLockedIsNeverWished()
    {
        auto status = sample::status(u"online"_s);
        status.locked = {u"Mode"_s, u"Server"_s};
        const auto view = SettingsView::of(status, {});

        QVERIFY(!view.modeEnabled && !view.serverEnabled);
        QVERIFY(!view.modeLock.isEmpty() && !view.serverLock.isEmpty());
        QVERIFY(SettingsWish::between(view, u"off"_s, u"other.example"_s).isEmpty());
    }

    void withoutTheHelperNothingCanBeEdited()
    {
        const auto view = SettingsView::of(sample::without(HelperState::Stopped), {});
        QVERIFY(!view.modeEnabled && !view.serverEnabled && view.modeLock.isEmpty());
    }

    void aServerIsListedWithWhoAddedIt()
    {
        const ServerChoices servers{
            sample::server(u"a.example"_s),
            sample::server(u"b.example"_s, u"user"_s),
        };
        const auto view = SettingsView::of(sample::status(u"online"_s), servers);
        QCOMPARE(view.servers.at(0).label, u"a.example"_s);
        QVERIFY(view.servers.at(1).label.startsWith(u"b.example — "_s));
        QVERIFY(view.isListed(u"a.example"_s) && !view.isListed(u"teredo.example"_s));
    }
};

QTEST_APPLESS_MAIN(TestSettingsView)
#include "tst_settings_view.moc"
