// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/welcome_window.h"

#include "app/client/state_text.h"
#include "app/tray/announcement.h"
#include "app/tray/description.h"
#include "app/tray/growth.h"
#include "app/tray/icons.h"
#include "app/tray/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WelcomeWindow::WelcomeWindow(QWidget *parent)
    : QDialog(parent)
    , m_automatic(new QRadioButton(tr("&Automatically, where the network has no IPv6 (recommended)")))
    , m_always(new QRadioButton(tr("Al&ways")))
    , m_byHand(new QRadioButton(tr("&Only when I switch it on")))
    , m_lock(labels::plain(StateText::lock(), u"lock"_s))
    , m_login(new QCheckBox(tr("Show the tray icon from &login on")))
    , m_exposure(labels::plain({}, u"exposure"_s))
    , m_problem(labels::plain({}, u"problem"_s))
{
    setWindowTitle(tr("Welcome to Navalis"));
    setWindowIcon(icons::named(icons::appId()));
    auto *buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"start"_s);
    buttons->addButton(tr("&Not Now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WelcomeWindow::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QFont bold = font();
    bold.setBold(true);
    m_problem->setFont(bold);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(labels::plain(tr(
        "Many networks, in hotels and trains for example, only have IPv4. Navalis makes IPv6 work there, by a tunnel "
        "through the network (Teredo). Programs need not know of it.")));
    layout->addWidget(choiceBox());
    layout->addWidget(m_login);
    layout->addWidget(labels::plain(
        tr("Privacy: the Teredo server sees when and from which IPv4 address you are online, and everybody you reach "
           "over IPv6 learns that address. What is not encrypted can be read on the way, as without a tunnel.")));
    layout->addWidget(m_exposure);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(520, layout->totalHeightForWidth(520));
}

void WelcomeWindow::display(const TunnelStatus &status)
{
    const auto text = StateText::of(status);
    const QString reason = status.isPresent() ? QString() : text.sentence + u' ' + text.reason;
    const bool isNew = m_problem->text() != reason;
    labels::setOrHide(*m_problem, reason);
    if (isNew)
        announce(*m_problem, reason);
    m_start->setEnabled(status.isPresent());
    displayChoice(status);
    m_exposure->setText(status.firewall == u"guarded"
            ? tr("Protection: nobody can open a connection to this computer through the tunnel, except at ports that "
                 "an administrator opens; a firewall of its own is in place.")
            : tr("Protection: nobody can open a connection to this computer through the tunnel, except at ports that "
                 "an administrator opens. Its own firewall comes up first; without it the tunnel stays closed."));
    growToFit(*this);
}

QWidget *WelcomeWindow::choiceBox()
{
    auto *box = new QGroupBox(tr("When to use the tunnel"));
    auto *layout = new QVBoxLayout(box);
    m_automatic->setObjectName(u"auto"_s);
    m_always->setObjectName(u"on"_s);
    m_byHand->setObjectName(u"off"_s);
    m_automatic->setChecked(true);
    for (QRadioButton *choice : {m_automatic, m_always, m_byHand}) {
        connect(choice, &QRadioButton::clicked, this, [this] { m_touched = true; });
        layout->addWidget(choice);
    }
    layout->addWidget(m_lock);
    m_always->hide();
    m_lock->hide();
    return box;
}

void WelcomeWindow::displayChoice(const TunnelStatus &status)
{
    if (!status.isPresent())
        return;
    const bool isLocked = status.isLocked(u"Mode");
    if (status.isModeChosen() && (!m_touched || isLocked)) {
        m_always->setVisible(status.mode == u"on");
        for (QRadioButton *choice : {m_automatic, m_always, m_byHand})
            choice->setChecked(choice->objectName() == status.mode);
    }
    for (QRadioButton *choice : {m_automatic, m_always, m_byHand}) {
        choice->setEnabled(!isLocked);
        describe(*choice, {}, isLocked ? m_lock->text() : QString());
    }
    m_lock->setVisible(isLocked);
}

void WelcomeWindow::choose()
{
    for (const QRadioButton *choice : {m_automatic, m_always, m_byHand}) {
        if (choice->isChecked())
            Q_EMIT chosen(choice->objectName(), m_login->isChecked());
    }
    accept();
}
