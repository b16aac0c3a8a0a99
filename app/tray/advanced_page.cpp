// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/advanced_page.h"

#include "app/tray/labels.h"
#include "app/tray/option_fields.h"

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AdvancedPage::AdvancedPage()
    : m_facts(labels::value({}, u"facts"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    add(*layout,
        new PortOption(u"ClientPort"_s, tr("&UDP port of this computer:"),
            tr("A fixed one only helps if a firewall on the way asks for it.")));
    add(*layout,
        new CheckOption(u"PortMapping"_s, tr("Ask the &router to forward a port"),
            tr("By UPnP, NAT-PMP or PCP. More Teredo users can then be reached.")));
    add(*layout,
        new CheckOption(u"RefreshDetermination"_s, tr("Find out how long the router &keeps a connection"),
            tr("Fewer packets keep the tunnel open, after some attempts.")));
    add(*layout,
        new CheckOption(u"Chromium"_s, tr("Let browsers of the Chrom&ium family use IPv6"),
            tr("By themselves they do not use Teredo. The price: they then prefer the tunnel even for sites that IPv4 "
               "reaches, which can be slower.")));
    add(*layout,
        new CheckOption(u"LocalDiscovery"_s, tr("Find &Teredo users in the same network directly"),
            tr("Traffic between you stays in the network. The price: everybody there sees that you use Teredo, and "
               "could pose as another user. Only for networks that you trust.")));
    auto *facts = new QGroupBox(tr("As it is"));
    auto *factsLayout = new QVBoxLayout(facts);
    factsLayout->addWidget(m_facts);
    factsLayout->addWidget(labels::hint(tr("The log: “journalctl -u navalis-helper”")));
    layout->addWidget(facts);
    layout->addStretch();
}

void AdvancedPage::display(const OptionsView &view)
{
    OptionsPage::display(view);
    labels::setOrDash(*m_facts, view.facts);
}
