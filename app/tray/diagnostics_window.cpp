// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/diagnostics_window.h"

#include "app/tray/announcement.h"
#include "app/tray/check_list.h"
#include "app/tray/copy_button.h"
#include "app/tray/icons.h"
#include "app/tray/labels.h"
#include "app/tray/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// How many lines the newer log has lost at its front, if it goes on where the older one ended; all if it does not.
qsizetype goneFromFront(const QStringList &older, const QStringList &newer)
{
    for (qsizetype gone = 0; gone < older.size(); ++gone)
        if (newer.size() >= older.size() - gone && std::equal(older.begin() + gone, older.end(), newer.begin()))
            return gone;
    return older.size();
}

} // namespace

DiagnosticsWindow::DiagnosticsWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_message(new MessageBar)
    , m_summary(labels::plain({}, u"summary"_s))
    , m_progress(new QProgressBar)
    , m_checks(new CheckList)
    , m_kind(new QComboBox)
    , m_filter(new QLineEdit)
    , m_log(new QPlainTextEdit)
    , m_unredacted(new QCheckBox(tr("&Include my addresses and names of networks")))
    , m_run(new QPushButton(tr("&Run Again")))
    , m_copy(new CopyButton(tr("&Copy Report")))
{
    setWindowTitle(tr("Navalis Diagnostics"));
    setWindowIcon(icons::named(icons::appId()));
    m_run->setObjectName(u"run"_s);
    m_copy->setObjectName(u"copy"_s);
    m_log->setReadOnly(true);
    m_log->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_log->setTabChangesFocus(true);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(1000);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setAccessibleName(tr("Events"));

    auto *events = new QWidget;
    auto *eventLayout = new QVBoxLayout(events);
    eventLayout->setContentsMargins({});
    eventLayout->addLayout(filterRow());
    eventLayout->addWidget(m_log);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_checks);
    splitter->addWidget(events);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(summaryRow());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_unredacted);
    layout->addLayout(buttonRow());
    connect(m_unredacted, &QCheckBox::toggled, this, &DiagnosticsWindow::runRequested);
    connect(m_message, &MessageBar::buttonClicked, this, [this] { showProblem({}); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &DiagnosticsWindow::runRequested);
    resize(680, 620);
}

void DiagnosticsWindow::display(const DiagnosticsView &view)
{
    const bool isNew = !m_busy && m_summary->text() != view.summary;
    if (isNew) {
        m_summary->setText(view.summary);
        announce(*m_summary, view.summary);
    }
    m_checks->display(view.rows);
    displayLog(view.log);
}

// The end is followed. Whoever looks at an earlier place, or has selected something, is left alone there.
void DiagnosticsWindow::displayLog(const QStringList &lines)
{
    const qsizetype gone = goneFromFront(m_lines, lines);
    const qsizetype kept = m_lines.size() - gone;
    m_lines = lines;
    if (kept == 0)
        return m_log->setPlainText(lines.join(u'\n'));
    if (kept == lines.size() && gone == 0)
        return;
    auto &bar = *m_log->verticalScrollBar();
    const bool atEnd = bar.value() == bar.maximum();
    const auto place = std::max(bar.value() - static_cast<int>(gone), 0);
    removeFromLog(gone);
    if (kept < lines.size())
        m_log->appendPlainText(lines.sliced(kept).join(u'\n'));
    bar.setValue(atEnd ? bar.maximum() : place);
}

void DiagnosticsWindow::removeFromLog(qsizetype lines)
{
    QTextCursor front(m_log->document());
    front.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor, static_cast<int>(lines));
    front.removeSelectedText();
}

void DiagnosticsWindow::setBusy(bool busy)
{
    m_busy = busy;
    m_run->setEnabled(!busy);
    m_unredacted->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (busy)
        m_summary->setText(tr("Checking…"));
}

void DiagnosticsWindow::showProblem(const QString &problem)
{
    m_message->display(problem, tr("Dismiss"));
}

void DiagnosticsWindow::confirmCopy()
{
    m_copy->confirm();
}

void DiagnosticsWindow::setRedacted(bool redacted)
{
    const QSignalBlocker blocker(m_unredacted);
    m_unredacted->setChecked(!redacted);
}

bool DiagnosticsWindow::isRedacted() const
{
    return !m_unredacted->isChecked();
}

QString DiagnosticsWindow::kind() const
{
    return m_kind->currentData().toString();
}

QString DiagnosticsWindow::filter() const
{
    return m_filter->text();
}

QLayout *DiagnosticsWindow::summaryRow()
{
    // How far it has come is not known, only that it goes on.
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(m_progress->fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("The checks are running"));
    m_progress->hide();
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // so that nothing jumps
    m_progress->setSizePolicy(policy);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 2);
    row->addWidget(m_progress, 1);
    return row;
}

QLayout *DiagnosticsWindow::filterRow()
{
    m_kind->addItem(tr("All events"), QString());
    for (const QString &kind : DiagnosticsView::kinds())
        m_kind->addItem(DiagnosticsView::kindName(kind), kind);
    m_kind->setAccessibleName(tr("Kind of events to show"));
    m_filter->setPlaceholderText(tr("Show only lines with…"));
    m_filter->setAccessibleName(tr("Text that the events to show have"));
    m_filter->setClearButtonEnabled(true);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DiagnosticsWindow::filterChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &DiagnosticsWindow::filterChanged);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_filter, 1);
    return row;
}

QLayout *DiagnosticsWindow::buttonRow()
{
    auto *save = new QPushButton(tr("&Save Report…"));
    auto *close = new QPushButton(tr("C&lose"));
    connect(m_run, &QPushButton::clicked, this, &DiagnosticsWindow::runRequested);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsWindow::copyRequested);
    connect(save, &QPushButton::clicked, this, &DiagnosticsWindow::askForFile);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(save);
    row->addWidget(close);
    return row;
}

void DiagnosticsWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"navalis-report.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsWindow::saveRequested);
    dialog->open();
}
