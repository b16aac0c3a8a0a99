// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/general_page.h"

#include <QDialog>
#include <QVariantMap>

class AdvancedPage;
class MessageBar;
class NetworksPage;
class QDialogButtonBox;
class QLabel;
class QTabWidget;
class ServersPage;

// Shows the settings and says what is wanted. It never changes anything by itself: what was typed stays until it is
// applied, and what was not touched follows changes made elsewhere.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Networks, Servers, Advanced };

    explicit SettingsDialog(QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] GeneralPage &general() { return *m_general; }
    [[nodiscard]] NetworksPage &networks() { return *m_networks; }
    [[nodiscard]] ServersPage &servers() { return *m_servers; }
    [[nodiscard]] AdvancedPage &advanced() { return *m_advanced; }

    // While a wish is on its way nothing can be edited, but the window lives.
    void setBusy(bool busy);
    // A problem: of the rest, which was not.
    void onApplied(const QString &problem = {});
    void onRefused(const QString &problem);
    // Why nothing can be set; empty: it can.
    void showAbsence(const QString &reason);
    // After the pages were told something new: what of it can be applied?
    void enable();

Q_SIGNALS:
    // The keys are those of Configure; it may be empty if only our own settings were changed.
    void applyRequested(const QVariantMap &wish, const OwnSettings &own);

private:
    void showMessage();
    void addPage(SettingsPage *page, const QString &title);
    void connectButtons();
    void apply(bool thenClose);
    void reset();
    [[nodiscard]] QVariantMap wish() const;

    bool m_busy = false;
    bool m_closeWhenDone = false;
    QString m_problem;             // of a request
    QString m_absence;             // of the helper
    QList<SettingsPage *> m_pages; // all owned by this
    GeneralPage *m_general;
    NetworksPage *m_networks;
    ServersPage *m_servers;
    AdvancedPage *m_advanced;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    QLabel *m_wait;
    QDialogButtonBox *m_buttons;
};
