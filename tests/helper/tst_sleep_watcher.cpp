// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/sleep_watcher.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace {

// logind as far as sleep goes: hands out one end of a pipe, and sees at the other whether anybody still holds it.
class FakeLogind final : public QDBusVirtualObject
{
public:
    explicit FakeLogind(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }
    ~FakeLogind() override { closePipe(); }
    Q_DISABLE_COPY_MOVE(FakeLogind)

    [[nodiscard]] bool start()
    {
        return m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), this)
            && m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/) override
    {
        asked = message.arguments();
        closePipe();
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return false;
        m_readEnd = ends[0];
        m_bus.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        ::close(ends[1]); // its copies live in the message, then at the receiver
        return true;
    }
    [[nodiscard]] bool isHeld() const
    {
        pollfd end{m_readEnd, POLLIN, 0};
        return m_readEnd >= 0 && poll(&end, 1, 0) == 0;
    }
    void prepareForSleep(bool start)
    {
        auto signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"));
        signal << start;
        m_bus.send(signal);
    }

    QVariantList asked;

private:
    void closePipe()
    {
        if (m_readEnd >= 0)
            ::close(m_readEnd);
    }

    QDBusConnection m_bus;
    int m_readEnd = -1;
};

} // namespace

class TestSleepWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepWaitsUntilEverythingIsPutAway()
    {
        FakeLogind logind(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("logind")));
        SleepWatcher watcher(QDBusConnection::sessionBus()); // before logind, as at boot
        QVERIFY(logind.start());
        QTRY_VERIFY(logind.isHeld());
        QCOMPARE(logind.asked.constFirst().toString(), QStringLiteral("sleep"));
        QCOMPARE(logind.asked.constLast().toString(), QStringLiteral("delay"));
        bool heldMeanwhile = false;
        connect(&watcher, &SleepWatcher::sleeping, &watcher, [&] { heldMeanwhile = logind.isHeld(); });
        const QSignalSpy awake(&watcher, &SleepWatcher::awake);

        logind.prepareForSleep(true);
        QTRY_VERIFY(heldMeanwhile);
        QTRY_VERIFY(!logind.isHeld());
        QCOMPARE(awake.size(), 0);
        logind.prepareForSleep(false);

        QTRY_COMPARE(awake.size(), 1);
        QTRY_VERIFY(logind.isHeld());
    }

    void cleanup() { QDBusConnection::disconnectFromBus(QStringLiteral("logind")); }
};

QTEST_GUILESS_MAIN(TestSleepWatcher)
#include "tst_sleep_watcher.moc"
