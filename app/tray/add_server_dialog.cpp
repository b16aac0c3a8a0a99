// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/add_server_dialog.h"

#include "app/client/server_test_text.h"
#include "app/client/server_text.h"
#include "app/tray/announcement.h"
#include "app/tray/growth.h"
#include "app/tray/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddServerDialog::AddServerDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_message(labels::plain({}, u"message"_s))
{
    setWindowTitle(tr("Add a Server"));
    auto *label = new QLabel(tr("&Name or IPv4 address of the server:"));
    label->setBuddy(m_name);
    auto *buttons = new QDialogButtonBox;
    m_button = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_button->setObjectName(u"add"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddServerDialog::onButton);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textEdited, this, &AddServerDialog::onEdited);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_message);
    layout->addWidget(labels::hint(tr("Its operator learns when and from where you are online, and can misdirect "
                                      "your traffic. Add a server only if you trust whoever runs it.")));
    layout->addStretch();
    layout->addWidget(buttons);
    onEdited();
    m_message->hide(); // nothing was typed yet that could be wrong
    resize(440, layout->totalHeightForWidth(440));
}

QString AddServerDialog::server() const
{
    return m_name->text().trimmed();
}

void AddServerDialog::onTested(const ServerChoice &server)
{
    if (!m_testing || server.name.compare(this->server(), Qt::CaseInsensitive) != 0)
        return;
    m_found = server;
    if (server.works())
        return finish();
    onTestFailed(ServerTestText::result(server.result));
}

void AddServerDialog::onTestFailed(const QString &problem)
{
    m_testing = false;
    m_tested = true;
    m_name->setEnabled(true);
    labels::setOrHide(*m_message, problem);
    m_button->setText(tr("Add Any&way"));
    m_button->setEnabled(true);
    growToFit(*this);
    announce(*m_message, problem);
}

void AddServerDialog::onTestEnded()
{
    if (m_testing)
        onTestFailed(tr("The test ended without a result."));
}

void AddServerDialog::onEdited()
{
    const auto problem = ServerText::check(server());
    m_tested = false;
    labels::setOrHide(*m_message, ServerText::explanation(problem));
    m_button->setText(tr("&Test and Add"));
    m_button->setEnabled(problem == ServerText::Problem::None);
    growToFit(*this);
}

void AddServerDialog::onButton()
{
    if (m_tested)
        return finish();
    m_testing = true;
    m_found = {};
    m_name->setEnabled(false);
    m_button->setEnabled(false);
    labels::setOrHide(*m_message, tr("Asking the server…"));
    growToFit(*this);
    announce(*m_message, m_message->text());
    Q_EMIT testRequested(server());
}

void AddServerDialog::finish()
{
    m_found.name = server();
    m_found.removable = true;
    Q_EMIT added(m_found);
    accept();
}
