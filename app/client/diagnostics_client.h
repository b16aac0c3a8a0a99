// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/diagnosis.h"
#include "app/client/helper_bus.h"

#include <QObject>

class QDBusMessage;

// The interface org.navalis.Navalis1.Diagnostics.
class DiagnosticsClient final : public QObject
{
    Q_OBJECT

public:
    using WithChecks = std::function<void(const Checks &, const CallError &)>;
    using WithEvents = std::function<void(const HelperEvents &, const CallError &)>;

    static constexpr qsizetype maxEvents = 500;

    // The bus outlives it.
    explicit DiagnosticsClient(HelperBus &bus, QObject *parent = nullptr);

    // Redacted: without addresses and names of the user's.
    void check(bool redacted, QObject *context, WithChecks done);
    void events(bool redacted, QObject *context, WithEvents done);

Q_SIGNALS:
    // Always redacted.
    void eventAdded(const HelperEvent &event);

private Q_SLOTS:
    void onEvent(const QDBusMessage &signal);

private:
    HelperBus &m_bus;
};
