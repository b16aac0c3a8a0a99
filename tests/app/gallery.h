// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_client.h"
#include "app/tray/user_settings.h"
#include "tests/app/fake_helper.h"

#include <QTemporaryDir>

#include <functional>

class QWidget;

// Every window of the application, in the states worth seeing, filled by a fake helper.
class Gallery
{
public:
    using Visit = std::function<void(const QString &name, QWidget &window)>;

    Gallery();

    // Shows one window after the other.
    void visit(const Visit &visit);

private:
    void visitStatus(const Visit &visit);
    void visitMenu(const Visit &visit);
    void visitDiagnostics(const Visit &visit);
    void visitSettings(const Visit &visit);
    void visitAddServer(const Visit &visit);
    void visitOthers(const Visit &visit);

    QTemporaryDir m_folder;
    FakeHelper m_helper;
    HelperClient m_client;
    UserSettings m_settings;
};
