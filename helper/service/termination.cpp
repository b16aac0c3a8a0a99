// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/termination.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

kernel::Result<std::unique_ptr<Termination>> Termination::open()
{
    sigset_t signals{};
    sigemptyset(&signals);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    if (const int error = pthread_sigmask(SIG_BLOCK, &signals, nullptr); error != 0)
        return kernel::failure("blocking signals", error);
    kernel::FileDescriptor descriptor(signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!descriptor)
        return kernel::failure("descriptor for signals");
    return std::unique_ptr<Termination>(new Termination(std::move(descriptor)));
}

Termination::Termination(kernel::FileDescriptor descriptor)
    : m_descriptor(std::move(descriptor))
    , m_notifier(m_descriptor.number(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Termination::onSignal);
}

void Termination::onSignal()
{
    signalfd_siginfo signal{};
    if (::read(m_descriptor.number(), &signal, sizeof signal) != sizeof signal)
        return;
    if (signal.ssi_signo == SIGHUP)
        Q_EMIT reloadRequested();
    else
        Q_EMIT requested();
}
