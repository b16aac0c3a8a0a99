// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/tray/diagnostics_view.h"

#include <QWidget>

class CheckList;
class CopyButton;
class MessageBar;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

// Shows the checklist and the log, and says what is wanted of them.
class DiagnosticsWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagnosticsWindow(QWidget *parent = nullptr);

    void display(const DiagnosticsView &view);
    void setBusy(bool busy); // with a run of the checks
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void showProblem(const QString &problem);
    // The report is in the clipboard.
    void confirmCopy();

    void setRedacted(bool redacted); // without asking for anything
    [[nodiscard]] bool isRedacted() const;
    [[nodiscard]] QString kind() const; // of the events to show; empty: all
    [[nodiscard]] QString filter() const;

Q_SIGNALS:
    void runRequested();
    void filterChanged();
    void copyRequested();
    void saveRequested(const QString &file);

private:
    QLayout *summaryRow();
    QLayout *filterRow();
    QLayout *buttonRow();
    void askForFile();
    void displayLog(const QStringList &lines);
    void removeFromLog(qsizetype lines);

    bool m_busy = false;
    MessageBar *m_message; // all owned by this
    QLabel *m_summary;
    QProgressBar *m_progress;
    CheckList *m_checks;
    QComboBox *m_kind;
    QLineEdit *m_filter;
    QPlainTextEdit *m_log;
    QStringList m_lines; // in it
    QCheckBox *m_unredacted;
    QPushButton *m_run;
    CopyButton *m_copy;
};
