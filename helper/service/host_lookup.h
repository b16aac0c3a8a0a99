// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/server_resolver.h"

// What the system's resolver says of a name.
struct HostAnswer {
    int error = 0; // of getaddrinfo(3); 0: the name has addresses of that family
    QList<teredo::Ipv4Address> ipv4;

    [[nodiscard]] Sentence problem() const; // empty without one
};

// One question to the system's resolver, which waits for name servers, in a thread of its own: Qt's class for that
// would load Kerberos, a proxy library and three TLS libraries into a helper that starts with the machine. Deleting it
// gives the question up.
class HostLookup final : public QObject
{
    Q_OBJECT

public:
    enum class Family { Ipv4, Ipv6 };
    using Take = std::function<void(const HostAnswer &answer)>;

    HostLookup(const QString &name, Family family, Take take);
    ~HostLookup() override;
    Q_DISABLE_COPY_MOVE(HostLookup)

    // How the product resolves names.
    [[nodiscard]] static ServerResolver::Lookup system();

private:
    // Where the thread finds the one who has asked, as long as there is one.
    struct Asker;

    std::shared_ptr<Asker> m_asker;
    Take m_take;
};
