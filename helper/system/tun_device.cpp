// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/tun_device.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <sys/ioctl.h>

namespace kernel {
namespace {

constexpr const char *deviceNode = "/dev/net/tun";
constexpr unsigned udpOverIpv4 = 0x20; // TUN_F_USO4 and
constexpr unsigned udpOverIpv6 = 0x40; // TUN_F_USO6, which headers before Linux 6.2 lack

teredo::Failure<Error> nodeFailure()
{
    if (errno == ENOENT || errno == ENXIO || errno == ENODEV)
        return plainFailure(
            TRANSLATE_NOOP("Helper", "There is no TUN device: %1 is missing or has no driver"), errno, deviceNode);
    return failure(deviceNode);
}

teredo::Failure<Error> interfaceFailure(const std::string &name)
{
    // EINVAL: there is an interface of that name, and it is no TUN device.
    if (errno == EBUSY || errno == EINVAL)
        return plainFailure(TRANSLATE_NOOP("Helper", "Another program uses the interface %1"), EBUSY, name);
    if (errno == EPERM)
        return plainFailure(
            TRANSLATE_NOOP("Helper", "The interface %1 needs the privilege CAP_NET_ADMIN"), errno, name);
    return failure(TRANSLATE_NOOP("Helper", "interface %1"), name);
}

Result<FileDescriptor> attach(const std::string &name, PacketHeader header)
{
    ifreq request{};
    std::ranges::copy(name, std::begin(request.ifr_name));
    // Exclusive: a persistent device that somebody else made would let us attach to it.
    const int virtio = header == PacketHeader::Virtio ? IFF_VNET_HDR : 0;
    request.ifr_flags = static_cast<short>(IFF_TUN | IFF_NO_PI | IFF_TUN_EXCL | virtio);
    FileDescriptor descriptor(open(deviceNode, O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor)
        return nodeFailure();
    if (ioctl(descriptor.number(), TUNSETIFF, &request) != 0)
        return interfaceFailure(name);
    return descriptor;
}

// IPv4 does not go through the tunnel, but UDP is switched on for both or not at all.
unsigned flagsFor(const TunOffloads &offloads)
{
    const unsigned tcp = offloads.tcp ? TUN_F_TSO6 | TUN_F_TSO_ECN : 0;
    const unsigned udp = offloads.udp ? udpOverIpv4 | udpOverIpv6 : 0;
    return TUN_F_CSUM | tcp | udp;
}

bool apply(const FileDescriptor &device, const TunOffloads &offloads)
{
    return ioctl(device.number(), TUNSETOFFLOAD, flagsFor(offloads)) == 0;
}

struct Attached {
    FileDescriptor descriptor;
    TunOffloads offloads;
};

// Each step for kernels and devices that cannot do the one before.
Result<Attached> attachWith(const std::string &name, const TunOffloads &wanted)
{
    if (wanted.header == PacketHeader::Virtio) {
        auto device = attach(name, PacketHeader::Virtio);
        if (!device)
            return teredo::Failure{device.error()};
        TunOffloads withoutUdp = wanted;
        withoutUdp.udp = false;
        for (const TunOffloads &offloads : {wanted, withoutUdp}) {
            if (apply(*device, offloads))
                return Attached{std::move(*device), offloads};
        }
    }
    auto device = attach(name, PacketHeader::None);
    if (!device)
        return teredo::Failure{device.error()};
    return Attached{std::move(*device), {PacketHeader::None, false, false}};
}

} // namespace

Result<TunDevice> TunDevice::create(const std::string &name, const TunOffloads &wanted)
{
    if (name.empty() || name.size() >= IFNAMSIZ)
        return failure(TRANSLATE_NOOP("Helper", "interface %1"), EINVAL, name);
    auto attached = attachWith(name, wanted);
    if (!attached)
        return teredo::Failure{attached.error()};
    const unsigned index = if_nametoindex(name.c_str());
    if (index == 0)
        return failure(TRANSLATE_NOOP("Helper", "interface %1"), name);
    return TunDevice(std::move(attached->descriptor), index, attached->offloads);
}

Result<void> TunDevice::checkNode()
{
    if (!FileDescriptor(open(deviceNode, O_RDWR | O_NONBLOCK | O_CLOEXEC)))
        return nodeFailure();
    return {};
}

TunDevice::TunDevice(FileDescriptor descriptor, unsigned interfaceIndex, const TunOffloads &offloads)
    : m_descriptor(std::move(descriptor))
    , m_interfaceIndex(interfaceIndex)
    , m_offloads(offloads)
{
}

} // namespace kernel
