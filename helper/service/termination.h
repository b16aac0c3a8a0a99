// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/file_descriptor.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>

// Turns SIGTERM and SIGINT into an ordinary event, so that everything is taken down in order, and SIGHUP into another.
class Termination final : public QObject
{
    Q_OBJECT

public:
    // After the application object, and before other threads are started, which would receive the signals instead.
    static kernel::Result<std::unique_ptr<Termination>> open();

Q_SIGNALS:
    void requested();
    void reloadRequested();

private:
    void onSignal();

    explicit Termination(kernel::FileDescriptor descriptor);

    kernel::FileDescriptor m_descriptor;
    QSocketNotifier m_notifier;
};
