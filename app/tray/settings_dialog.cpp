// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/settings_dialog.h"

#include "app/client/server_text.h"
#include "app/tray/growth.h"
#include "app/tray/message_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QStringList modes{u"auto"_s, u"on"_s, u"off"_s}; // the index is the button's id

// A second line under a button, aligned with its text.
QLabel *smallLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(24);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_message(new MessageBar)
    , m_content(new QWidget)
    , m_modes(new QButtonGroup(this))
    , m_modeLock(smallLabel({}))
    , m_listed(new QRadioButton(tr("A server of the &list")))
    , m_list(new QComboBox)
    , m_own(new QRadioButton(tr("A&nother server")))
    , m_ownName(new QLineEdit)
    , m_ownProblem(smallLabel({}))
    , m_serverLock(smallLabel({}))
    , m_wait(new QLabel(tr("Waiting for the helper…")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Navalis Settings"));
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->addWidget(modeBox());
    content->addWidget(serverBox());
    content->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_wait);
    layout->addWidget(m_buttons);
    m_wait->setVisible(false);
    connectEdits();
    resize(540, layout->totalHeightForWidth(540));
}

void SettingsDialog::display(const SettingsView &view)
{
    const bool sameServers = view.servers == m_view.servers;
    m_view = view;
    if (!sameServers)
        showServers();
    if (!m_modeTouched)
        showMode();
    if (!m_serverTouched)
        showServer();
    m_modeLock->setText(view.modeLock);
    m_modeLock->setVisible(!view.modeLock.isEmpty());
    m_serverLock->setText(view.serverLock);
    m_serverLock->setVisible(!view.serverLock.isEmpty());
    onEdited();
}

void SettingsDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_content->setEnabled(!busy);
    m_wait->setVisible(busy);
    onEdited();
}

void SettingsDialog::onApplied()
{
    m_modeTouched = false;
    m_serverTouched = false;
    setBusy(false);
    m_message->display({}, {});
    if (m_closeWhenDone)
        accept();
}

void SettingsDialog::onRefused(const QString &problem)
{
    setBusy(false);
    m_message->display(problem, tr("Dismiss"));
    growToFit(*this);
}

QWidget *SettingsDialog::modeBox()
{
    auto *box = new QGroupBox(tr("When to use the tunnel"));
    auto *layout = new QVBoxLayout(box);
    addMode(*layout, 0, tr("&Automatic"), tr("Where the network has no IPv6 of its own. Recommended."));
    addMode(*layout, 1, tr("Al&ways"), tr("Also beside a network's own IPv6, which keeps precedence."));
    addMode(*layout, 2, tr("&Off"), tr("Never. IPv6 then works only where the network has it."));
    layout->addWidget(m_modeLock);
    return box;
}

QRadioButton *SettingsDialog::addMode(QBoxLayout &layout, int id, const QString &name, const QString &explanation)
{
    auto *button = new QRadioButton(name);
    button->setObjectName(modes.at(id));
    button->setAccessibleDescription(explanation);
    m_modes->addButton(button, id);
    layout.addWidget(button);
    layout.addWidget(smallLabel(explanation));
    return button;
}

QWidget *SettingsDialog::serverBox()
{
    auto *box = new QGroupBox(tr("Teredo server"));
    m_list->setAccessibleName(tr("Servers to choose from"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ownName->setAccessibleName(tr("Name or IPv4 address of another server"));
    m_ownName->setPlaceholderText(tr("host name or IPv4 address"));
    m_ownProblem->setObjectName(u"ownProblem"_s);
    m_ownProblem->setIndent(0);
    m_ownProblem->setForegroundRole(QPalette::WindowText);
    QFont bold = font();
    bold.setBold(true);
    m_ownProblem->setFont(bold);

    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_listed);
    layout->addWidget(m_list);
    layout->addWidget(m_own);
    layout->addWidget(m_ownName);
    layout->addWidget(m_ownProblem);
    layout->addWidget(smallLabel(tr("A server learns when and from where you are online, and can lead your traffic "
                                    "astray. Use one that you trust.")));
    layout->addWidget(m_serverLock);
    return box;
}

void SettingsDialog::connectEdits()
{
    const auto touchServer = [this] {
        m_serverTouched = true;
        onEdited();
    };
    connect(m_modes, &QButtonGroup::idClicked, this, [this] {
        m_modeTouched = true;
        onEdited();
    });
    connect(m_listed, &QRadioButton::clicked, this, touchServer);
    connect(m_list, &QComboBox::activated, this, touchServer);
    connect(m_own, &QRadioButton::clicked, this, touchServer);
    connect(m_own, &QRadioButton::clicked, m_ownName, [this] { m_ownName->setFocus(); });
    connect(m_ownName, &QLineEdit::textEdited, this, touchServer);
    connect(m_message, &MessageBar::buttonClicked, this, [this] { m_message->display({}, {}); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { apply(true); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { apply(false); });
}

void SettingsDialog::showMode()
{
    if (auto *button = m_modes->button(static_cast<int>(modes.indexOf(m_view.mode))))
        button->setChecked(true);
}

void SettingsDialog::showServers()
{
    const QString chosen = m_list->currentData().toString();
    m_list->clear();
    for (const auto &[name, label] : m_view.servers)
        m_list->addItem(label, name);
    m_list->setCurrentIndex(std::max(0, m_list->findData(chosen)));
}

void SettingsDialog::showServer()
{
    const bool listed = m_view.isListed(m_view.server);
    (listed ? m_listed : m_own)->setChecked(true);
    if (listed)
        m_list->setCurrentIndex(m_list->findData(m_view.server, Qt::UserRole, Qt::MatchFixedString));
    m_ownName->setText(listed ? QString() : m_view.server);
}

void SettingsDialog::onEdited()
{
    for (QAbstractButton *button : m_modes->buttons())
        button->setEnabled(m_view.modeEnabled);
    m_listed->setEnabled(m_view.serverEnabled && m_list->count() > 0);
    m_list->setEnabled(m_listed->isEnabled() && m_listed->isChecked());
    m_own->setEnabled(m_view.serverEnabled);
    m_ownName->setEnabled(m_view.serverEnabled && m_own->isChecked());

    const auto problem = m_own->isChecked() ? ServerText::check(chosenServer()) : ServerText::Problem::None;
    m_ownProblem->setText(m_serverTouched ? ServerText::explanation(problem) : QString());
    m_ownProblem->setVisible(!m_ownProblem->text().isEmpty());
    const bool valid = !m_serverTouched || problem == ServerText::Problem::None;
    const bool changed = !SettingsWish::between(m_view, chosenMode(), chosenServer()).isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(valid && !m_busy);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(valid && changed && !m_busy);
    growToFit(*this);
}

void SettingsDialog::apply(bool thenClose)
{
    m_closeWhenDone = thenClose;
    const auto wish = SettingsWish::between(m_view, chosenMode(), chosenServer());
    if (wish.isEmpty())
        return onApplied();
    setBusy(true);
    Q_EMIT applyRequested(wish);
}

QString SettingsDialog::chosenMode() const
{
    return m_modeTouched ? modes.value(m_modes->checkedId()) : m_view.mode;
}

QString SettingsDialog::chosenServer() const
{
    if (!m_serverTouched)
        return m_view.server;
    return m_own->isChecked() ? m_ownName->text().trimmed() : m_list->currentData().toString();
}
