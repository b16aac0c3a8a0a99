// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/drop_reason.h"

#include <cstdlib>

namespace teredo {

std::string_view name(DropReason reason)
{
    switch (reason) {
    case DropReason::Malformed:
        return "malformed";
    case DropReason::NotQualified:
        return "not-qualified";
    case DropReason::NotForUs:
        return "not-for-us";
    case DropReason::BadSource:
        return "bad-source";
    case DropReason::SpoofedSource:
        return "spoofed-source";
    case DropReason::UntrustedPeer:
        return "untrusted-peer";
    case DropReason::ForbiddenAddress:
        return "forbidden-address";
    case DropReason::UnexpectedAnswer:
        return "unexpected-answer";
    case DropReason::RoutingHeader:
        return "routing-header";
    case DropReason::TunnelInTunnel:
        return "tunnel-in-tunnel";
    case DropReason::RateLimited:
        return "rate-limited";
    case DropReason::QueueFull:
        return "queue-full";
    case DropReason::PeerUnreachable:
        return "peer-unreachable";
    case DropReason::NotOurSource:
        return "not-our-source";
    case DropReason::TooBig:
        return "too-big";
    case DropReason::NoRoute:
        return "no-route";
    case DropReason::SendFailed:
        return "send-failed";
    case DropReason::Count:
        break;
    }
    std::abort();
}

} // namespace teredo
