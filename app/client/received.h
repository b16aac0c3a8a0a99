// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_text.h"

#include <QMap>
#include <QString>
#include <QVariantMap>

// What arrived over D-Bus, taken for no more than it is: a value of another type than expected counts as absent, lists
// are cut to a bounded length, texts to one line that can be shown. Nothing here believes the sender.
namespace received {

// One line to show to a person: no control characters and at most so many characters.
[[nodiscard]] QString line(const QString &text, qsizetype maxLength);

[[nodiscard]] QString text(const QVariantMap &entry, const QString &key);
// For sentences, longer than a name; the template is under the key with "Template" added.
[[nodiscard]] HelperText sentence(const QVariantMap &entry, const QString &key);
[[nodiscard]] bool flag(const QVariantMap &entry, const QString &key);
[[nodiscard]] qint64 instant(const QVariantMap &entry, const QString &key);
[[nodiscard]] quint16 word(const QVariantMap &entry, const QString &key);
// Each its own template.
[[nodiscard]] QList<HelperText> sentences(const QVariantMap &entry, const QString &key);
// Not negative and not infinite.
[[nodiscard]] double measure(const QVariantMap &entry, const QString &key);

[[nodiscard]] QList<QVariantMap> maps(const QVariant &argument, qsizetype maxSize);         // aa{sv}
[[nodiscard]] QVariantMap map(const QVariant &argument);                                    // a{sv}
[[nodiscard]] QMap<QString, quint64> counters(const QVariant &argument, qsizetype maxSize); // a{st}

} // namespace received
