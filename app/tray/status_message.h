// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/tunnel_status.h"

#include <QCoreApplication>

// What the message area of the window says: what is wrong, what helps, and one button that does it.
struct StatusMessage {
    Q_DECLARE_TR_FUNCTIONS(StatusMessage)

public:
    enum class Action {
        None,
        Dismiss,
        AskHelper,      // for its state, which starts one that can be started
        RestartProgram, // this one
        RestartTunnel,
        OpenLoginPage,
        ChooseServer,
        SetPort,
        ChangeRules,
        ChangeSettings,
        Diagnose,
    };

    // Empty while nothing needs to be said.
    [[nodiscard]] static StatusMessage of(const TunnelStatus &status);
    // Why a request was not carried out.
    [[nodiscard]] static StatusMessage ofRefusal(const QString &problem);
    // A request has been on its way for a while.
    [[nodiscard]] static StatusMessage ofWaiting();

    QString text;
    QString button; // empty: none
    Action action = Action::None;
    bool isFault = true; // otherwise all is as it should be, and this says why

    bool operator==(const StatusMessage &) const = default;

private:
    [[nodiscard]] static Action actionFor(const TunnelStatus &status);
    [[nodiscard]] static Action wantedFor(const TunnelStatus &status);
    [[nodiscard]] static QString settingBehind(Action action, const QString &reason);
    [[nodiscard]] static Action actionForStandby(const QString &reason);
    [[nodiscard]] static Action actionForFailure(const QString &reason);
    [[nodiscard]] static QString label(Action action);
};
