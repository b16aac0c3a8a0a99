// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/tun_device.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace kernel {
namespace {

constexpr const char *deviceNode = "/dev/net/tun";

teredo::Failure<Error> nodeFailure()
{
    if (errno == ENOENT || errno == ENXIO || errno == ENODEV)
        return {{errno, "There is no TUN device: " + std::string(deviceNode) + " is missing or has no driver"}};
    return failure(deviceNode);
}

teredo::Failure<Error> interfaceFailure(const std::string &name)
{
    // EINVAL: there is an interface of that name, and it is no TUN device.
    if (errno == EBUSY || errno == EINVAL)
        return {{EBUSY, "Another program uses the interface " + name}};
    if (errno == EPERM)
        return {{errno, "The interface " + name + " needs the privilege CAP_NET_ADMIN"}};
    return failure("interface " + name);
}

// An ioctl about interfaces works on any socket.
Result<unsigned> indexOf(ifreq &request)
{
    const FileDescriptor scratch(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!scratch || ioctl(scratch.number(), SIOCGIFINDEX, &request) != 0)
        return failure(std::string("interface ") + request.ifr_name);
    return static_cast<unsigned>(request.ifr_ifindex);
}

} // namespace

Result<TunDevice> TunDevice::create(const std::string &name)
{
    ifreq request{};
    if (name.empty() || name.size() >= sizeof request.ifr_name)
        return failure("interface " + name, EINVAL);
    std::ranges::copy(name, std::begin(request.ifr_name));
    // Exclusive: a persistent device that somebody else made would let us attach to it.
    request.ifr_flags = static_cast<short>(IFF_TUN | IFF_NO_PI | IFF_TUN_EXCL);

    FileDescriptor descriptor(open(deviceNode, O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor)
        return nodeFailure();
    if (ioctl(descriptor.number(), TUNSETIFF, &request) != 0)
        return interfaceFailure(name);
    const auto index = indexOf(request);
    if (!index)
        return teredo::Failure{index.error()};
    return TunDevice(std::move(descriptor), *index);
}

TunDevice::TunDevice(FileDescriptor descriptor, unsigned interfaceIndex)
    : m_descriptor(std::move(descriptor))
    , m_interfaceIndex(interfaceIndex)
{
}

} // namespace kernel
