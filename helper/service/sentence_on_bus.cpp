// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/sentence_on_bus.h"

#include <QDBusMetaType>

namespace {

const QString anything = QStringLiteral("%1");

QVariant toVariant(const Sentence &argument)
{
    return argument.isVerbatim() ? QVariant(argument.text()) : QVariant::fromValue(argument);
}

Sentence fromVariant(const QVariant &argument)
{
    if (argument.metaType() == QMetaType::fromType<QString>())
        return Sentence::verbatim(argument.toString());
    return qdbus_cast<Sentence>(argument);
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &out, const Sentence &sentence)
{
    QVariantList arguments;
    const bool isOthers = sentence.isVerbatim() && !sentence.isEmpty();
    if (isOthers)
        arguments.append(sentence.text());
    for (const Sentence &argument : sentence.arguments())
        arguments.append(toVariant(argument));
    out.beginStructure();
    out << (isOthers ? anything : sentence.templateText()) << arguments;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Sentence &sentence)
{
    QString text;
    QVariantList arguments;
    in.beginStructure();
    in >> text >> arguments;
    in.endStructure();
    Sentences parts;
    for (const QVariant &argument : std::as_const(arguments))
        parts.push_back(fromVariant(argument));
    sentence = Sentence::ofParts(text, std::move(parts));
    return in;
}

void registerSentences()
{
    qDBusRegisterMetaType<Sentence>();
    qDBusRegisterMetaType<SentenceList>();
}

QDBusMessage errorReply(const QDBusMessage &call, const QString &name, const Sentence &sentence)
{
    QDBusMessage reply = call.createErrorReply(name, sentence.text());
    reply << QVariant::fromValue(sentence);
    return reply;
}
