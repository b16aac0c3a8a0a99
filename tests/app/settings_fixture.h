// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_client.h"
#include "app/tray/autostart.h"
#include "app/tray/settings_dialog.h"
#include "app/tray/user_settings.h"
#include "tests/app/fake_helper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <memory>

// The settings dialog, filled by a fake helper, anew for each test.
class SettingsFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    [[nodiscard]] Autostart autostart() const
    {
        return {m_folder.filePath(QStringLiteral("autostart")), QStringLiteral("/usr/bin/navalis")};
    }
    [[nodiscard]] QRadioButton *radio(const QString &mode) const { return m_dialog->findChild<QRadioButton *>(mode); }
    // A control by its own name, or in the field of an option.
    template<typename Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        if (auto *direct = m_dialog->findChild<Control *>(name))
            return direct;
        return m_dialog->findChild<QWidget *>(name)->findChild<Control *>();
    }
    [[nodiscard]] QComboBox *box(const QString &name) const { return control<QComboBox>(name); }
    [[nodiscard]] QCheckBox *option(const QString &key) const { return control<QCheckBox>(key); }
    [[nodiscard]] QSpinBox *port() const { return control<QSpinBox>(QStringLiteral("ClientPort")); }
    [[nodiscard]] QPushButton *named(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QFrame *message() const { return m_dialog->findChild<QFrame *>(QStringLiteral("message")); }
    [[nodiscard]] QTreeWidget *networks() const
    {
        return m_dialog->findChild<QTreeWidget *>(QStringLiteral("networks"));
    }
    [[nodiscard]] QTreeWidget *servers() const { return m_dialog->findChild<QTreeWidget *>(QStringLiteral("servers")); }
    [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    static void choose(QComboBox &box, const QString &value)
    {
        box.setCurrentIndex(box.findData(value));
        Q_EMIT box.activated(box.currentIndex());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeHelper> m_helper;
    std::unique_ptr<HelperClient> m_client;
    std::unique_ptr<UserSettings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};
