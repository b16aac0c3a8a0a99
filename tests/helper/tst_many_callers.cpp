// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// A thousand callers at once, each with a connection of its own, against the helper with the limits of its unit.
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

namespace {

const QString service = QStringLiteral("org.navalis.Navalis1");
const QString path = QStringLiteral("/org/navalis/Navalis1");

constexpr int callerCount = 1000;
constexpr int patience = 60000;               // milliseconds, for a machine that does much else
constexpr rlim_t helperDescriptors = 1024;    // LimitNOFILE of the unit
constexpr qint64 helperMemory = 256LL * 1024; // MemoryMax of the unit, in KiB

QDBusMessage call(const QString &interface, const char *method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, QString::fromLatin1(method));
    message.setArguments(arguments);
    return message;
}

// What is cheap, what asks others before it answers, and what is refused.
QList<QDBusMessage> kinds()
{
    const QString part = service + u'.';
    const QString diagnostics = part + QStringLiteral("Diagnostics");
    return {
        call(QStringLiteral("org.freedesktop.DBus.Properties"), "GetAll", {service}),
        call(service, "GetStatistics"),
        call(diagnostics, "GetDiagnostics", {true}),
        call(diagnostics, "GetEvents", {true}),
        call(diagnostics, "GetEvents", {false}),
        call(part + QStringLiteral("Servers"), "ListServers"),
        call(part + QStringLiteral("Servers"), "TestServers", {QStringList(QStringLiteral("no host"))}),
        call(part + QStringLiteral("Networks"), "ListNetworks"),
        call(part + QStringLiteral("Addresses"), "ExplainAddress", {QStringLiteral("2001:0:cb00:7101::1")}),
        call(service, "Restart"),
        call(service, "SetMode", {QStringLiteral("on")}),
    };
}

qint64 mostMemory(qint64 pid) // in KiB
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return -1;
}

qsizetype descriptors(qint64 pid)
{
    return QDir(QStringLiteral("/proc/%1/fd").arg(pid)).entryList(QDir::AllEntries | QDir::System).size();
}

} // namespace

class TestManyCallers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        if (limit.rlim_max < 2 * rlim_t(callerCount))
            QSKIP("this system does not allow a process 2000 descriptors");
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    }

    void allAreAnsweredAndNothingIsUsedUp()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("navalis.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write("[Tunnel]\nMode=off\n") > 0);
        config.close();
        QProcess helper;
        helper.setProcessChannelMode(QProcess::MergedChannels);
        helper.setChildProcessModifier([] {
            const rlimit limit{helperDescriptors, helperDescriptors};
            setrlimit(RLIMIT_NOFILE, &limit);
        });
        helper.start(QStringLiteral(HELPER),
            {QStringLiteral("--config"), config.fileName(), QStringLiteral("--state"),
                folder.filePath(QStringLiteral("settings.conf")), QStringLiteral("--engine"),
                folder.filePath(QStringLiteral("no-engine"))});
        QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection::sessionBus().interface()->isServiceRegistered(service), patience);
        const qsizetype before = descriptors(helper.processId());

        std::vector<QDBusConnection> callers;
        for (int i = 0; i < callerCount; ++i) {
            callers.push_back(
                QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("caller%1").arg(i)));
            QVERIFY2(callers.back().isConnected(), qPrintable(callers.back().lastError().message()));
        }
        const QList<QDBusMessage> calls = kinds();
        QList<QDBusPendingCall> answers;
        for (std::size_t i = 0; i < callers.size(); ++i)
            answers.append(callers[i].asyncCall(calls[qsizetype(i) % calls.size()], patience));
        // Somebody else, in the middle of it.
        const QDBusPendingCall other = QDBusConnection::sessionBus().asyncCall(calls.constFirst(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(other.isFinished(), patience);
        QVERIFY2(!other.isError(), qPrintable(other.error().message()));

        QMap<QString, int> errors;
        for (const QDBusPendingCall &answer : std::as_const(answers)) {
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), patience);
            if (answer.isError())
                ++errors[answer.error().name()];
        }
        errors.remove(QStringLiteral("org.navalis.Navalis1.Error.InvalidArgument")); // no host
        errors.remove(QStringLiteral("org.navalis.Navalis1.Error.Locked"));          // the mode
        errors.remove(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));    // not root, and no polkit
        errors.remove(QStringLiteral("org.freedesktop.DBus.Error.LimitsExceeded"));  // of 32 questions to polkit
        QVERIFY2(errors.isEmpty(), qPrintable(errors.keys().join(u' ')));

        const qint64 memory = mostMemory(helper.processId());
        qInfo("%lld KiB, %lld descriptors", memory, qint64(descriptors(helper.processId())));
#if !defined(__SANITIZE_ADDRESS__) // which needs several times as much itself
        QVERIFY(memory > 0 && memory < helperMemory);
#endif
        QTRY_COMPARE_WITH_TIMEOUT(descriptors(helper.processId()), before, patience);
        for (int i = 0; i < callerCount; ++i)
            QDBusConnection::disconnectFromBus(QStringLiteral("caller%1").arg(i));
        helper.terminate();
        QVERIFY(helper.waitForFinished(patience));
        QVERIFY2(helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0,
            helper.readAll().right(4000).constData());
    }
};

QTEST_GUILESS_MAIN(TestManyCallers)
#include "tst_many_callers.moc"
