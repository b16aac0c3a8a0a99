// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/helper_text.h"

#include "app/client/received.h"

#include <QCoreApplication>
#include <QDBusArgument>

#include <algorithm>
#include <bitset>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxArguments = 9;
constexpr qsizetype maxTemplate = 500;
constexpr int maxDepth = 4; // of templates in templates

using Placeholders = std::bitset<maxArguments + 1>;

// The digit of the placeholder that begins there; 0 if none does.
qsizetype placeholderAt(QStringView text, qsizetype position)
{
    if (text[position] != u'%' || position + 1 == text.size())
        return 0;
    const QChar digit = text[position + 1];
    return digit >= u'1' && digit <= u'9' ? digit.unicode() - u'0' : 0;
}

Placeholders placeholdersIn(QStringView text)
{
    Placeholders found;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const qsizetype number = placeholderAt(text, i); number > 0)
            found.set(std::size_t(number));
    return found;
}

Placeholders placeholdersOf(qsizetype arguments)
{
    Placeholders expected;
    for (qsizetype number = 1; number <= arguments; ++number)
        expected.set(std::size_t(number));
    return expected;
}

// All at once, for an argument may hold "%2" itself; and no longer than anybody will see.
QString filled(QStringView text, const QStringList &arguments, qsizetype maxLength)
{
    QString result;
    for (qsizetype i = 0; i < text.size() && result.size() <= 2 * maxLength; ++i) {
        const qsizetype number = placeholderAt(text, i);
        if (number == 0)
            result += text[i];
        else
            result += arguments.at(number - 1);
        i += number == 0 ? 0 : 1;
    }
    return result;
}

bool isWordless(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QString inOurLanguage(const QString &text)
{
    return QCoreApplication::translate("Helper", text.toUtf8().constData());
}

class Reader final
{
public:
    explicit Reader(qsizetype maxLength)
        : m_maxLength(maxLength)
    {
    }

    // Nothing if the outermost template has no translation, or any of it is not what it should be.
    [[nodiscard]] std::optional<QString> sentence(const QVariant &value, int depth = 1) const
    {
        const auto structure = qvariant_cast<QDBusArgument>(value);
        if (depth > maxDepth || structure.currentSignature() != "(sav)"_L1)
            return {};
        QString text;
        QVariantList arguments;
        structure.beginStructure();
        structure >> text >> arguments;
        structure.endStructure();
        if (text.isEmpty() || text.size() > maxTemplate || arguments.size() > maxArguments
            || placeholdersIn(text) != placeholdersOf(arguments.size()))
            return {};
        const QString translation = inOurLanguage(text);
        const bool isUnknown = depth == 1 && translation == text && !isWordless(text);
        if (isUnknown || placeholdersIn(translation) != placeholdersIn(text))
            return {};
        const auto said = all(arguments, depth + 1);
        return said ? std::optional(filled(translation, *said, m_maxLength)) : std::nullopt;
    }

private:
    [[nodiscard]] std::optional<QStringList> all(const QVariantList &arguments, int depth) const
    {
        QStringList result;
        for (const QVariant &argument : arguments) {
            const bool isText = argument.metaType() == QMetaType::fromType<QString>();
            const auto said = isText ? std::optional(argument.toString()) : sentence(argument, depth);
            if (!said)
                return {};
            result += received::line(*said, m_maxLength);
        }
        return result;
    }

    qsizetype m_maxLength;
};

} // namespace

HelperText HelperText::of(const QString &english, const QVariant &textTemplate, qsizetype maxLength)
{
    HelperText text(received::line(english, maxLength));
    if (const auto said = Reader(maxLength).sentence(textTemplate))
        text.shown = received::line(*said, maxLength);
    return text;
}

HelperText HelperText::of(const QString &english, qsizetype maxLength)
{
    HelperText text(received::line(english, maxLength));
    if (!english.isEmpty() && english.size() <= maxTemplate && placeholdersIn(english).none())
        text.shown = received::line(inOurLanguage(english), maxLength);
    return text;
}
