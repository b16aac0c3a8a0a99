// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/about_dialog.h"

#include "app/tray/icons.h"
#include "app/tray/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 64;

} // namespace

AboutDialog::AboutDialog(const QString &helperVersion, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Navalis"));
    auto *icon = new QLabel;
    icon->setPixmap(icons::named(icons::appId()).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    const QString helper = helperVersion.isEmpty() ? tr("not reachable") : helperVersion;
    auto *versions = labels::value(tr("Program: %1\nHelper: %2\nQt: %3")
            .arg(QCoreApplication::applicationVersion(), helper, QLatin1StringView(qVersion())));
    versions->setObjectName(u"versions"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QGridLayout(this);
    layout->setColumnStretch(1, 1);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(12);
    layout->addWidget(icon, 0, 0, 3, 1, Qt::AlignTop);
    layout->addWidget(labels::plain(tr("Navalis gives a computer IPv6 on networks that only have IPv4. It is named "
                                       "after Teredo navalis, the shipworm that bores through any hull.")),
        0, 1);
    layout->addWidget(versions, 1, 1);
    layout->addWidget(
        labels::plain(tr("Free software under the GNU General Public License, version 2 or later.")), 2, 1);
    layout->addWidget(buttons, 3, 0, 1, 2);
    resize(420, layout->totalHeightForWidth(420));
}
