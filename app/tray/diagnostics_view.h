// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/diagnosis.h"
#include "app/client/tunnel_status.h"

#include <QCoreApplication>
#include <QLocale>

// Everything the diagnostics window shows, and nothing else.
struct DiagnosticsView {
    Q_DECLARE_TR_FUNCTIONS(DiagnosticsView)

public:
    struct Row {
        QString name;
        QString mark; // a shape for each result, never colour alone
        QString result;
        QString explanation;
        QString remedy;
        bool operator==(const Row &) const = default;
    };

    // Of the events only those of the kind, empty for all, that hold the filter's text.
    [[nodiscard]] static DiagnosticsView of(const Checks &checks, const HelperEvents &events, const QString &kind,
        const QString &filter, const QLocale &locale);

    // The checks whose results are awaited: the helper brings them all at once.
    [[nodiscard]] static QList<Row> awaited();

    QString summary;
    QList<Row> rows;
    QStringList log; // line by line

    [[nodiscard]] static QString kindName(const QString &kind);
    [[nodiscard]] static QStringList kinds();

    bool operator==(const DiagnosticsView &) const = default;

private:
    [[nodiscard]] static Row row(const Check &check);
    [[nodiscard]] static QString summaryOf(const Checks &checks);
};

// The report to send to somebody: in English whatever the language of its reader.
[[nodiscard]] QString diagnosticsReport(const TunnelStatus &status, const Checks &checks, const HelperEvents &events);
