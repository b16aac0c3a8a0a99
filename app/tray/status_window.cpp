// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/status_window.h"

#include "app/tray/growth.h"
#include "app/tray/icons.h"
#include "app/tray/message_bar.h"
#include "app/tray/switch_button.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 48;

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // network and server names come from outside
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setOrDash(QLabel &label, const QString &text)
{
    label.setText(text.isEmpty() ? u"–"_s : text);
}

} // namespace

StatusWindow::StatusWindow(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageBar)
    , m_icon(new QLabel)
    , m_sentence(textLabel(u"sentence"_s))
    , m_reason(textLabel(u"reason"_s))
    , m_switch(new SwitchButton)
    , m_switchHint(textLabel(u"switchHint"_s))
    , m_copy(new QPushButton(tr("&Copy")))
    , m_change(new QPushButton(tr("C&hange…")))
{
    setWindowTitle(u"Navalis"_s);
    setWindowIcon(icons::named(icons::appId()));

    auto *rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(6);
    m_address = addRow(*rows, tr("Address"), m_copy);
    m_server = addRow(*rows, tr("Server"), m_change);
    m_nat = addRow(*rows, tr("NAT type"));
    m_relay = addRow(*rows, tr("Relay"));
    m_network = addRow(*rows, tr("Network"));
    m_since = addRow(*rows, tr("Connected since"));

    auto *header = new QGridLayout;
    buildHeader(*header);
    auto *settings = new QPushButton(tr("&Settings…"));
    connect(settings, &QPushButton::clicked, this, &StatusWindow::settingsRequested);
    connect(m_change, &QPushButton::clicked, this, &StatusWindow::settingsRequested);
    connect(m_copy, &QPushButton::clicked, this, &StatusWindow::copyRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_message);
    layout->addLayout(header);
    layout->addLayout(rows);
    layout->addStretch();
    layout->addWidget(settings, 0, Qt::AlignRight);
    addShortcuts();
    resize(540, 400);
}

void StatusWindow::display(const StatusView &view)
{
    const bool announce = view.sentence != m_view.sentence;
    m_view = view;
    showIcon();
    m_sentence->setText(view.sentence);
    m_reason->setText(view.reason);
    m_reason->setToolTip(view.detail.toHtmlEscaped());
    m_switch->setChecked(view.switchOn);
    m_switch->setEnabled(view.switchEnabled);
    m_switchHint->setText(view.switchHint);
    setOrDash(*m_address, view.address);
    m_copy->setEnabled(!view.address.isEmpty());
    setOrDash(*m_server, view.server);
    m_change->setEnabled(view.serverEnabled);
    setOrDash(*m_nat, view.nat);
    setOrDash(*m_relay, view.relay);
    setOrDash(*m_network, view.network);
    setOrDash(*m_since, view.since);
    showMessage();
    growToFit(*this);
    if (announce) { // for screen readers
        QAccessibleEvent event(m_sentence, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void StatusWindow::showProblem(const QString &problem)
{
    m_problem = problem;
    showMessage();
    growToFit(*this);
}

void StatusWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}

void StatusWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void StatusWindow::buildHeader(QGridLayout &layout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_sentence->setFont(large);
    auto *label = new QLabel(tr("&IPv6 through Teredo"));
    label->setBuddy(m_switch);
    m_switch->setAccessibleName(tr("IPv6 through Teredo"));
    connect(m_switch, &SwitchButton::clicked, this, &StatusWindow::switchRequested);

    layout.setColumnStretch(1, 1);
    layout.setHorizontalSpacing(16);
    layout.setVerticalSpacing(4);
    layout.addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout.addWidget(m_sentence, 0, 1, 1, 2);
    layout.addWidget(m_reason, 1, 1, 1, 2);
    layout.setRowMinimumHeight(2, 8);
    layout.addWidget(label, 3, 1);
    layout.addWidget(m_switch, 3, 2, 2, 1, Qt::AlignVCenter);
    layout.addWidget(m_switchHint, 4, 1);
}

QLabel *StatusWindow::addRow(QGridLayout &layout, const QString &label, QPushButton *button)
{
    const int row = layout.rowCount();
    auto *value = textLabel(QString());
    value->setAccessibleName(label);
    layout.addWidget(new QLabel(label + u':'), row, 0);
    layout.addWidget(value, row, 1, 1, button == nullptr ? 2 : 1);
    if (button != nullptr)
        layout.addWidget(button, row, 2);
    return value;
}

void StatusWindow::addShortcuts()
{
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &StatusWindow::refreshRequested);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &StatusWindow::copyRequested);
    connect(m_message, &MessageBar::buttonClicked, this, [this] {
        if (m_problem.isEmpty())
            Q_EMIT refreshRequested();
        else
            showProblem({});
    });
}

void StatusWindow::showIcon()
{
    if (m_view.icon.isEmpty())
        return; // nothing was displayed yet
    const QColor colour = palette().color(QPalette::WindowText);
    m_icon->setPixmap(icons::symbolic(m_view.icon, iconSize, colour, devicePixelRatio()));
}

void StatusWindow::showMessage()
{
    if (!m_problem.isEmpty())
        m_message->display(m_problem, tr("Dismiss"));
    else if (m_view.retryOffered)
        m_message->display(tr("Without the helper nothing can be shown or changed."), tr("Try &Again"));
    else
        m_message->display(m_view.detail, {});
}
