// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/check_name.h"

QString CheckName::of(const QString &check)
{
    if (check == u"helper")
        return tr("Helper");
    if (check == u"tun-device")
        return tr("Tunnel device");
    if (check == u"network-manager")
        return tr("NetworkManager");
    if (check == u"ipv4-route")
        return tr("IPv4 connection");
    if (check == u"udp")
        return tr("UDP to the server");
    if (check == u"qualification")
        return tr("Teredo address");
    if (check == u"nat")
        return tr("NAT");
    if (check == u"relay")
        return tr("Way to IPv6 sites");
    if (check == u"dns-aaaa")
        return tr("IPv6 addresses by name");
    if (check == u"firewall")
        return tr("Protection from outside");
    if (check == u"conflicts")
        return tr("Other tunnel programs");
    if (check == u"interface")
        return tr("Network interface");
    return check;
}
