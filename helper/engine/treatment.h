// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/local_packet.h"
#include "helper/system/virtio_header.h"

#include <bit>

// What the engine lets the core keep with a packet: how it is to be cut.

[[nodiscard]] constexpr teredo::Treatment treatmentOf(const kernel::VirtioHeader &description)
{
    return std::bit_cast<teredo::Treatment>(description);
}

[[nodiscard]] constexpr kernel::VirtioHeader descriptionOf(const teredo::Treatment &treatment)
{
    return std::bit_cast<kernel::VirtioHeader>(treatment);
}
