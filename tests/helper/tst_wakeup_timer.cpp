// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/boot_clock.h"
#include "helper/system/poller.h"
#include "helper/system/wakeup_timer.h"

#include <QTest>

#include <poll.h>
#include <sys/timerfd.h>

using namespace std::chrono_literals;

namespace {

bool isReadable(const kernel::WakeupTimer &timer, int milliseconds)
{
    pollfd watched{timer.descriptor().number(), POLLIN, 0};
    return poll(&watched, 1, milliseconds) == 1;
}

bool isArmed(const kernel::WakeupTimer &timer)
{
    itimerspec setting{};
    timerfd_gettime(timer.descriptor().number(), &setting);
    return setting.it_value.tv_sec != 0 || setting.it_value.tv_nsec != 0;
}

} // namespace

class TestWakeupTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockDoesNotRunBackwards()
    {
        kernel::BootClock clock;
        teredo::Instant last = clock.now();
        QVERIFY(last > teredo::Instant{});
        for (int i = 0; i < 1000; ++i) {
            const teredo::Instant now = clock.now();
            QVERIFY(now >= last);
            last = now;
        }
    }

    void itGoesOffWhenTheInstantHasCome()
    {
        auto timer = kernel::WakeupTimer::open();
        QVERIFY(timer);
        kernel::BootClock clock;
        const teredo::Instant deadline = clock.now() + 20ms;

        QVERIFY(timer->setTo(deadline));

        QVERIFY(isReadable(*timer, 5000));
        QVERIFY(clock.now() >= deadline);
    }

    void anInstantLongPastGoesOffAtOnce()
    {
        auto timer = kernel::WakeupTimer::open();
        QVERIFY(timer);
        QVERIFY(timer->setTo(teredo::Instant{}));
        QVERIFY(isReadable(*timer, 5000));
    }

    void neverSwitchesItOff()
    {
        auto timer = kernel::WakeupTimer::open();
        QVERIFY(timer);
        QVERIFY(!isArmed(*timer));
        QVERIFY(timer->setTo(kernel::BootClock().now() + 1h));
        QVERIFY(isArmed(*timer));

        QVERIFY(timer->setTo(teredo::never));

        QVERIFY(!isArmed(*timer));
    }

    void afterGoingOffTheSameInstantCanBeSetAgain()
    {
        auto timer = kernel::WakeupTimer::open();
        QVERIFY(timer);
        QVERIFY(timer->setTo(teredo::Instant{}));
        QVERIFY(isReadable(*timer, 5000));

        timer->acknowledge();
        QVERIFY(!isReadable(*timer, 0));
        QVERIFY(timer->setTo(teredo::Instant{}));

        QVERIFY(isReadable(*timer, 5000));
    }

    void thePollerTellsWhichDescriptorHasInput()
    {
        auto early = kernel::WakeupTimer::open();
        auto late = kernel::WakeupTimer::open();
        auto poller = kernel::Poller::open();
        QVERIFY(early && late && poller);
        QVERIFY(poller->add(early->descriptor(), 1));
        QVERIFY(poller->add(late->descriptor(), 2));
        QVERIFY(early->setTo(teredo::Instant{}));
        QVERIFY(late->setTo(kernel::BootClock().now() + 1h));

        const auto events = poller->wait();

        QVERIFY(events);
        QCOMPARE(events->size(), 1u);
        QCOMPARE(events->front().source, 1u);
        QVERIFY(events->front().readable);
    }
};

QTEST_GUILESS_MAIN(TestWakeupTimer)
#include "tst_wakeup_timer.moc"
