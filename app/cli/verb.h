// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <span>

// The grammar of navalisctl, as data: the parser, the help and the completion in shells follow from it.
struct Verb {
    Q_DECLARE_TR_FUNCTIONS(Verb)

public:
    enum class Id {
        Status,
        On,
        Off,
        Auto,
        Restart,
        Watch,
        ListServers,
        TestServers,
        UseServer,
        AddServer,
        RemoveServer,
        ResetServers,
        ListNetworks,
        SetNetwork,
        ForgetNetwork,
        Diagnose,
        Explain,
        ListPorts,
        OpenPort,
        ClosePort,
        Log,
        Version,
        Help,
        Complete,
    };
    // AnyServers and AnyWords: none or more, and nothing after them.
    enum class Argument { None, Server, ServerOrAuto, AnyServers, Network, Rule, Port, Address, AnyWords };
    enum Option : unsigned { NoOption = 0, Json = 1, Watching = 2, Following = 4, NotRedacted = 8 };

    Id id;
    const char *words; // one or two, the first of two being a group
    std::array<Argument, 2> arguments;
    unsigned options;
    const char *summary; // in English; null for what is not for people
    const char *explanation;

    [[nodiscard]] static std::span<const Verb> all();
    // Null for words that are none. A verb of one word ignores the second.
    [[nodiscard]] static const Verb *find(QStringView first, QStringView second);
    [[nodiscard]] static bool isGroup(QStringView word);

    [[nodiscard]] QString name() const { return QString::fromLatin1(words); }
    [[nodiscard]] qsizetype wordCount() const { return name().count(u' ') + 1; }
    // Such as "servers test [SERVER...] [--json]".
    [[nodiscard]] QString usage() const;
    [[nodiscard]] QStringList optionNames() const;
    [[nodiscard]] bool isForPeople() const { return summary != nullptr; }
    [[nodiscard]] QString translatedSummary() const { return tr(summary); }
    [[nodiscard]] QString translatedExplanation() const { return tr(explanation); }
};

// One option as typed, and what it is for.
struct OptionText {
    Verb::Option option;
    const char *name;
    const char *summary; // in English, translated in the context Verb
};

[[nodiscard]] std::span<const OptionText> optionTexts();
