// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/open_ports.h"

#include "helper/service/words.h"

#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace {

using Protocol = OpenPorts::Protocol;

const QString section = QStringLiteral("Firewall");
const QString key = QStringLiteral("OpenPorts");

std::set<std::uint16_t> &portsOf(kernel::OpenPorts &ports, Protocol protocol)
{
    return protocol == Protocol::Tcp ? ports.tcp : ports.udp;
}

// One item such as "tcp/22", or "22/tcp", as navalisctl prints it and firewalls write it.
bool takeItem(const QString &item, kernel::OpenPorts &ports)
{
    QStringList parts = item.split(u'/');
    if (OpenPorts::parseProtocol(parts.first()))
        std::ranges::reverse(parts);
    const auto protocol = OpenPorts::parseProtocol(parts.last());
    const QString &number = parts.first();
    const bool isDigits = std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const ushort port = number.toUShort();
    if (parts.size() != 2 || !protocol || !isDigits || port == 0)
        return false;
    portsOf(ports, *protocol).insert(port);
    return true;
}

QString toText(const kernel::OpenPorts &ports)
{
    QStringList items;
    for (const std::uint16_t port : ports.tcp)
        items.append(QStringLiteral("tcp/%1").arg(port));
    for (const std::uint16_t port : ports.udp)
        items.append(QStringLiteral("udp/%1").arg(port));
    return items.join(QStringLiteral(", "));
}

Change refused(Refusal::Kind kind, const Sentence &text)
{
    return teredo::Failure{Refusal{kind, text}};
}

} // namespace

OpenPorts::OpenPorts(Paths paths)
    : m_paths(std::move(paths))
{
    reload();
}

Change OpenPorts::open(Protocol protocol, std::uint16_t port)
{
    if (port == 0)
        return refused(Refusal::Kind::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP("Helper", "A port is a number from 1 to 65535.")));
    reload(); // somebody may have edited the file meanwhile; that is not to be lost
    kernel::OpenPorts ports = m_ports;
    portsOf(ports, protocol).insert(port);
    if (ports.tcp.size() + ports.udp.size() > maxPorts)
        return refused(Refusal::Kind::InvalidArgument,
            Sentence(QT_TRANSLATE_NOOP(
                         "Helper", "%1 ports are open already, which is the most there can be. Close one first."),
                maxPorts));
    return store(ports);
}

Change OpenPorts::close(Protocol protocol, std::uint16_t port)
{
    reload();
    kernel::OpenPorts ports = m_ports;
    if (portsOf(ports, protocol).erase(port) == 0)
        return refused(Refusal::Kind::NotFound, Sentence(QT_TRANSLATE_NOOP("Helper", "This port is not open.")));
    return store(ports);
}

void OpenPorts::reload()
{
    m_problems.clear();
    readAdministrator();
    const kernel::OpenPorts ports = m_locked ? m_administrators : readState();
    m_told = m_problems;
    Q_EMIT reread();
    if (ports == std::exchange(m_ports, ports))
        return;
    Q_EMIT changed();
}

void OpenPorts::readAdministrator()
{
    SettingsFile file = SettingsFile::read(m_paths.administrator); // Settings tells what is wrong with it as a whole
    if (file.usable) {
        const auto ports = take(file, m_paths.administrator);
        m_locked = ports.has_value();
        m_administrators = ports.value_or(kernel::OpenPorts());
        m_administratorKnown = true;
    } else if (!m_administratorKnown) {
        m_locked = true;
    }
    file.wipe();
}

kernel::OpenPorts OpenPorts::readState()
{
    const SettingsFile file = SettingsFile::read(m_paths.state);
    for (const SettingsFile::Problem &problem : file.problems)
        note(problem.in(m_paths.state));
    return take(file, m_paths.state).value_or(kernel::OpenPorts());
}

void OpenPorts::note(const Sentence &problem)
{
    m_problems.push_back(problem);
    if (std::ranges::find(m_told, problem) == m_told.end())
        qWarning("%s", qUtf8Printable(problem.text()));
}

std::optional<Protocol> OpenPorts::parseProtocol(const QString &word)
{
    if (word == u"tcp")
        return Protocol::Tcp;
    if (word == u"udp")
        return Protocol::Udp;
    return {};
}

// Nothing if it does not say anything about open ports.
std::optional<kernel::OpenPorts> OpenPorts::take(const SettingsFile &file, const QString &path)
{
    std::optional<kernel::OpenPorts> ports;
    for (const SettingsFile::Entry &entry : file.entries) {
        if (entry.section != section)
            continue;
        const auto report = [&](const Sentence &what) { note(SettingsFile::Problem{entry.line, what}.in(path)); };
        if (entry.key != key) {
            report(Sentence(QT_TRANSLATE_NOOP("Helper", "unknown key %1"), entry.key));
            continue;
        }
        ports.emplace();
        for (const QString &item : entry.value.split(u',', Qt::SkipEmptyParts)) {
            if (!takeItem(item.trimmed(), *ports))
                report(
                    Sentence(QT_TRANSLATE_NOOP("Helper", "%1 is no port: write tcp/22 or udp/5000"), item.trimmed()));
        }
    }
    return ports;
}

Change OpenPorts::store(const kernel::OpenPorts &ports)
{
    if (m_locked)
        return refused(Refusal::Kind::Locked,
            Sentence(QT_TRANSLATE_NOOP("Helper", "The administrator has fixed the open ports in %1."),
                m_paths.administrator));
    if (ports == m_ports)
        return {};
    QSaveFile file(m_paths.state);
    const QByteArray text = QStringLiteral("[%1]\n%2=%3\n").arg(section, key, toText(ports)).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return refused(Refusal::Kind::NotStored,
            Sentence(
                QT_TRANSLATE_NOOP("Helper", "%1 cannot be written: %2"), m_paths.state, inWords(file.errorString())));
    m_ports = ports;
    Q_EMIT changed();
    return {};
}
