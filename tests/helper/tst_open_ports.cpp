// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/open_ports.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using Protocol = OpenPorts::Protocol;
using Ports = kernel::OpenPorts;

class TestOpenPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {
            m_folder->filePath(QStringLiteral("navalis.conf")), m_folder->filePath(QStringLiteral("open-ports.conf"))};
    }

    void nothingIsOpenUntilSomebodyOpensIt()
    {
        const OpenPorts open(m_paths);
        QCOMPARE(open.ports(), Ports());
        QVERIFY(!open.isLocked());
        QCOMPARE(texts(open.problems()), QStringList());
    }

    void whatIsOpenedStaysOpen()
    {
        {
            OpenPorts open(m_paths);
            const QSignalSpy changed(&open, &OpenPorts::changed);
            QVERIFY(open.open(Protocol::Tcp, 22));
            QVERIFY(open.open(Protocol::Udp, 5000));
            QVERIFY(open.open(Protocol::Tcp, 8000));
            QVERIFY(open.open(Protocol::Tcp, 22)); // it is
            QVERIFY(open.close(Protocol::Tcp, 8000));
            QCOMPARE(changed.size(), 4);
        }
        QCOMPARE(OpenPorts(m_paths).ports(), Ports({{22}, {5000}}));
    }

    void whatIsNotOpenCannotBeClosed()
    {
        OpenPorts open(m_paths);
        QVERIFY(open.open(Protocol::Tcp, 22));
        QCOMPARE(open.close(Protocol::Udp, 22).error().kind, Refusal::Kind::NotFound);
        QCOMPARE(open.open(Protocol::Tcp, 0).error().kind, Refusal::Kind::InvalidArgument);
        QCOMPARE(open.ports(), Ports({{22}, {}}));
    }

    void theAdministratorsPortsAreAllThereIs()
    {
        write(m_paths.state, "[Firewall]\nOpenPorts=tcp/22\n");
        write(m_paths.administrator, "[Tunnel]\nMode=auto\n[Firewall]\nOpenPorts = udp/53 , tcp/80\n");
        OpenPorts open(m_paths);
        QVERIFY(open.isLocked());
        QCOMPARE(open.ports(), Ports({{80}, {53}}));
        QCOMPARE(open.open(Protocol::Tcp, 443).error().kind, Refusal::Kind::Locked);
        QCOMPARE(open.close(Protocol::Tcp, 80).error().kind, Refusal::Kind::Locked);

        write(m_paths.administrator, "[Firewall]\nOpenPorts=\n");
        open.reload();
        QVERIFY(open.isLocked());
        QCOMPARE(open.ports(), Ports());
    }

    // "22/tcp" is what navalisctl prints.
    void theProtocolStandsInFrontOrBehind()
    {
        write(m_paths.administrator, "[Firewall]\nOpenPorts=22/tcp, udp/53,  60001/udp ,tcp/80\n");
        const OpenPorts open(m_paths);
        QCOMPARE(open.ports(), Ports({{22, 80}, {53, 60001}}));
        QCOMPARE(texts(open.problems()), QStringList());
    }

    void whatCannotBeUnderstoodOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("problems");
        QTest::newRow("noise") << QByteArray("\x00\xff\xfe[Fire\x01", 9) << 1;
        QTest::newRow("no number") << QByteArray("[Firewall]\nOpenPorts=tcp/ssh\n") << 1;
        QTest::newRow("too large") << QByteArray("[Firewall]\nOpenPorts=tcp/65536\n") << 1;
        QTest::newRow("zero") << QByteArray("[Firewall]\nOpenPorts=udp/0\n") << 1;
        QTest::newRow("protocol") << QByteArray("[Firewall]\nOpenPorts=sctp/5\n") << 1;
        QTest::newRow("negative") << QByteArray("[Firewall]\nOpenPorts=tcp/-1\n") << 1;
        QTest::newRow("range") << QByteArray("[Firewall]\nOpenPorts=tcp/1-65535\n") << 1;
        QTest::newRow("range behind") << QByteArray("[Firewall]\nOpenPorts=1-65535/tcp\n") << 1;
        QTest::newRow("sign") << QByteArray("[Firewall]\nOpenPorts=tcp/+22\n") << 1;
        QTest::newRow("number alone") << QByteArray("[Firewall]\nOpenPorts=22\n") << 1;
        QTest::newRow("protocol alone") << QByteArray("[Firewall]\nOpenPorts=tcp\n") << 1;
        QTest::newRow("two protocols") << QByteArray("[Firewall]\nOpenPorts=tcp/udp\n") << 1;
        QTest::newRow("both protocols") << QByteArray("[Firewall]\nOpenPorts=tcp/22/udp\n") << 1;
        QTest::newRow("nothing and a protocol") << QByteArray("[Firewall]\nOpenPorts=/tcp\n") << 1;
        QTest::newRow("space between") << QByteArray("[Firewall]\nOpenPorts=tcp 22\n") << 1;
        QTest::newRow("cut off") << QByteArray("[Firewall]\nOpenPo") << 1;
        QTest::newRow("other key") << QByteArray("[Firewall]\nOpen=tcp/22\n") << 1;
    }

    void whatCannotBeUnderstoodOpensNothing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, problems);
        write(m_paths.state, content);
        OpenPorts open(m_paths);
        QCOMPARE(open.ports(), Ports());
        QCOMPARE(open.problems().size(), problems);
        QVERIFY(open.open(Protocol::Tcp, 22)); // and it can be used again
        QCOMPARE(OpenPorts(m_paths).ports(), Ports({{22}, {}}));
    }

    void whileTheAdministratorsFileCannotBeReadNothingMoreIsOpen()
    {
        write(m_paths.state, "[Firewall]\nOpenPorts=tcp/22\n");
        write(m_paths.administrator, "\xff\xfe");
        OpenPorts open(m_paths);
        QVERIFY(open.isLocked());
        QCOMPARE(open.ports(), Ports());
        QCOMPARE(open.open(Protocol::Tcp, 443).error().kind, Refusal::Kind::Locked);

        write(m_paths.administrator, "[Tunnel]\n");
        open.reload();
        QCOMPARE(open.ports(), Ports({{22}, {}}));
        write(m_paths.administrator, "\xff\xfe");
        open.reload();
        QCOMPARE(open.ports(), Ports({{22}, {}})); // it is known that there was nothing against it

        write(m_paths.administrator, "[Firewall]\nOpenPorts=udp/53\n");
        open.reload();
        write(m_paths.administrator, "\xff\xfe");
        open.reload();
        QCOMPARE(open.ports(), Ports({{}, {53}}));
        QVERIFY(open.isLocked());
    }

    void whatSomebodyEditedMeanwhileIsNotLost()
    {
        OpenPorts open(m_paths);
        QVERIFY(open.open(Protocol::Tcp, 22));
        write(m_paths.state, "[Firewall]\nOpenPorts=tcp/22, udp/5000\n");
        QVERIFY(open.open(Protocol::Tcp, 80));
        QCOMPARE(OpenPorts(m_paths).ports(), Ports({{22, 80}, {5000}}));
    }

    void whatCannotBeStoredIsNotOpened()
    {
        OpenPorts open(m_paths);
        m_folder->remove();
        const QSignalSpy changed(&open, &OpenPorts::changed);
        QCOMPARE(open.open(Protocol::Tcp, 22).error().kind, Refusal::Kind::NotStored);
        QCOMPARE(open.ports(), Ports());
        QCOMPARE(changed.size(), 0);
    }

    void thereIsALimit()
    {
        OpenPorts open(m_paths);
        for (std::uint16_t port = 1; port <= OpenPorts::maxPorts; ++port)
            QVERIFY(open.open(Protocol::Udp, port));
        QCOMPARE(open.open(Protocol::Tcp, 1).error().kind, Refusal::Kind::InvalidArgument);
        QVERIFY(open.close(Protocol::Udp, 1));
        QVERIFY(open.open(Protocol::Tcp, 1));
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    OpenPorts::Paths m_paths;
};

QTEST_GUILESS_MAIN(TestOpenPorts)
#include "tst_open_ports.moc"
