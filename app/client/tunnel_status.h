// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/client/helper_options.h"
#include "app/client/helper_text.h"

#include <QString>
#include <QStringList>

// What can be said about the other end before believing what it says.
enum class HelperState {
    Asking,       // no answer yet
    Silent,       // running, but has not answered for long
    Missing,      // nobody offers the service: not installed
    Stopped,      // installed, but not running or failing; TunnelStatus::helperError says how
    Present,      // answers, and speaks our protocol
    WrongVersion, // answers in another protocol
};

// The states of the tunnel. Other is a word this program does not know.
enum class TunnelState { Off, Standby, Connecting, Online, Limited, Failed, Other };

// What the helper says, as a value; the members mirror the properties of org.navalis.Navalis1, where they are
// documented. Texts are never longer than maxText and hold no control characters, whatever the helper sent.
struct TunnelStatus {
    static constexpr qsizetype maxText = 300;
    static constexpr uint protocolVersion = 1;

    HelperState helper = HelperState::Asking;
    QString helperError;

    QString version;
    uint protocol = 0;
    QString mode;
    QString selectedServer; // what the user fixed; empty: automatic
    HelperOptions options;
    QString state;
    QString stateReason;
    HelperText stateDetail;
    qint64 since = 0; // seconds since 1970, UTC

    QString interface;
    QString address;
    uint mtu = 0; // bytes
    QString server;
    QString serverAddress;
    double serverRoundTrip = 0; // milliseconds
    QString relay;
    double relayRoundTrip = 0; // milliseconds
    QString natType;
    QString natMapping;
    bool hairpinning = false;
    bool upnp = false;
    QString portMapping;
    QString mappedEndpoint;
    QString localEndpoint;

    QString networkClass;
    QString networkName;
    QString networkUuid;
    QString networkRule; // empty where none can be set
    bool networkMetered = false;
    QString firewall;
    QStringList locked;

    // Where the two do not understand each other.
    [[nodiscard]] bool isHelperOlder() const { return protocol < protocolVersion; }
    [[nodiscard]] bool isPresent() const { return helper == HelperState::Present; }
    [[nodiscard]] TunnelState tunnelState() const;
    // The user wants the tunnel, at least where it is needed.
    [[nodiscard]] bool isWanted() const { return isPresent() && mode != u"off"; }
    // Off by somebody's word, and not for want of it. Meaningful while present.
    [[nodiscard]] bool isModeChosen() const { return stateReason != u"not-chosen"; }
    [[nodiscard]] bool isLocked(QStringView property) const { return locked.contains(property); }

    bool operator==(const TunnelStatus &) const = default;
};
