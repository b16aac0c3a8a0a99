// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/fakes/fake_router.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

const QHostAddress own(u"192.168.1.1"_s);

template<typename Number>
Number at(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

template<typename Number>
void put(QByteArray &bytes, qsizetype offset, Number number)
{
    qToBigEndian(number, bytes.data() + offset);
}

QString tag(const QByteArray &body, const QString &name)
{
    const QRegularExpression pattern(u"<%1[^>]*>([^<]*)</%1>"_s.arg(name));
    return pattern.match(QString::fromUtf8(body)).captured(1);
}

QByteArray http(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray soap(const QByteArray &content)
{
    return "<?xml version=\x22"
           "1.0\x22?><s:Envelope xmlns:s=\x22http://schemas.xmlsoap.org/soap/envelope/\x22><s:Body>"
        + content + "</s:Body></s:Envelope>";
}

QByteArray soapError(int code)
{
    return http("500 Internal Server Error",
        soap("<s:Fault><detail><UPnPError><errorCode>" + QByteArray::number(code)
            + "</errorCode></UPnPError></detail></s:Fault>"));
}

} // namespace

bool FakeRouter::start()
{
    connect(&m_portControl, &QUdpSocket::readyRead, this, &FakeRouter::onPortControl);
    connect(&m_search, &QUdpSocket::readyRead, this, &FakeRouter::onSearch);
    connect(&m_http, &QTcpServer::newConnection, this, &FakeRouter::onConnection);
    return (portControl == PortControl::Absent || m_portControl.bind(own, 5351))
        && (!upnp || (m_search.bind(own, 1900) && m_http.listen(own, 5000)));
}

void FakeRouter::announce()
{
    QByteArray pcp = QByteArray::fromHex("02800000") + QByteArray(20, '\0'); // RFC 6887 §14.1
    put(pcp, 8, epoch);
    const bool speaksNatPmp = portControl == PortControl::NatPmp;
    m_portControl.setMulticastInterface(QNetworkInterface::interfaceFromName(u"lo"_s));
    m_portControl.writeDatagram(speaksNatPmp ? natPmpAddress() : pcp, QHostAddress(u"224.0.0.1"_s), 5350);
}

void FakeRouter::onPortControl()
{
    while (m_portControl.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_portControl.receiveDatagram();
        const QByteArray request = datagram.data();
        const bool isPcp = request.startsWith('\x02');
        const QByteArray answer = isPcp ? answerPcp(request) : answerNatPmp(request);
        if (!answer.isEmpty())
            m_portControl.writeDatagram(answer, datagram.senderAddress(), quint16(datagram.senderPort()));
    }
}

QByteArray FakeRouter::answerPcp(const QByteArray &request)
{
    if (portControl == PortControl::NatPmp)
        return QByteArray::fromHex("0081000100000001"); // RFC 6886 §3.5
    if (portControl == PortControl::Silent || request.size() != 60)
        return {};
    const auto internal = at<quint16>(request, 40);
    const auto lifetime = at<quint32>(request, 4);
    log << u"pcp map %1 %2"_s.arg(internal).arg(lifetime);
    QByteArray answer = request;
    answer[1] = '\x81';
    answer[3] = portControl == PortControl::RefusingPcp ? '\x02' : '\x00';
    answer.replace(8, 16, QByteArray(16, '\0')); // epoch and reserved
    put(answer, 8, epoch);
    put(answer, 42, quint16(at<quint16>(request, 42) + shift));
    answer.replace(
        44, 16, QByteArray(10, '\0') + "\xff\xff" + char(externalFirstOctet) + QByteArray("\x00\x71\x0a", 3));
    return answer;
}

QByteArray FakeRouter::natPmpAddress() const
{
    QByteArray answer = QByteArray::fromHex("0080000000000000");
    put(answer, 4, epoch);
    return answer + char(externalFirstOctet) + QByteArray("\x00\x71\x0a", 3);
}

QByteArray FakeRouter::answerNatPmp(const QByteArray &request)
{
    if (portControl != PortControl::NatPmp || request.size() < 2)
        return {};
    if (request.at(1) == 0)
        return natPmpAddress();
    if (request.size() != 12)
        return {};
    const auto internal = at<quint16>(request, 4);
    const auto lifetime = at<quint32>(request, 8);
    log << u"nat-pmp map %1 %2"_s.arg(internal).arg(lifetime);
    QByteArray answer = QByteArray::fromHex("0081000000000001") + QByteArray(8, '\0');
    put(answer, 8, internal);
    put(answer, 10, quint16(at<quint16>(request, 6) + shift));
    put(answer, 12, lifetime);
    return answer;
}

void FakeRouter::onSearch()
{
    while (m_search.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_search.receiveDatagram();
        if (!datagram.data().startsWith("M-SEARCH * HTTP/1.1\r\n"))
            continue;
        m_search.writeDatagram(
            "HTTP/1.1 200 OK\r\nST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\nLocation: " + location
                + "\r\n\r\n",
            datagram.senderAddress(), quint16(datagram.senderPort()));
    }
}

void FakeRouter::onConnection()
{
    while (QTcpSocket *connection = m_http.nextPendingConnection()) {
        connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
        connect(connection, &QTcpSocket::readyRead, this, [this, connection, request = QByteArray()]() mutable {
            request += connection->readAll();
            onRequest(connection, request);
        });
    }
}

void FakeRouter::onRequest(QTcpSocket *connection, QByteArray &request)
{
    static const QRegularExpression length(u"Content-Length: *([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression action(
        u"SOAPAction: *\x22[^#]*#(\\w+)\x22"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QString head = QString::fromLatin1(request.first(end));
    const QByteArray body = request.mid(end + 4);
    if (body.size() < length.match(head).captured(1).toLongLong())
        return;
    if (head.startsWith(u"GET"_s)) {
        log << u"upnp description"_s;
        connection->write(http("200 OK", descriptionBody.isEmpty() ? description() : descriptionBody));
    } else {
        connection->write(answerSoap(action.match(head).captured(1).toLatin1(), body));
    }
    connection->disconnectFromHost();
    request.clear();
}

QByteArray FakeRouter::answerSoap(const QByteArray &action, const QByteArray &body)
{
    const auto external = quint16(tag(body, u"NewExternalPort"_s).toUInt());
    log << u"upnp %1 %2"_s.arg(QString::fromLatin1(action)).arg(external);
    QByteArray content;
    if (action == "AddPortMapping") {
        const QString client = tag(body, u"NewInternalClient"_s);
        if (addError != 0)
            return soapError(addError);
        if (mappings.contains(external) && mappings.value(external).client != client)
            return soapError(718); // ConflictInMappingEntry
        mappings.insert(external,
            {client, quint16(tag(body, u"NewInternalPort"_s).toUInt()), tag(body, u"NewPortMappingDescription"_s),
                tag(body, u"NewLeaseDuration"_s)});
    } else if (action == "DeletePortMapping") {
        mappings.remove(external);
    } else if (action == "GetExternalIPAddress") {
        content = "<NewExternalIPAddress>" + externalAddress + "</NewExternalIPAddress>";
    } else if (action == "GetSpecificPortMappingEntry") {
        if (!mappings.contains(external))
            return soapError(714);
        const Entry entry = mappings.value(external);
        content = "<NewInternalPort>" + QByteArray::number(entry.port) + "</NewInternalPort><NewInternalClient>"
            + entry.client.toLatin1() + "</NewInternalClient><NewEnabled>1</NewEnabled><NewPortMappingDescription>"
            + entry.description.toLatin1() + "</NewPortMappingDescription><NewLeaseDuration>0</NewLeaseDuration>";
    }
    return http("200 OK",
        soap("<u:" + action + "Response xmlns:u=\x22urn:schemas-upnp-org:service:WANIPConnection:1\x22>" + content
            + "</u:" + action + "Response>"));
}

QByteArray FakeRouter::description() const
{
    const auto device = [](const QByteArray &type, const QByteArray &content) {
        return QByteArray(
            "<device><deviceType>urn:schemas-upnp-org:device:" + type + ":1</deviceType>" + content + "</device>");
    };
    const QByteArray service = "<serviceList><service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1"
                               "</serviceType><serviceId>urn:upnp-org:serviceId:WANIPConn1</serviceId><controlURL>"
        + controlUrl
        + "</controlURL><eventSubURL>/event</eventSubURL><SCPDURL>/scpd.xml</SCPDURL></service></serviceList>";
    const QByteArray inner
        = device("WANDevice", "<deviceList>" + device("WANConnectionDevice", service) + "</deviceList>");
    return "<?xml version=\x22"
           "1.0\x22?><root xmlns=\x22urn:schemas-upnp-org:device-1-0\x22>"
        + device("InternetGatewayDevice", "<deviceList>" + inner + "</deviceList>") + "</root>";
}
