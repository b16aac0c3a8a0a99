// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/sentence.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QList>

// On the bus a sentence is (sav), as org.navalis.Navalis1.xml says.

using SentenceList = QList<Sentence>;

QDBusArgument &operator<<(QDBusArgument &out, const Sentence &sentence);
const QDBusArgument &operator>>(const QDBusArgument &in, Sentence &sentence);

// Once, before one of them is sent.
void registerSentences();

// An error that tells its sentence after its text.
[[nodiscard]] QDBusMessage errorReply(const QDBusMessage &call, const QString &name, const Sentence &sentence);
