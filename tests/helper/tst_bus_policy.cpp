// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

const QString service = QStringLiteral("org.navalis.Navalis1");
const QString path = QStringLiteral("/org/navalis/Navalis1");

// What every system bus begins with (system.conf of dbus): nobody owns or calls anything that is not allowed.
const char *const systemBus = R"(<busconfig><type>system</type><listen>unix:path=%1/bus</listen><auth>EXTERNAL</auth>
<policy context='default'><allow user='*'/><deny own='*'/><deny send_type='method_call'/><allow send_type='signal'/>
<allow send_requested_reply='true' send_type='method_return'/><allow send_requested_reply='true' send_type='error'/>
<allow receive_type='method_call'/><allow receive_type='method_return'/><allow receive_type='error'/>
<allow receive_type='signal'/><allow send_destination='org.freedesktop.DBus' send_interface='org.freedesktop.DBus'/>
</policy><include>%1/policy.conf</include></busconfig>)";

// Answers everything that gets through.
class AnyObject final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return connection.send(message.createReply());
    }
};

// The installed policy on a system bus of the test's own.
class Bus
{
public:
    // The policy names a user; the tests do not run as that one, but can put themselves in its place.
    explicit Bus(const QByteArray &helperUser)
    {
        QFile installed(QStringLiteral(SOURCE_DIR "/packaging/data/org.navalis.Navalis1.conf"));
        if (!installed.open(QIODevice::ReadOnly))
            return;
        write(QStringLiteral("policy.conf"),
            installed.readAll().replace("user=\"navalis\"", "user=\"" + helperUser + '"'));
        write(QStringLiteral("bus.conf"), QString::fromLatin1(systemBus).arg(m_folder.path()).toUtf8());
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file"),
                m_folder.filePath(QStringLiteral("bus.conf"))});
        m_daemon.waitForReadyRead();
    }
    ~Bus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Bus)

    QDBusConnection connect(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(QStringLiteral("unix:path=%1/bus").arg(m_folder.path()), name);
    }

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QStringList m_names;
};

} // namespace

class TestBusPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyButTheHelpersUserOwnsTheName()
    {
        Bus bus("daemon"); // a user that these tests never run as
        auto connection = bus.connect(QStringLiteral("thief"));
        QVERIFY2(connection.isConnected(), qPrintable(connection.lastError().message()));
        QVERIFY(!connection.registerService(service));
        QCOMPARE(connection.lastError().type(), QDBusError::AccessDenied);
    }

    void whatCallersMayCall_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *interface, const char *member, bool allowed) {
            QTest::newRow(member) << QString::fromLatin1(interface) << QString::fromLatin1(member) << allowed;
        };
        row("org.navalis.Navalis1", "SetMode", true);
        row("org.navalis.Navalis1", "SelectServer", true);
        row("org.navalis.Navalis1.Servers", "AddServer", true);
        row("org.navalis.Navalis1.Networks", "SetNetworkRule", true);
        row("org.navalis.Navalis1.Addresses", "ExplainAddress", true);
        row("org.navalis.Navalis1.Firewall", "OpenPort", true);
        row("org.navalis.Navalis1.Diagnostics", "GetEvents", true);
        row("org.freedesktop.DBus.Properties", "Get", true);
        row("org.freedesktop.DBus.Properties", "GetAll", true);
        row("org.freedesktop.DBus.Properties", "Set", false);
        row("org.freedesktop.DBus.Introspectable", "Introspect", true);
        row("org.example.Other", "Anything", false);
        row("org.freedesktop.DBus.ObjectManager", "GetManagedObjects", false);
    }

    void whatCallersMayCall()
    {
        QFETCH(const QString, interface);
        QFETCH(const QString, member);
        QFETCH(const bool, allowed);
        Bus bus(QFileInfo(QStringLiteral("/proc/self")).owner().toLocal8Bit());
        auto helper = bus.connect(QStringLiteral("helper"));
        AnyObject object;
        QVERIFY(helper.registerVirtualObject(path, &object));
        QVERIFY2(helper.registerService(service), qPrintable(helper.lastError().message()));

        const auto call = QDBusMessage::createMethodCall(service, path, interface, member);
        auto pending = bus.connect(QStringLiteral("caller")).asyncCall(call);
        QTRY_VERIFY(pending.isFinished());

        const QString error = pending.reply().errorName();
        if (allowed)
            QVERIFY2(error != u"org.freedesktop.DBus.Error.AccessDenied", qPrintable(error));
        else
            QCOMPARE(error, QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"));
    }
};

QTEST_GUILESS_MAIN(TestBusPolicy)
#include "tst_bus_policy.moc"
