// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/server_choice.h"
#include "app/client/tunnel_status.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <optional>

// What a person has changed of the servers and not applied yet.
struct ServerEdits {
    std::optional<QString> chosen; // empty text: the best that works
    ServerChoices added;           // with what a test said of them
    QStringList removed;
    bool reset = false; // all that the user has added are removed

    [[nodiscard]] bool removes(const ServerChoice &server) const;
    // Of the listed ones.
    void keep(const QString &name, const ServerChoices &listed);

    bool operator==(const ServerEdits &) const = default;
};

// What the page Servers shows.
struct ServersView {
    Q_DECLARE_TR_FUNCTIONS(ServersView)

public:
    struct Row {
        QString name;
        QString result; // in two words
        QString roundTrip;
        double time = 0; // the same in milliseconds
        QString loss;
        double lost = 0; // the same, of one
        QString nat;
        QString remark;  // who added it, or what will become of it
        QString details; // in two lines: what is known of it besides, and the result in a sentence
        bool removable = false;
        bool leaves = false; // will be removed
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static ServersView of(
        const TunnelStatus &status, const ServerChoices &servers, const ServerEdits &edits, const QLocale &locale);

    QList<Row> rows;
    QStringList choices; // to be chosen as the server to use
    QString chosen;      // empty: the best that works
    QString fastest;     // empty: none is known to work
    bool choiceEnabled = false;
    QString choiceLock;
    bool listEnabled = false;
    QString listLock;
    bool testable = false;

    bool operator==(const ServersView &) const = default;

private:
    [[nodiscard]] static Row row(const ServerChoice &server, const ServerEdits &edits, const QLocale &locale);
    [[nodiscard]] static QString remark(const ServerChoice &server, const ServerEdits &edits);
    [[nodiscard]] static QString details(const ServerChoice &server, const QLocale &locale);
};
