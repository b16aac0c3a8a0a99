// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/options.h"
#include "helper/service/server_name.h"
#include "helper/service/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace {

constexpr auto testAddresses = teredo::DestinationPolicy::TestAddresses::Allowed;

const QString hotel = QStringLiteral("11111111-1111-4111-8111-111111111111");

QStringList names(const QList<Server> &servers, Server::Source source)
{
    QStringList list;
    for (const Server &server : servers) {
        if (server.source == source)
            list.append(server.name);
    }
    return list;
}

// No file of this process can have any content.
class FullDisk final
{
public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit none{0, m_limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_handler)(int);
    rlimit m_limit{};
};

QByteArray textOf(teredo::Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QStringList problemsIn(const QByteArray &content)
{
    QStringList list;
    const auto reading = SettingsLayer::of(SettingsFile::parse(content), SettingsLayer::Author::Administrator, false);
    for (const SettingsFile::Problem &problem : reading.problems)
        list.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.text.text()));
    return list;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = {m_folder->filePath(QStringLiteral("admin.conf")), m_folder->filePath(QStringLiteral("state.conf"))};
    }

    void withoutFilesTheDefaultsHold()
    {
        const Settings settings(m_paths);
        QCOMPARE(settings.mode(), teredo::policy::Mode::Off);
        QVERIFY(!settings.isModeChosen());
        QCOMPARE(settings.selectedServer(), QString());
        QCOMPARE(settings.servers().size(), builtInServers().size());
        QCOMPARE(settings.port().number, 0);
        QCOMPARE(settings.options(), options::defaults());
        QVERIFY(settings.rules().isEmpty());
        QVERIFY(settings.problems().empty());
        QCOMPARE(settings.verificationHosts().size(), 3U);
        QVERIFY(!settings.allowsTestAddresses());
        QVERIFY(settings.locked().isEmpty());
    }

    void aModeIsChosenByAUserOrTheAdministratorWhateverItIs()
    {
        write(m_paths.state, "[Tunnel]\nServer=mine.example\n");
        Settings settings(m_paths);
        QVERIFY(!settings.isModeChosen());

        QVERIFY(settings.apply({.mode = teredo::policy::Mode::Off}));
        QVERIFY(settings.isModeChosen());
        QVERIFY(Settings(m_paths).isModeChosen());

        QFile::remove(m_paths.state);
        write(m_paths.administrator, "[Tunnel]\nMode=auto\n");
        QVERIFY(Settings(m_paths).isModeChosen());
        QCOMPARE(Settings(m_paths).mode(), teredo::policy::Mode::Auto);
    }

    void whatIsSetIsThereAfterARestart()
    {
        Settings before(m_paths);
        SettingsChange change;
        change.mode = teredo::policy::Mode::Off;
        change.server = QStringLiteral("teredo.example.org");
        change.addedServers = {QStringLiteral("a.example"), QStringLiteral("8.8.4.4")};
        change.options = {{QStringLiteral("Metered"), QStringLiteral("run")}, {QStringLiteral("Chromium"), true},
            {QStringLiteral("ClientPort"), QVariant::fromValue(ushort(4000))},
            {QStringLiteral("RefreshInterval"), QVariant::fromValue(ushort(20))},
            {QStringLiteral("RefreshDetermination"), true}};
        change.rules = {{hotel, teredo::policy::Rule::Never}};
        QVERIFY(before.apply(change));

        const Settings after(m_paths);

        QCOMPARE(after.mode(), teredo::policy::Mode::Off);
        QCOMPARE(after.selectedServer(), QStringLiteral("teredo.example.org"));
        QCOMPARE(names(after.servers(), Server::Source::User),
            QStringList(
                {QStringLiteral("a.example"), QStringLiteral("8.8.4.4"), QStringLiteral("teredo.example.org")}));
        QCOMPARE(after.options(), before.options());
        QCOMPARE(after.options()[QStringLiteral("Metered")], QVariant(QStringLiteral("run")));
        QCOMPARE(after.options()[QStringLiteral("Chromium")], QVariant(true));
        QCOMPARE(after.port().number, 4000);
        QCOMPARE(after.options()[QStringLiteral("RefreshInterval")], QVariant::fromValue(ushort(20)));
        QCOMPARE(after.options()[QStringLiteral("RefreshDetermination")], QVariant(true));
        QCOMPARE(after.rules().value(hotel), teredo::policy::Rule::Never);
        QVERIFY(after.problems().empty());
    }

    void anEmptyServerForgetsTheChoiceAndNothingElse()
    {
        Settings before(m_paths);
        QVERIFY(before.apply({.mode = teredo::policy::Mode::On, .server = QStringLiteral("teredo.example.org")}));
        QVERIFY(before.apply({.server = QString()}));

        const Settings after(m_paths);

        QCOMPARE(after.selectedServer(), QString());
        QVERIFY(after.isListed(QStringLiteral("Teredo.Example.org")));
        QCOMPARE(after.mode(), teredo::policy::Mode::On);
    }

    void aRuleThatIsAutomaticIsNone()
    {
        Settings settings(m_paths);
        QVERIFY(settings.apply({.rules = {{hotel, teredo::policy::Rule::Always}}}));
        QVERIFY(settings.apply({.rules = {{hotel, teredo::policy::Rule::Automatic}}}));
        QVERIFY(settings.rules().isEmpty());
        QVERIFY(!read(m_paths.state).contains("Networks"));
    }

    void oneBadPartSpoilsTheWholeChange_data()
    {
        QTest::addColumn<SettingsChange>("part");
        QTest::addColumn<Refusal::Kind>("kind");
        using enum Refusal::Kind;
        QTest::newRow("server") << SettingsChange{.server = QStringLiteral("not a host")} << InvalidArgument;
        QTest::newRow("added") << SettingsChange{.addedServers = {QStringLiteral("10.0.0.1")}} << InvalidArgument;
        QTest::newRow("removed") << SettingsChange{.removedServers = {QStringLiteral("no.example")}} << NotFound;
        QTest::newRow("removed, built in")
            << SettingsChange{.removedServers = {builtInServers().front().name}} << InvalidArgument;
        QTest::newRow("removed, in use") << SettingsChange{.removedServers = {QStringLiteral("MINE.example")}}
                                         << InvalidArgument;
        QTest::newRow("reset, one in use") << SettingsChange{.resetServers = true} << InvalidArgument;
        QTest::newRow("rule") << SettingsChange{.rules = {{QStringLiteral("hotel"), teredo::policy::Rule::Never}}}
                              << InvalidArgument;
        QTest::newRow("UUID in capitals") << SettingsChange{.rules
            = {{QStringLiteral("AAAAAAAA-1111-4111-8111-111111111111"), teredo::policy::Rule::Never}}}
                                          << InvalidArgument;
        QStringList many;
        for (int i = 0; i < 32; ++i)
            many.append(QStringLiteral("s%1.example").arg(i));
        QTest::newRow("too many") << SettingsChange{.addedServers = many} << InvalidArgument;
    }

    void oneBadPartSpoilsTheWholeChange()
    {
        QFETCH(const SettingsChange, part);
        QFETCH(const Refusal::Kind, kind);
        Settings settings(m_paths);
        QVERIFY(settings.apply({.server = QStringLiteral("mine.example")}));
        const QByteArray before = read(m_paths.state);

        SettingsChange change = part;
        change.mode = teredo::policy::Mode::On;
        change.options = {{QStringLiteral("Chromium"), true}};
        const Change done = settings.apply(change);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, kind);
        QVERIFY(!done.error().text.isEmpty());
        QVERIFY(!settings.isModeChosen());
        QCOMPARE(settings.options(), options::defaults());
        QCOMPARE(read(m_paths.state), before);
    }

    void aServerCanBeReplacedAndRemovedAtOnce()
    {
        Settings settings(m_paths);
        QVERIFY(settings.apply({.server = QStringLiteral("mine.example")}));
        QVERIFY(settings.apply({.server = QString(), .removedServers = {QStringLiteral("mine.example")}}));
        QVERIFY(!settings.isListed(QStringLiteral("mine.example")));
        QVERIFY(settings.apply({.server = QStringLiteral("mine.example")}));
        QVERIFY(settings.apply({.server = QString(), .resetServers = true}));
        QVERIFY(names(settings.servers(), Server::Source::User).isEmpty());
    }

    void whatSomebodyEditedMeanwhileIsNotLost()
    {
        Settings settings(m_paths);
        QVERIFY(settings.apply({.mode = teredo::policy::Mode::On}));
        write(m_paths.state, "[Tunnel]\nMode=on\nServers=theirs.example\nChromium=true\n");

        QVERIFY(settings.apply({.addedServers = {QStringLiteral("mine.example")}}));

        const Settings after(m_paths);
        QCOMPARE(names(after.servers(), Server::Source::User),
            QStringList({QStringLiteral("theirs.example"), QStringLiteral("mine.example")}));
        QCOMPARE(after.options()[QStringLiteral("Chromium")], QVariant(true));
        QCOMPARE(after.mode(), teredo::policy::Mode::On);
    }

    void theAdministratorWinsAndLocks()
    {
        write(m_paths.state,
            "[Tunnel]\nMode=on\nServer=mine.example\nChromium=true\nVpn=run\n[Networks]\n" + hotel.toLatin1()
                + "=never\n");
        write(m_paths.administrator,
            "# ours\n[Tunnel]\nMode = off\nServer=theirs.example\nServers=a.example, b.example\nChromium=false\n"
            "[Networks]\n"
                + hotel.toLatin1() + "=always\n");
        const QByteArray before = read(m_paths.state);
        Settings settings(m_paths);

        QCOMPARE(settings.mode(), teredo::policy::Mode::Off);
        QCOMPARE(settings.selectedServer(), QStringLiteral("theirs.example"));
        QCOMPARE(settings.options()[QStringLiteral("Chromium")], QVariant(false));
        QCOMPARE(settings.options()[QStringLiteral("Vpn")], QVariant(QStringLiteral("run")));
        QCOMPARE(settings.rules().value(hotel), teredo::policy::Rule::Always);
        QCOMPARE(settings.locked(),
            QStringList({QStringLiteral("Mode"), QStringLiteral("Server"), QStringLiteral("Chromium")}));
        QCOMPARE(names(settings.servers(), Server::Source::Administrator),
            QStringList({QStringLiteral("theirs.example"), QStringLiteral("a.example"), QStringLiteral("b.example")}));
        const auto isLocked = [&](const SettingsChange &change) {
            const Change done = settings.apply(change);
            return !done && done.error().kind == Refusal::Kind::Locked;
        };
        QVERIFY(isLocked({.mode = teredo::policy::Mode::On}));
        QVERIFY(isLocked({.server = QStringLiteral("other.example")}));
        QVERIFY(isLocked({.options = {{QStringLiteral("Chromium"), true}}}));
        QVERIFY(isLocked({.rules = {{hotel, teredo::policy::Rule::Never}}}));
        QCOMPARE(read(m_paths.state), before);
    }

    void theAdministratorsListMayBeAllThereIs()
    {
        write(m_paths.state, "[Tunnel]\nServer=mine.example\nServers=also.mine.example\n");
        write(m_paths.administrator, "[Tunnel]\nServers=a.example\nLock=Servers, Networks\n");
        Settings settings(m_paths);

        QCOMPARE(settings.servers().size(), 1);
        QCOMPARE(settings.selectedServer(), QString()); // theirs is not on the list
        QCOMPARE(settings.locked(), QStringList({QStringLiteral("Servers"), QStringLiteral("Networks")}));
        QCOMPARE(settings.apply({.addedServers = {QStringLiteral("b.example")}}).error().kind, Refusal::Kind::Locked);
        QCOMPARE(settings.apply({.server = QStringLiteral("b.example")}).error().kind, Refusal::Kind::Locked);
        QCOMPARE(settings.apply({.rules = {{hotel, teredo::policy::Rule::Never}}}).error().kind, Refusal::Kind::Locked);
        QVERIFY(settings.apply({.server = QStringLiteral("a.example")}));
        QCOMPARE(settings.selectedServer(), QStringLiteral("a.example"));
    }

    void anAdministratorsFileThatCannotBeReadAllowsNothing_data()
    {
        QTest::addColumn<bool>("noise");
        QTest::newRow("binary noise") << true;
        QTest::newRow("a folder") << false;
    }

    void anAdministratorsFileThatCannotBeReadAllowsNothing()
    {
        QFETCH(const bool, noise);
        if (noise)
            write(m_paths.administrator, "[Tunnel]\n\xff\xfe\x80");
        else
            QVERIFY(QDir().mkdir(m_paths.administrator));
        write(m_paths.state, "[Tunnel]\nMode=on\nServer=mine.example\nMetered=run\n");

        Settings settings(m_paths);

        QCOMPARE(settings.mode(), teredo::policy::Mode::Off);
        QCOMPARE(settings.options(), options::defaults());
        QVERIFY(settings.locked().contains(QStringLiteral("Mode")));
        QVERIFY(settings.locked().contains(QStringLiteral("Metered")));
        QVERIFY(settings.locked().contains(QStringLiteral("Servers")));
        QCOMPARE(settings.apply({.mode = teredo::policy::Mode::On}).error().kind, Refusal::Kind::Locked);
        QVERIFY(settings.closedBecause().text().startsWith(m_paths.administrator));
    }

    void whatTheAdministratorSaidHoldsUntilTheFileCanBeReadAgain()
    {
        write(m_paths.administrator, "[Tunnel]\nMode=on\n");
        Settings settings(m_paths);
        write(m_paths.administrator, QByteArray(100, '\0'));

        settings.reload();

        QCOMPARE(settings.mode(), teredo::policy::Mode::On);
        QCOMPARE(settings.locked(), QStringList(QStringLiteral("Mode")));
        QCOMPARE(settings.problems().size(), 2U);
        QVERIFY(settings.closedBecause().isEmpty());
        write(m_paths.administrator, "[Tunnel]\n");
        settings.reload();
        QVERIFY(settings.locked().isEmpty());
        QVERIFY(settings.problems().empty());
    }

    void aStateFileThatCannotBeReadIsMovedAsideNotDestroyed()
    {
        const QByteArray noise("[Tunnel]\n\xff\xfe\x80Mode=on\n");
        write(m_paths.state, noise);
        Settings settings(m_paths);
        QVERIFY(!settings.isModeChosen());

        QVERIFY(settings.apply({.mode = teredo::policy::Mode::Auto}));

        QCOMPARE(Settings(m_paths).mode(), teredo::policy::Mode::Auto);
        QCOMPARE(read(m_paths.state + QStringLiteral(".unusable")), noise);
    }

    void onAFullDiskNothingIsLost_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("settings") << QByteArray("[Tunnel]\nMode=on\n");
        QTest::newRow("noise") << QByteArray("[Tunnel]\n\xff\xfe\x80Mode=on\n");
    }

    void onAFullDiskNothingIsLost()
    {
        QFETCH(const QByteArray, content);
        write(m_paths.state, content);
        Settings settings(m_paths);
        const auto mode = settings.mode();
        {
            const FullDisk full;
            const Change change = settings.apply({.mode = teredo::policy::Mode::Off});
            QVERIFY(!change);
            QCOMPARE(change.error().kind, Refusal::Kind::NotStored);
        }
        QCOMPARE(settings.mode(), mode);
        QCOMPARE(read(m_paths.state), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("state.conf")));

        QVERIFY(settings.apply({.mode = teredo::policy::Mode::Off}));
        QCOMPARE(Settings(m_paths).mode(), teredo::policy::Mode::Off);
    }

    void aBadLineIsReportedWithFileAndLineAndCostsNothingElse()
    {
        write(m_paths.administrator, "[Tunnel]\nMode=sometimes\nClientPort=4000\n");
        const QString place
            = QRegularExpression::escape(m_paths.administrator) + QStringLiteral(":2: .*auto, on or off");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(place));

        const Settings settings(m_paths);

        QVERIFY(!settings.isModeChosen());
        QCOMPARE(settings.port().number, 4000);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *content, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(content) << expected;
        };
        row("none", "\n# comment\n; comment\n[Tunnel]\nMode=on\n", {});
        row("windows line ends", "[Tunnel]\r\nMode=on\r\n", {});
        row("no equals sign", "[Tunnel]\nMode\n", {QStringLiteral("2: not understood: write Key=value")});
        row("no key", "[Tunnel]\n=on\n", {QStringLiteral("2: not understood: write Key=value")});
        row("no section", "Mode=on\n", {QStringLiteral("1: this line belongs to no section")});
        row("unclosed section", "[Tunnel\nMode=on\n",
            {QStringLiteral("1: not a section: write [Name]"), QStringLiteral("2: this line belongs to no section")});
        row("unknown section", "[Tunel]\nMode=on\n", {QStringLiteral("2: unknown section [Tunel]")});
        row("unknown key", "[Tunnel]\nMod=on\n", {QStringLiteral("2: unknown key Mod")});
        row("twice", "[Tunnel]\nMode=on\nMode=off\n",
            {QStringLiteral("3: this is set a second time, which replaces line 2")});
        row("port", "[Tunnel]\nClientPort=65536\n",
            {QStringLiteral("2: ClientPort is a number from 0 to 65535, 0 for any")});
        row("refresh", "[Tunnel]\nRefreshInterval=9\n",
            {QStringLiteral("2: RefreshInterval is a number of seconds from 10 to 120")});
        row("longer refresh", "[Tunnel]\nRefreshInterval=121\n",
            {QStringLiteral("2: RefreshInterval is a number of seconds from 10 to 120")});
        row("negative port", "[Tunnel]\nClientPort=-1\n",
            {QStringLiteral("2: ClientPort is a number from 0 to 65535, 0 for any")});
        row("host", "[Tunnel]\nVerificationHosts=2001:db8::1, 192.0.2.1\n",
            {QStringLiteral("2: 192.0.2.1 is not an IPv6 address")});
        row("no hosts", "[Tunnel]\nVerificationHosts=\n",
            {QStringLiteral("2: VerificationHosts are one to four IPv6 addresses, separated by commas")});
        row("test address", "[Tunnel]\nServer=192.0.2.1\n",
            {QStringLiteral("2: 192.0.2.1 is not an address a public server can have.")});
        row("test address, allowed further down", "[Tunnel]\nServer=192.0.2.1\nAllowTestAddresses=true\n", {});
        row("conduct", "[Tunnel]\nVpn=stop\n", {QStringLiteral("2: Vpn is standby or run")});
        row("switch", "[Tunnel]\nChromium=1\n", {QStringLiteral("2: Chromium is true or false")});
        row("lock", "[Tunnel]\nLock=Servers, Everything\n",
            {QStringLiteral("2: Lock names Servers, Networks, or both, separated by commas")});
        row("rule", "[Networks]\n11111111-1111-4111-8111-111111111111=sometimes\n",
            {QStringLiteral("2: a rule is automatic, always or never")});
        row("network", "[Networks]\nhotel=never\n",
            {QStringLiteral("2: hotel is not the UUID of a connection: see `nmcli connection`")});
        row("no choice of a server", "[Tunnel]\nServer=\n", {});
        row("boolean", "[Tunnel]\nAllowTestAddresses=yes\n",
            {QStringLiteral("2: AllowTestAddresses is true or false")});
        row("offload", "[Tunnel]\nWithoutOffloads=tcp, everything\n",
            {QStringLiteral(
                "2: WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas")});
        const QString form = QStringLiteral("write server.example=identifier:secret");
        row("credentials", "[Credentials]\nmine.example=alice:se=cr:et\n8.8.8.8 = bob:x\n", {});
        row("no identifier", "[Credentials]\nmine.example=:hush\n",
            {QStringLiteral("2: identifier and secret have 1 to 255 bytes each, both or none of them are given")});
        row("no secret", "[Credentials]\nmine.example=alice:\n",
            {QStringLiteral("2: identifier and secret have 1 to 255 bytes each, both or none of them are given")});
        row("no colon", "[Credentials]\nmine.example=hush\n", {QStringLiteral("2: ") + form});
        row("no server of credentials", "[Credentials]\nalice:hu=sh\nhush\n",
            {QStringLiteral("2: what stands before = is no server: ") + form,
                QStringLiteral("3: not understood: write Key=value")});
        row("in the order of lines", "[Tunnel]\nClientPort=x\nno\nMode=x\n",
            {QStringLiteral("2: ClientPort is a number from 0 to 65535, 0 for any"),
                QStringLiteral("3: not understood: write Key=value"), QStringLiteral("4: Mode is auto, on or off")});
        row("binary noise", "[Tunnel]\n\xff\xfe\x80Mode=on\n", {QStringLiteral("0: not a text file in UTF-8")});
    }

    void problems()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QStringList, expected);
        QCOMPARE(problemsIn(content), expected);
    }

    void aFileOfZerosOrOfAnAbsurdSizeIsRefusedAsAWhole()
    {
        QCOMPARE(problemsIn(QByteArray(100, '\0')), QStringList(QStringLiteral("0: not a text file in UTF-8")));
        QCOMPARE(problemsIn(QByteArray(1 << 20, '\n')),
            QStringList(QStringLiteral("0: larger than 64 KiB, which no settings file is")));
    }

    void eachOffloadCanBeSwitchedOffByTheAdministrator()
    {
        QVERIFY(Settings(m_paths).offloads().tun == kernel::TunOffloads{});
        write(m_paths.administrator, "[Tunnel]\nWithoutOffloads=tcp, udp-gro\n");
        QVERIFY(Settings(m_paths).offloads().tun == (kernel::TunOffloads{.tcp = false}));
        QVERIFY(Settings(m_paths).offloads().udp == (kernel::UdpOffloads{.merges = false}));
        write(m_paths.administrator, "[Tunnel]\nWithoutOffloads=tun-header, udp, udp-segment\n");
        QVERIFY(Settings(m_paths).offloads().tun
            == (kernel::TunOffloads{.header = kernel::PacketHeader::None, .udp = false}));
        QVERIFY(Settings(m_paths).offloads().udp == (kernel::UdpOffloads{.segments = false}));
    }

    void aServersCredentialsAreTheAdministratorsToGive()
    {
        write(m_paths.administrator, "[Credentials]\nMine.example=alice:s:ecret\n");
        write(m_paths.state, "[Credentials]\nother.example=alice:hush\n[Tunnel]\nMode=on\n");
        QFile::setPermissions(m_paths.administrator, QFile::ReadOwner | QFile::ReadGroup | QFile::WriteOwner);

        const Settings settings(m_paths);

        QCOMPARE(texts(settings.problems()),
            QStringList(m_paths.state + QStringLiteral(":2: [Credentials] can only be set by the administrator")));
        const auto known = settings.credentialsFor(QStringLiteral("mine.EXAMPLE"));
        QVERIFY(known.has_value());
        QCOMPARE(textOf(known->identifier()), QByteArray("alice"));
        QCOMPARE(textOf(known->secret()), QByteArray("s:ecret"));
        QVERIFY(!settings.credentialsFor(QStringLiteral("other.example")));
        QCOMPARE(settings.mode(), teredo::policy::Mode::On);
    }

    void aSecretThatEverybodyCanReadIsTold()
    {
        write(m_paths.administrator, "[Tunnel]\nMode=on\n[Credentials]\nmine.example=alice:hush\n");
        QFile::setPermissions(m_paths.administrator, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        Settings settings(m_paths);
        QCOMPARE(settings.problems().size(), 1U);
        QVERIFY(settings.problems().front().text().startsWith(
            m_paths.administrator + QStringLiteral(":4: every user of this computer can read this secret")));
        QVERIFY(settings.credentialsFor(QStringLiteral("mine.example")));

        QFile::setPermissions(m_paths.administrator, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        settings.reload();
        QCOMPARE(texts(settings.problems()), QStringList());
        write(m_paths.administrator, "[Tunnel]\nMode=on\n");
        QFile::setPermissions(m_paths.administrator, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        settings.reload();
        QCOMPARE(texts(settings.problems()), QStringList());
    }

    void identifierAndSecretHaveRoomFor255Bytes()
    {
        const auto pair = [](qsizetype identifier, qsizetype secret) {
            return ServerCredentials::parse(QString(identifier, u'i') + u':' + QString(secret, u's'));
        };
        QVERIFY(pair(255, 255));
        QVERIFY(pair(1, 1));
        for (const auto &refused : {pair(256, 1), pair(1, 256), pair(0, 1), pair(1, 0), pair(0, 0)})
            QVERIFY(!refused);
        const auto umlauts = ServerCredentials::parse(QStringLiteral("\u00fc:") + QString(128, QChar(0xfc)));
        QVERIFY(!umlauts); // 256 bytes
        QVERIFY(*pair(1, 2) == *pair(1, 2));
        QVERIFY(!(*pair(1, 2) == *pair(1, 3)));
        QVERIFY(!(*pair(1, 2) == *pair(2, 2)));
    }

    void usersCannotAllowTestAddresses()
    {
        write(m_paths.state, "[Tunnel]\nAllowTestAddresses=true\nMode=on\n");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(":2: .* by the administrator")));
        const Settings settings(m_paths);
        QVERIFY(!settings.allowsTestAddresses());
        QCOMPARE(settings.mode(), teredo::policy::Mode::On);
    }

    void whatCannotBeStoredIsNotInForce()
    {
        write(m_folder->filePath(QStringLiteral("file")), "");
        m_paths.state = m_folder->filePath(QStringLiteral("file/state.conf")); // even root cannot write below a file
        Settings settings(m_paths);

        const Change change = settings.apply({.mode = teredo::policy::Mode::Off});

        QVERIFY(!change);
        QCOMPARE(change.error().kind, Refusal::Kind::NotStored);
        QVERIFY(change.error().text.text().contains(m_paths.state));
        QVERIFY(!settings.isModeChosen());
    }

    void theFileIsReplacedNotRewritten()
    {
        Settings settings(m_paths);
        QVERIFY(settings.apply({.mode = teredo::policy::Mode::On}));
        QFile former(m_paths.state);
        QVERIFY(former.open(QIODevice::ReadOnly));

        QVERIFY(settings.apply({.mode = teredo::policy::Mode::Off}));

        QVERIFY(former.readAll().contains("Mode=on")); // whoever has it open, or crashes meanwhile, sees a whole file
        QVERIFY(read(m_paths.state).contains("Mode=off"));
    }

    void serverNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("usable");
        const auto row
            = [](const char *name, bool usable) { QTest::newRow(name) << QString::fromUtf8(name) << usable; };
        row("teredo.example.org", true);
        row("localhost", true); // resolves to an address that is refused then
        row("win1910.ipv6.microsoft.com", true);
        row("3com.example", true);
        row("a-b.example", true);
        row("8.8.8.8", true);
        row("", false);
        row(" ", false);
        row("teredo example", false);
        row("teredo.example.org ", false);
        row("teredo..example", false);
        row("teredo.example.", false);
        row(".example", false);
        row("-a.example", false);
        row("a-.example", false);
        row("under_score.example", false);
        row("b\u00fccher.example", false);
        row("http://teredo.example", false);
        row("teredo.example:3544", false);
        row("2001:db8::1", false);
        row("1.2.3", false);
        row("1.2.3.256", false);
        row("08.8.8.8", false);
        row("8.8.8.8.8", false);
        row("127.0.0.1", false);
        row("10.0.0.1", false);
        row("224.0.0.1", false);
        row("192.0.2.1", false);
        row("0.0.0.0", false);
        QTest::newRow("label of 63") << QString(63, u'a') + QStringLiteral(".example") << true;
        QTest::newRow("label of 64") << QString(64, u'a') + QStringLiteral(".example") << false;
        QTest::newRow("too long") << QStringLiteral("a.").repeated(126) + QStringLiteral("aa") << false;
        QTest::newRow("line feed") << QStringLiteral("a.example\nMode=off") << false;
        QTest::newRow("zero byte") << QStringLiteral("a.example") + QChar::Null << false;
    }

    void serverNames()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, usable);
        QCOMPARE(problemWithServerName(name, teredo::DestinationPolicy()).isEmpty(), usable);
    }

    void laboratoriesMayUseTestAddresses()
    {
        QVERIFY(problemWithServerName(QStringLiteral("192.0.2.1"), teredo::DestinationPolicy(testAddresses)).isEmpty());
    }

    void everyBuiltInServerHasAUsableNameAndIsListedOnce()
    {
        const QList<Server> servers = mergedServers({}, {});
        for (const Server &server : servers)
            QVERIFY(problemWithServerName(server.name, teredo::DestinationPolicy()).isEmpty());
        QCOMPARE(mergedServers({}, {servers.back().name.toUpper()}).size(), servers.size());
        QCOMPARE(mergedServers({}, {servers.back().name}).back().source, Server::Source::BuiltIn);
    }

    void whatWasSeenToWorkLatelyComesFirst()
    {
        const QList<Server> servers = builtInServers();
        QVERIFY(std::ranges::is_sorted(servers, std::ranges::greater(), &Server::evidence));
    }

    void theListBeginsWithTheAdministratorsServers()
    {
        const QList<Server> list = mergedServers(
            {QStringLiteral("office.example")}, {QStringLiteral("mine.example"), QStringLiteral("office.example")});
        QCOMPARE(list[0].name, QStringLiteral("office.example"));
        QCOMPARE(list[0].source, Server::Source::Administrator);
        QCOMPARE(list[1].name, QStringLiteral("mine.example"));
        QCOMPARE(list[1].source, Server::Source::User);
        QCOMPARE(list[2].name, builtInServers().front().name);
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Settings::Paths m_paths;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
