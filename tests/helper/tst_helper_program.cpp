// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace {

const QString service = QStringLiteral("org.navalis.Navalis1");

QDBusMessage callProperties(const QString &method, const QVariantList &arguments)
{
    auto call = QDBusMessage::createMethodCall(
        service, QStringLiteral("/org/navalis/Navalis1"), QStringLiteral("org.freedesktop.DBus.Properties"), method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

bool isServed()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service);
}

} // namespace

// The real program on a bus of its own. It is set to off: these tests may run on somebody's machine.
class TestHelperProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_config = m_folder->filePath(QStringLiteral("navalis.conf"));
        QFile file(m_config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[Tunnel]\nMode=off\nNonsense=1\n") > 0);
    }

    void itAnswersWithinASecondAndLetsNobodyWriteProperties()
    {
        QElapsedTimer clock;
        clock.start();
        const auto helper = start();
        QTRY_VERIFY(isServed());

        const QDBusMessage all = callProperties(QStringLiteral("GetAll"), {service});

        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(all.type(), QDBusMessage::ReplyMessage);
        const QDBusMessage state = callProperties(QStringLiteral("Get"), {service, QStringLiteral("State")});
        QCOMPARE(state.arguments().constFirst().value<QDBusVariant>().variant().toString(), QStringLiteral("off"));
        const QDBusMessage set = callProperties(QStringLiteral("Set"),
            {service, QStringLiteral("State"), QVariant::fromValue(QDBusVariant(QStringLiteral("online")))});
        QCOMPARE(set.errorName(), QStringLiteral("org.freedesktop.DBus.Error.PropertyReadOnly"));
    }

    void unusableSettingsAreNamedWithFileAndLine()
    {
        const auto helper = start();
        QTRY_VERIFY(isServed());
        QTRY_VERIFY(helper->bytesAvailable() > 0);
        QVERIFY(helper->readAll().contains(m_config.toUtf8() + ":3: unknown key Nonsense"));
    }

    void sighupReadsTheSettingsAgain()
    {
        const auto helper = start();
        QTRY_VERIFY(isServed());
        QFile file(m_config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[Tunnel]\nMode=off\nMetered=run\n") > 0);
        file.close();

        QCOMPARE(kill(pid_t(helper->processId()), SIGHUP), 0);

        const auto locked = [] {
            const QDBusMessage reply = callProperties(QStringLiteral("Get"), {service, QStringLiteral("Locked")});
            return reply.arguments().value(0).value<QDBusVariant>().variant().toStringList();
        };
        QTRY_COMPARE(locked(), QStringList({QStringLiteral("Mode"), QStringLiteral("Metered")}));
        QCOMPARE(helper->state(), QProcess::Running);
    }

    void sigtermEndsItCleanly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void sigtermEndsItCleanly()
    {
        QFETCH(const int, signal);
        const auto helper = start();
        QTRY_VERIFY(isServed());
        QCOMPARE(kill(pid_t(helper->processId()), signal), 0);
        QVERIFY(helper->waitForFinished(5000));
        QCOMPARE(helper->exitStatus(), QProcess::NormalExit);
        QCOMPARE(helper->exitCode(), 0);
    }

    void aSecondOneSaysSoAndLeavesTheFirstAlone()
    {
        const auto first = start();
        QTRY_VERIFY(isServed());
        const auto second = start();
        QVERIFY(second->waitForFinished(5000));
        QVERIFY(second->exitCode() >= 64);
        QVERIFY(second->readAll().contains("another navalis-helper"));
        QCOMPARE(first->state(), QProcess::Running);
        QVERIFY(isServed());
    }

    void withoutABusItSaysSo()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        const auto helper = start({}, environment);
        QVERIFY(helper->waitForFinished(5000));
        QVERIFY(helper->exitCode() >= 64);
        QVERIFY(helper->readAll().contains("the system bus"));
    }

    void whenTheBusDiesItEndsToBeStartedAgain()
    {
        QProcess daemon;
        daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(daemon.waitForReadyRead(5000));
        const QString address = QString::fromLatin1(daemon.readLine()).trimmed();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), address);
        const auto helper = start({}, environment);
        {
            auto bus = QDBusConnection::connectToBus(address, QStringLiteral("mortal"));
            QTRY_VERIFY(bus.interface()->isServiceRegistered(service));
        }
        QDBusConnection::disconnectFromBus(QStringLiteral("mortal"));

        daemon.kill();
        QVERIFY(daemon.waitForFinished(5000));

        QVERIFY(helper->waitForFinished(5000));
        QCOMPARE(helper->exitStatus(), QProcess::NormalExit);
        QVERIFY(helper->exitCode() >= 64);
        QVERIFY(helper->readAll().contains("the system bus has ended"));
    }

    void wrongArgumentsAreRefused()
    {
        for (const QString &argument : {QStringLiteral("--nonsense"), QStringLiteral("nonsense")}) {
            const auto helper = start({argument});
            QVERIFY(helper->waitForFinished(5000));
            QCOMPARE(helper->exitCode(), 64);
            QVERIFY(!helper->readAll().isEmpty());
        }
    }

private:
    // Ends without a word what a test leaves running.
    struct End {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished();
            delete process;
        }
    };
    using Process = std::unique_ptr<QProcess, End>;

    [[nodiscard]] Process start(const QStringList &arguments = {},
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        Process helper(new QProcess);
        helper->setProcessChannelMode(QProcess::MergedChannels);
        helper->setProcessEnvironment(environment);
        helper->start(QStringLiteral(HELPER),
            QStringList({QStringLiteral("--config"), m_config, QStringLiteral("--state"),
                m_folder->filePath(QStringLiteral("state.conf"))})
                + arguments);
        return helper;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_config;
};

QTEST_GUILESS_MAIN(TestHelperProgram)
#include "tst_helper_program.moc"
