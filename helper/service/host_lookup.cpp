// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/host_lookup.h"

#include "helper/system/socket_address.h"

#include <QMutex>
#include <QThreadPool>
#include <QTimer>

#include <netdb.h>

namespace {

constexpr int mostThreads = 20; // with dead name servers each question holds one for many seconds

int familyNumber(HostLookup::Family family)
{
    return family == HostLookup::Family::Ipv4 ? AF_INET : AF_INET6;
}

HostAnswer askSystem(const QByteArray &name, HostLookup::Family family)
{
    addrinfo hints{};
    hints.ai_family = familyNumber(family);
    hints.ai_socktype = SOCK_DGRAM; // else each address comes once for each kind
    addrinfo *found = nullptr;
    HostAnswer answer{getaddrinfo(name.constData(), nullptr, &hints, &found), {}};
    if (answer.error != 0)
        return answer;
    for (const addrinfo *each = found; each != nullptr; each = each->ai_next) {
        if (each->ai_family != AF_INET)
            continue;
        const auto address = kernel::toEndpoint(*reinterpret_cast<const sockaddr_in *>(each->ai_addr)).address;
        if (!answer.ipv4.contains(address)) // a file of hosts may have it twice
            answer.ipv4.append(address);
    }
    freeaddrinfo(found);
    return answer;
}

// Never destroyed, for that would wait at the end of the helper for name servers that do not answer.
QThreadPool &threads()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(mostThreads);
        return made;
    }();
    return *pool;
}

} // namespace

Sentence HostAnswer::problem() const
{
    switch (error) {
    case 0:
        return {};
    case EAI_NONAME:
    case EAI_NODATA:
    case EAI_FAIL:
        return Sentence(QT_TRANSLATE_NOOP("Helper", "Host not found"));
    case EAI_AGAIN:
        return Sentence(QT_TRANSLATE_NOOP("Helper", "No name server answers"));
    default: // rare, and told in the words of the system
        return Sentence::verbatim(QString::fromLocal8Bit(gai_strerror(error)));
    }
}

struct HostLookup::Asker {
    QMutex mutex;
    HostLookup *lookup = nullptr;
};

HostLookup::HostLookup(const QString &name, Family family, Take take)
    : m_asker(std::make_shared<Asker>())
    , m_take(std::move(take))
{
    m_asker->lookup = this;
    threads().start([asker = m_asker, name = name.toUtf8(), family] {
        {
            const QMutexLocker lock(&asker->mutex);
            if (asker->lookup == nullptr)
                return;
        }
        const HostAnswer answer = askSystem(name, family);
        const QMutexLocker lock(&asker->mutex);
        if (HostLookup *lookup = asker->lookup)
            QTimer::singleShot(0, lookup, [lookup, answer] { lookup->m_take(answer); }); // in its own thread
    });
}

HostLookup::~HostLookup()
{
    const QMutexLocker lock(&m_asker->mutex);
    m_asker->lookup = nullptr;
}

ServerResolver::Lookup HostLookup::system()
{
    return [](const QString &name, ServerResolver::Done done) {
        return std::make_unique<HostLookup>(name, Family::Ipv4,
            [done = std::move(done)](const HostAnswer &answer) { done({answer.ipv4, answer.problem()}); });
    };
}
