// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/portmap/announcement.h"
#include "helper/system/file_descriptor.h"

// The UDP socket that hears the announcements of a router, non-blocking. It is bound to the group, so that nothing else
// reaches it, and hears only the network that the local address belongs to.
class AnnouncementSocket final
{
public:
    // Fails where a program that shares with nobody has the port.
    static kernel::Result<AnnouncementSocket> open(teredo::Ipv4Address local, teredo::Ipv4Address router);

    // One of those that are waiting; nothing when there is none. Others than the router are not heard.
    [[nodiscard]] std::optional<Announcement> receive() const;

    [[nodiscard]] const kernel::FileDescriptor &descriptor() const { return m_descriptor; }

private:
    AnnouncementSocket(kernel::FileDescriptor descriptor, teredo::Ipv4Address router);

    kernel::FileDescriptor m_descriptor;
    teredo::Ipv4Address m_router;
};
