// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Whoever may talk to the bus may say anything. What can be called is taken from the helper's own introspection, what
// is said by chance. NAVALIS_RANDOM_CALLS_SECONDS=300 goes on for so long, else it is a few seconds.
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusSignature>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QString service = QStringLiteral("org.navalis.Navalis1");
const QString path = QStringLiteral("/org/navalis/Navalis1");

struct Method {
    QString interface;
    QString name;
    QStringList arguments; // signatures of what goes in
};

QDBusMessage call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

QList<Method> introspect()
{
    const QDBusMessage reply
        = call(QStringLiteral("org.freedesktop.DBus.Introspectable"), QStringLiteral("Introspect"), {});
    QXmlStreamReader xml(reply.arguments().value(0).toString());
    QList<Method> methods;
    QString interface;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](QStringView name) { return xml.attributes().value(name).toString(); };
        if (xml.name() == u"interface")
            interface = attribute(u"name");
        else if (xml.name() == u"method")
            methods.append({interface, attribute(u"name"), {}});
        else if (xml.name() == u"arg" && !methods.isEmpty() && attribute(u"direction") == u"in")
            methods.last().arguments.append(attribute(u"type"));
    }
    return methods;
}

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return m_random.bounded(limit); }
    QVariant value(const QString &signature)
    {
        if (below(8) == 0) // of another type than is wanted
            return anything();
        if (signature == u"s")
            return text();
        if (signature == u"b")
            return below(2) == 0;
        if (signature == u"q")
            return QVariant::fromValue(ushort(m_random.generate()));
        if (signature == u"as")
            return QStringList{text(), text()};
        if (signature == u"a{sv}")
            return map();
        if (signature == u"v")
            return QVariant::fromValue(QDBusVariant(anything()));
        return anything();
    }

private:
    QString text()
    {
        static const QStringList words{QString(), QStringLiteral("auto"), QStringLiteral("tcp"), QStringLiteral("Mode"),
            QStringLiteral("Server"), QStringLiteral("teredo.example"), QStringLiteral("192.0.2.1"),
            QStringLiteral("2001:0:cb00:7101::1"), QStringLiteral("6a9c1f6e-0000-4000-8000-000000000001"),
            QStringLiteral("\n[Tunnel]\nMode=on"), QStringLiteral("../../etc/passwd"), QString(70000, u'x'),
            QStringLiteral("ServersAdded"), QStringLiteral("NetworkRules"), service};
        if (below(3) > 0)
            return words[below(int(words.size()))];
        QString random;
        for (int i = below(40); i > 0; --i)
            random.append(QChar(ushort(1 + below(0xD7FF - 1))));
        return random;
    }
    QVariant anything()
    {
        switch (below(9)) {
        case 0:
            return text();
        case 1:
            return m_random.generateDouble();
        case 2:
            return QVariant::fromValue(qulonglong(m_random.generate64()));
        case 3:
            return QByteArray(below(5000), char(below(256)));
        case 4:
            return QStringList{text(), text(), text()};
        case 5:
            return map();
        case 6:
            return QVariant::fromValue(QDBusObjectPath(QStringLiteral("/a/b")));
        case 7:
            return QVariant::fromValue(short(m_random.generate()));
        default:
            return below(2) == 0;
        }
    }
    QVariantMap map()
    {
        QVariantMap result;
        for (int i = below(4); i > 0; --i)
            result.insert(text(), below(2) == 0 ? QVariant(text()) : QVariant(below(2) == 0));
        return result;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestRandomCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatCanBeSaidEndsIt()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("navalis.conf")));
        // Fixed to off: this may run on somebody's machine, and as root, to whom nothing is refused.
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write("[Tunnel]\nMode=off\n") > 0);
        config.close();
        QProcess helper;
        helper.setProcessChannelMode(QProcess::MergedChannels);
        helper.start(QStringLiteral(HELPER),
            {QStringLiteral("--config"), config.fileName(), QStringLiteral("--state"),
                folder.filePath(QStringLiteral("settings.conf")), QStringLiteral("--engine"),
                folder.filePath(QStringLiteral("no-engine"))}); // so that nothing is sent
        QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(service));
        const QList<Method> methods = introspect();
        QVERIFY(methods.size() > 10);
        const int seconds = qEnvironmentVariableIntValue("NAVALIS_RANDOM_CALLS_SECONDS");
        const quint32 seed = seconds > 0 ? QRandomGenerator::global()->generate() : 4380;
        qInfo("seed %u", seed);

        Chance chance(seed);
        QElapsedTimer clock;
        clock.start();
        for (int calls = 0; seconds > 0 ? clock.elapsed() < 1000LL * seconds : calls < 3000; ++calls) {
            const Method &method = methods[chance.below(int(methods.size()))];
            auto message = QDBusMessage::createMethodCall(service, path, method.interface, method.name);
            QVariantList arguments;
            for (const QString &signature : method.arguments)
                arguments.append(chance.value(signature));
            if (chance.below(10) == 0)
                arguments.append(chance.value(QStringLiteral("v")));
            message.setArguments(arguments);
            // Nobody waits for most of the answers. But whoever asks for much at once is refused much.
            QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(message);
            if (chance.below(4) == 0)
                answer.waitForFinished();
            if (calls % 100 != 99)
                continue;
            const QDBusMessage state = call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {service, QStringLiteral("State")});
            QVERIFY2(state.type() == QDBusMessage::ReplyMessage,
                qPrintable(QStringLiteral("after %1 calls: %2 ").arg(calls).arg(state.errorMessage())
                    + QString::fromUtf8(helper.readAll().right(4000))));
            QCOMPARE(state.arguments().constFirst().value<QDBusVariant>().variant().toString(), QStringLiteral("off"));
        }
        QCOMPARE(helper.state(), QProcess::Running);
        helper.terminate();
        QVERIFY(helper.waitForFinished(10000));
        QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
        QVERIFY2(helper.exitCode() == 0, helper.readAll().right(4000).constData());
    }
};

QTEST_GUILESS_MAIN(TestRandomCalls)
#include "tst_random_calls.moc"
