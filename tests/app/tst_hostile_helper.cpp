// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/application.h"
#include "tests/app/fake_answers.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_tray_host.h"
#include "tests/app/hostile_helper.h"

#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.navalis.Navalis1"_s;

// Believable enough to get past the first check.
QVariantMap properties(const QVariantMap &more)
{
    QVariantMap result = fake::properties();
    result.insert(more);
    return result;
}

QVariantMap hugeTexts()
{
    QVariantMap result = fake::properties();
    for (auto &value : result)
        if (value.metaType() == QMetaType::fromType<QString>())
            value = u"<b>%1 %2 %n &\n\u202e"_s + QString(300'000, u'W');
    return result;
}

QVariantMap otherTypes()
{
    QVariantMap result;
    for (const QString &name : fake::properties().keys())
        result.insert(name, QVariant::fromValue(QList<int>{1, 2}));
    result[u"ProtocolVersion"_s] = 1U;
    return result;
}

QWidgetList windows()
{
    QWidgetList result;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget->windowType() != Qt::ToolTip)
            result += widget;
    return result;
}

} // namespace

// The whole application beside a helper that means it no good. That it lives to the end is the point.
class TestHostileHelper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fake::registerTypes(); }

    void init()
    {
        m_host = std::make_unique<FakeTrayHost>();
        QVERIFY(m_host->appear());
        UserSettings(m_folder.filePath(u"navalisrc"_s)).setIntroduced();
        m_app = std::make_unique<Application>(Application::Surroundings{.systemBus = QDBusConnection::systemBus(),
            .sessionBus = QDBusConnection::sessionBus(),
            .settingsFile = m_folder.filePath(u"navalisrc"_s),
            .autostart = Autostart(m_folder.filePath(u"autostart"_s), u"/usr/bin/navalis"_s),
            .trayPatience = 60s,
            .helperPatience = 5s,
            .noticePatience = {}});
        m_app->showWindow();
    }

    void cleanup()
    {
        m_app.reset();
        m_host.reset();
    }

    void anyAnswerToAnything_data()
    {
        QTest::addColumn<QVariantList>("answer");
        QTest::newRow("nothing") << QVariantList();
        QTest::newRow("numbers") << QVariantList{1, 2, 3};
        QTest::newRow("huge text") << QVariantList{QString(3'000'000, u'x')};
        QTest::newRow("huge texts") << QVariantList{hugeTexts()};
        QTest::newRow("other types") << QVariantList{otherTypes()};
        QTest::newRow("no state") << QVariantList{properties({{u"State"_s, u""_s}, {u"Mode"_s, u""_s}})};
        QTest::newRow("odd options") << QVariantList{
            properties({{u"Options"_s, QVariantMap{{u"ClientPort"_s, -1}, {u"Metered"_s, QString(100'000, u'm')}}}})};
        QTest::newRow("odd times") << QVariantList{
            properties({{u"Since"_s, std::numeric_limits<qlonglong>::max()}, {u"ServerRoundTrip"_s, std::nan("")}})};
        QTest::newRow("huge template") << QVariantList{properties({{u"StateDetail"_s, u"No."_s},
            {u"StateDetailTemplate"_s,
                fake::Template{u"%1"_s.repeated(100'000), QVariantList(50'000, u"<b>%1"_s)}.toVariant()}})};
        QTest::newRow("many locked") << QVariantList{properties({{u"Locked"_s, QStringList(50'000, u"Mode"_s)}})};
    }

    void anyAnswerToAnything()
    {
        QFETCH(const QVariantList, answer);
        HostileHelper helper(answer);
        QVERIFY(helper.appear());
        m_app->showSettings();
        m_app->showDiagnostics();
        QTest::qWait(200);
        clickEverything();
        checkWindows();
    }

    void signalsThatNobodyAskedFor()
    {
        FakeHelper helper;
        helper.delay = 300ms;
        helper.delaysEverything = true;
        // Before the first answer, and of things that are not there.
        const auto shout = [&helper] {
            const QVariantMap result = fake::testResult(u"teredo.example"_s);
            helper.announce(service + u".Servers"_s, u"ServerTestsFinished"_s, {true});
            helper.announce(service + u".Servers"_s, u"ServerTested"_s, {u"nobody.example"_s, result});
            helper.announce(service + u".Servers"_s, u"ServerTested"_s, {5, u"x"_s});
            helper.announce(service + u".Diagnostics"_s, u"EventAdded"_s, {u"not an event"_s});
            helper.announce(service, u"StateChanged"_s, {});
            helper.change({{u"State"_s, u"failed"_s}, {u"StateReason"_s, u"sunspots"_s}});
        };
        QVERIFY(helper.appear());
        shout();
        m_app->showSettings(SettingsDialog::Page::Servers);
        shout();
        m_app->showDiagnostics();
        QTest::qWait(500);
        shout();
        clickEverything();
        helper.vanish(); // in the middle of everything
        shout();
        QTest::qWait(400);
        checkWindows();
        QVERIFY(helper.appear());
        QTest::qWait(400);
    }

    void changesWithoutEnd()
    {
        FakeHelper helper;
        QVERIFY(helper.appear());
        m_app->showSettings();
        QTRY_VERIFY(!m_host->menu().isEmpty());
        for (int i = 0; i < 2000; ++i)
            helper.change({{u"State"_s, i % 2 == 0 ? u"online"_s : u"failed"_s},
                {u"StateReason"_s, i % 2 == 0 ? QString() : u"no-tun"_s}, {u"Server"_s, QString::number(i)}});
        helper.change({{u"State"_s, u"off"_s}, {u"StateReason"_s, u""_s}, {u"Mode"_s, u"off"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(m_host->menu().value(0).label, u"The IPv6 tunnel is off."_s, 20'000);
    }

private:
    // Every button of every window but those that would end the test or open the system's dialogs.
    static void clickEverything()
    {
        for (QWidget *window : windows())
            for (auto *button : window->findChildren<QPushButton *>())
                if (button->isVisible() && button->isEnabled() && !button->text().contains(u"Save"))
                    button->click();
        QTest::qWait(100);
    }

    static void checkWindows()
    {
        for (const QWidget *window : windows()) {
            QVERIFY2(window->width() < 2000, window->metaObject()->className());
            QVERIFY2(window->height() < 2000, window->metaObject()->className());
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeTrayHost> m_host;
    std::unique_ptr<Application> m_app;
};

QTEST_MAIN(TestHostileHelper)
#include "tst_hostile_helper.moc"
