// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/authorizer.h"
#include "helper/service/refusal.h"
#include "helper/service/tunnel_status.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

#include <functional>

class Tunnel;

using Counters = QMap<QString, qulonglong>;
Q_DECLARE_METATYPE(Counters)

// The tunnel as seen from D-Bus: checks who is calling, passes the call on, answers, and announces what changed.
// Nothing is decided here. The adaptor generated from the XML calls these slots and properties by name.
class TunnelService final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_PROPERTY(QString Version READ version CONSTANT)
    Q_PROPERTY(uint ProtocolVersion READ protocolVersion CONSTANT)
    Q_PROPERTY(QString Mode READ mode)
    Q_PROPERTY(QString State READ state)
    Q_PROPERTY(QString StateReason READ stateReason)
    Q_PROPERTY(QString StateDetail READ stateDetail)
    Q_PROPERTY(qlonglong Since READ since)
    Q_PROPERTY(QString Interface READ interface)
    Q_PROPERTY(QString Address READ address)
    Q_PROPERTY(uint Mtu READ mtu)
    Q_PROPERTY(QString Server READ server)
    Q_PROPERTY(QString ServerAddress READ serverAddress)
    Q_PROPERTY(double ServerRoundTrip READ serverRoundTrip)
    Q_PROPERTY(QString Relay READ relay)
    Q_PROPERTY(QString NatType READ natType)
    Q_PROPERTY(QString NatMapping READ natMapping)
    Q_PROPERTY(bool Hairpinning READ hairpinning)
    Q_PROPERTY(bool Upnp READ upnp)
    Q_PROPERTY(QString MappedEndpoint READ mappedEndpoint)
    Q_PROPERTY(QString LocalEndpoint READ localEndpoint)
    Q_PROPERTY(QString NetworkClass READ networkClass)
    Q_PROPERTY(QString NetworkName READ networkName)
    Q_PROPERTY(QString NetworkUuid READ networkUuid)
    Q_PROPERTY(QString Firewall READ firewall)
    Q_PROPERTY(QStringList Locked READ locked)

public:
    TunnelService(Tunnel &tunnel, Authorizer &authorizer, QDBusConnection bus, QObject *parent = nullptr);

    // Makes the object callable; do this before asking for the name.
    [[nodiscard]] bool registerObject();
    [[nodiscard]] static QString busName();

    [[nodiscard]] QString version() const;
    [[nodiscard]] uint protocolVersion() const { return 1; }
    [[nodiscard]] QString mode() const { return m_shown.mode; }
    [[nodiscard]] QString state() const { return m_shown.state; }
    [[nodiscard]] QString stateReason() const { return m_shown.stateReason; }
    [[nodiscard]] QString stateDetail() const { return m_shown.stateDetail; }
    [[nodiscard]] qlonglong since() const { return m_shown.since; }
    [[nodiscard]] QString interface() const { return m_shown.interface; }
    [[nodiscard]] QString address() const { return m_shown.address; }
    [[nodiscard]] uint mtu() const { return m_shown.mtu; }
    [[nodiscard]] QString server() const { return m_shown.server; }
    [[nodiscard]] QString serverAddress() const { return m_shown.serverAddress; }
    [[nodiscard]] double serverRoundTrip() const { return m_shown.serverRoundTrip; }
    [[nodiscard]] QString relay() const { return m_shown.relay; }
    [[nodiscard]] QString natType() const { return m_shown.natType; }
    [[nodiscard]] QString natMapping() const { return m_shown.natMapping; }
    [[nodiscard]] bool hairpinning() const { return m_shown.hairpinning; }
    [[nodiscard]] bool upnp() const { return m_shown.upnp; }
    [[nodiscard]] QString mappedEndpoint() const { return m_shown.mappedEndpoint; }
    [[nodiscard]] QString localEndpoint() const { return m_shown.localEndpoint; }
    [[nodiscard]] QString networkClass() const { return m_shown.networkClass; }
    [[nodiscard]] QString networkName() const { return m_shown.networkName; }
    [[nodiscard]] QString networkUuid() const { return m_shown.networkUuid; }
    [[nodiscard]] QString firewall() const { return m_shown.firewall; }
    [[nodiscard]] QStringList locked() const { return m_shown.locked; }

public Q_SLOTS:
    void SetMode(const QString &mode);
    void Restart();
    void SelectServer(const QString &server);
    [[nodiscard]] QList<QVariantMap> ListServers() const;
    Counters GetStatistics(Counters &drops);

Q_SIGNALS:
    void StateChanged(const QString &state, const QString &reason);

private:
    using Work = std::function<Change()>;

    void whenAllowed(const QString &action, Work work);
    void finish(const QDBusMessage &call, Authorizer::Verdict verdict, const Work &work) const;
    void answer(const QDBusMessage &call, const Change &change) const;
    void announce();

    Tunnel &m_tunnel;
    Authorizer &m_authorizer;
    QDBusConnection m_bus;
    TunnelStatus m_shown; // as announced
};
