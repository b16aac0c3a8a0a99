// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/application.h"
#include "tests/app/fake_helper.h"
#include "tests/app/fake_tray_host.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

// The whole application between a fake helper and a fake panel, anew for each test. Its user has been welcomed.
class ApplicationFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    void start();
    // Of a label in a window, which may be null.
    [[nodiscard]] static QString text(const QWidget *window, const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<FakeTrayHost> m_host;
    std::unique_ptr<Application> m_app;
};
