// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QLocale(), name, u"_"_s, folder))
        return false;
    translator->setParent(QCoreApplication::instance());
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations()
{
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Beside the program first, so that it can be moved or staged as a whole.
    if (!install(u"navalis"_s, QCoreApplication::applicationDirPath() + u"/../share/navalis/translations"_s))
        install(u"navalis"_s, QStringLiteral(NAVALIS_DATADIR "/navalis/translations"));
}
