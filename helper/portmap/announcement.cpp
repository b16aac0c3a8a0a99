// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/portmap/announcement.h"

#include "helper/portmap/nat_pmp_message.h"
#include "helper/portmap/pcp_message.h"

std::optional<Announcement> parseAnnouncement(teredo::Bytes datagram)
{
    if (const auto epoch = pcp::parseAnnouncement(datagram))
        return Announcement{*epoch, {}};
    if (const auto answer = nat_pmp::parseAddressAnswer(datagram); answer && answer->granted)
        return Announcement{answer->epoch, answer->external};
    return std::nullopt;
}
