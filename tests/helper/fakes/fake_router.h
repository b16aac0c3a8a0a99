// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <memory>

// A household router for a network namespace: speaks PCP, NAT-PMP and UPnP at 192.168.1.1, as far as it is told to, and
// remembers what it was asked.
class FakeRouter : public QObject
{
    Q_OBJECT

public:
    enum class PortControl {
        Absent, // nobody listens
        Silent,
        Pcp,
        NatPmp, // answers PCP by "unsupported version"
        RefusingPcp
    };
    struct Entry {
        QString client;
        quint16 port = 0;
        QString description;
        QString lease;
    };

    // What it does; set before start(), but a Silent one may learn to speak later, as one that takes its time to start.
    PortControl portControl = PortControl::Absent;
    bool upnp = false;
    QByteArray location = "http://192.168.1.1:5000/description.xml";
    QByteArray controlUrl = "/control";
    QByteArray externalAddress = "203.0.113.10"; // in UPnP's text
    QByteArray descriptionBody;                  // instead of a good one
    quint8 externalFirstOctet = 203;             // of PCP and NAT-PMP
    int addError = 0;                            // UPnP error code of AddPortMapping
    quint16 shift = 0;                           // external port - the one asked for
    quint32 epoch = 0;                           // of PCP and NAT-PMP

    // What it was asked.
    QMap<quint16, Entry> mappings; // by external port; UPnP leaves one of another client to it
    QStringList log;               // "pcp map 41000 7200", "upnp DeletePortMapping 40000", ...

    bool start();
    // As a router does that has started or got another address, by PCP or NAT-PMP.
    void announce();

private:
    void onPortControl();
    void onSearch();
    void onConnection();
    void onRequest(QTcpSocket *connection, QByteArray &request);
    QByteArray answerPcp(const QByteArray &request);
    QByteArray answerNatPmp(const QByteArray &request);
    [[nodiscard]] QByteArray natPmpAddress() const;
    QByteArray answerSoap(const QByteArray &action, const QByteArray &body);
    [[nodiscard]] QByteArray description() const;

    QUdpSocket m_portControl;
    QUdpSocket m_search;
    QTcpServer m_http;
};
