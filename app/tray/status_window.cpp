// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_window.h"

#include "app/tray/growth.h"
#include "app/tray/icons.h"
#include "app/tray/message_bar.h"
#include "app/tray/status_header.h"
#include "app/tray/status_rows.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

StatusWindow::StatusWindow(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
    , m_header(new StatusHeader)
    , m_rows(new StatusRows)
{
    setWindowTitle(u"Navalis"_s);
    setWindowIcon(icons::named(icons::appId()));
    connect(m_header, &StatusHeader::switchRequested, this, &StatusWindow::switchRequested);
    connect(m_rows, &StatusRows::copyRequested, this, &StatusWindow::copyRequested);
    connect(m_rows, &StatusRows::serverChangeRequested, this, &StatusWindow::serverChangeRequested);
    connect(m_rows, &StatusRows::sizeChanged, this, [this] { growToFit(*this); });
    connect(m_message, &MessageBar::buttonClicked, this, &StatusWindow::onMessageButton);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_message);
    layout->addWidget(m_header);
    layout->addWidget(m_rows);
    layout->addStretch();
    layout->addLayout(buttonRow());
    addShortcuts();
    resize(600, 440);
}

void StatusWindow::display(const StatusView &view)
{
    m_view = view;
    m_header->display(view);
    m_rows->display(view);
    showMessage();
}

void StatusWindow::display(const TrafficView &view)
{
    m_rows->display(view);
    growToFit(*this);
}

void StatusWindow::showProblem(const QString &problem)
{
    m_problem = problem;
    showMessage();
}

void StatusWindow::showWaiting(bool waiting)
{
    m_waiting = waiting;
    showMessage();
}

void StatusWindow::confirmCopy()
{
    m_rows->confirmCopy();
}

bool StatusWindow::isSeen() const
{
    return isVisible() && !isMinimized() && windowHandle() != nullptr && windowHandle()->isExposed();
}

void StatusWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        noteSight();
}

// Only the QWindow of this widget is told when it is out of sight, on another desktop for example.
bool StatusWindow::eventFilter(QObject *object, QEvent *event)
{
    const bool handled = QWidget::eventFilter(object, event);
    if (object == windowHandle() && event->type() == QEvent::Expose)
        noteSight();
    return handled;
}

void StatusWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    windowHandle()->installEventFilter(this);
    noteSight();
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    noteSight();
}

void StatusWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

QLayout *StatusWindow::buttonRow()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, void (StatusWindow::*signal)()) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(tr("A&bout"), &StatusWindow::aboutRequested);
    row->addStretch();
    add(tr("&Diagnostics…"), &StatusWindow::diagnosticsRequested);
    add(tr("&Settings…"), &StatusWindow::settingsRequested);
    return row;
}

void StatusWindow::addShortcuts()
{
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &StatusWindow::refreshRequested);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &StatusWindow::onCopyKey);
}

void StatusWindow::showMessage()
{
    const bool waiting = m_waiting && m_view.message.action != StatusMessage::Action::AskHelper;
    const StatusMessage message = !m_problem.isEmpty() ? StatusMessage::ofRefusal(m_problem)
        : waiting                                      ? StatusMessage::ofWaiting()
                                                       : m_view.message;
    m_message->display(
        message.text, message.button, message.isFault ? MessageBar::Kind::Warning : MessageBar::Kind::Information);
    growToFit(*this);
}

// A label leaves the key to the window, whatever is selected in it.
void StatusWindow::onCopyKey()
{
    const auto *label = qobject_cast<const QLabel *>(focusWidget());
    if (label != nullptr && label->hasSelectedText())
        QGuiApplication::clipboard()->setText(label->selectedText());
    else
        Q_EMIT copyRequested();
}

void StatusWindow::noteSight()
{
    const bool seen = isSeen();
    if (std::exchange(m_seen, seen) != seen)
        Q_EMIT seenChanged(seen);
}

void StatusWindow::onMessageButton()
{
    if (m_problem.isEmpty())
        Q_EMIT helpRequested(m_view.message.action);
    else
        showProblem({});
}
