// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/refusal.h"
#include "helper/service/settings_file.h"
#include "helper/system/firewall_table.h"

#include <QObject>

// The ports of this machine that are open to the IPv6 Internet for good: none, until somebody opens one. Section
// [Firewall] of a file, OpenPorts=tcp/22, udp/5000. Where the administrator's file has such a line, that is all there
// is, and nobody else changes it. What cannot be understood opens nothing, and while the administrator's file cannot be
// read, what it said last holds; if that is not known, nothing is open.
class OpenPorts final : public QObject
{
    Q_OBJECT

public:
    enum class Protocol { Tcp, Udp };
    struct Paths {
        QString administrator = QStringLiteral("/etc/navalis/navalis.conf");
        QString state = QStringLiteral("/var/lib/navalis/open-ports.conf");
    };
    static constexpr std::size_t maxPorts = 64; // whoever needs more wants another firewall

    explicit OpenPorts(Paths paths);

    [[nodiscard]] const kernel::OpenPorts &ports() const { return m_ports; }
    [[nodiscard]] bool isLocked() const { return m_locked; }
    // What is wrong with the files, each with file and line.
    [[nodiscard]] const Sentences &problems() const { return m_problems; }

    // Stored before they return. To open what is open is no change; to close what is not open is NotFound.
    Change open(Protocol protocol, std::uint16_t port);
    Change close(Protocol protocol, std::uint16_t port);
    // Reads the files again.
    void reload();

    [[nodiscard]] static std::optional<Protocol> parseProtocol(const QString &word); // tcp, udp

Q_SIGNALS:
    void changed();
    void reread(); // perhaps with other problems

private:
    void readAdministrator();
    [[nodiscard]] kernel::OpenPorts readState();
    std::optional<kernel::OpenPorts> take(const SettingsFile &file, const QString &path);
    void note(const Sentence &problem);
    Change store(const kernel::OpenPorts &ports);

    Paths m_paths;
    kernel::OpenPorts m_ports;
    bool m_locked = false;
    bool m_administratorKnown = false;
    kernel::OpenPorts m_administrators; // while locked
    Sentences m_problems;
    Sentences m_told; // those in the log already
};
