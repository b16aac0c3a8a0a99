// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/bus_watcher.h"
#include "helper/service/diagnostics/diagnostics.h"
#include "helper/service/engine_session.h"
#include "helper/service/host_lookup.h"
#include "helper/service/navalis_object.h"
#include "helper/service/network_memory.h"
#include "helper/service/network_recorder.h"
#include "helper/service/network_watcher.h"
#include "helper/service/open_ports.h"
#include "helper/service/polkit_authorizer.h"
#include "helper/service/port_mapper.h"
#include "helper/service/server_resolver.h"
#include "helper/service/server_tests.h"
#include "helper/service/settings.h"
#include "helper/service/sleep_watcher.h"
#include "helper/service/termination.h"
#include "helper/service/tunnel.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDBusError>
#include <QFileInfo>

#include <optional>
#include <sysexits.h>

namespace {

struct Options {
    Settings::Paths settings;
    QString memory; // the folder of the state file
    QString engine = QStringLiteral(NAVALIS_ENGINE);
    QString portMapper = QStringLiteral(NAVALIS_PORTMAP);
};

std::optional<Options> parseOptions(const QCoreApplication &app)
{
    const Options builtIn;
    const QCommandLineOption config(QStringLiteral("config"),
        QStringLiteral("Read the administrator's settings from <file>."), QStringLiteral("file"),
        builtIn.settings.administrator);
    const QCommandLineOption state(QStringLiteral("state"),
        QStringLiteral("Keep what users change in <file>, and what is learnt beside it."), QStringLiteral("file"),
        builtIn.settings.state);
    const QCommandLineOption engine(QStringLiteral("engine"), QStringLiteral("Run <program> as the engine."),
        QStringLiteral("program"), builtIn.engine);
    const QCommandLineOption portMapper(QStringLiteral("port-mapper"),
        QStringLiteral("Run <program> to ask the router for a port mapping."), QStringLiteral("program"),
        builtIn.portMapper);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Gives IPv6 through Teredo where a network has none; serves org.navalis.Navalis1 on the system bus."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({config, state, engine, portMapper});
    if (!parser.parse(QCoreApplication::arguments())) {
        qCritical("%s", qUtf8Printable(parser.errorText()));
        return {};
    }
    if (!parser.positionalArguments().isEmpty()) {
        qCritical(
            "navalis-helper takes options only, not %s", qUtf8Printable(parser.positionalArguments().constFirst()));
        return {};
    }
    parser.process(app); // --help and --version
    return Options{{parser.value(config), parser.value(state)}, QFileInfo(parser.value(state)).absolutePath(),
        parser.value(engine), parser.value(portMapper)};
}

// dbus-daemon takes exit codes below 10 of a service it starts for its own launcher's; those of sysexits.h begin at 64.
int giveUp(int exitCode, const QString &why)
{
    qCritical("%s", qUtf8Printable(why));
    return exitCode;
}

int giveUp(const kernel::Error &error)
{
    return giveUp(EX_OSERR, QString::fromStdString(error.text));
}

int giveUpName(const QDBusError &error)
{
    if (error.isValid())
        return giveUp(EX_NOPERM, QStringLiteral("the name org.navalis.Navalis1: %1").arg(error.message()));
    return giveUp(EX_UNAVAILABLE, QStringLiteral("another navalis-helper serves org.navalis.Navalis1 already"));
}

int serve(QDBusConnection bus, const Options &options, const Termination &termination)
{
    Settings settings(options.settings);
    AddressMemory addresses(options.memory + QStringLiteral("/addresses.json"));
    ServerResolver resolver(HostLookup::system(), addresses);
    NetworkMemory networks(options.memory + QStringLiteral("/networks.json"));
    const auto newSession = [&options](const SessionOptions &session) {
        return std::make_unique<EngineSession>(options.engine, session);
    };
    Tunnel tunnel(settings, networks, resolver, newSession, {});
    const NetworkRecorder recorder(tunnel, networks);
    OpenPorts openPorts({options.settings.administrator, options.memory + QStringLiteral("/open-ports.conf")});
    const auto onOpenPorts = [&] { tunnel.setOpenPorts(openPorts.ports()); };
    QObject::connect(&openPorts, &OpenPorts::changed, &tunnel, onOpenPorts);
    onOpenPorts();
    PortMapper portMapper(options.portMapper, MappedPort(options.memory + QStringLiteral("/mapped-port")));
    const auto onWish = [&] { portMapper.want(tunnel.mappingWish()); };
    QObject::connect(&tunnel, &Tunnel::changed, &portMapper, onWish);
    QObject::connect(&tunnel, &Tunnel::mappingWishChanged, &portMapper, onWish);
    QObject::connect(&portMapper, &PortMapper::changed, &tunnel, [&] { tunnel.setPortMapping(portMapper.mapping()); });
    ServerTests tests(settings, HostLookup::system(), options.engine);
    const NetworkManager manager(bus);
    const auto known = [&] {
        Sentences problems = settings.problems();
        problems.insert(problems.end(), openPorts.problems().begin(), openPorts.problems().end());
        return knownFacts(tunnel, manager, problems);
    };
    Diagnostics diagnostics(tunnel, known, {askNameServer(), askSystemd(bus)});
    diagnostics.recorder.follow(manager);
    diagnostics.recorder.follow(openPorts);
    PolkitAuthorizer authorizer(bus);
    NavalisObject object(tunnel, tests, networks, openPorts, diagnostics, authorizer, bus);
    // In this order: whoever sees the name finds the object.
    if (!object.registerObject())
        return giveUp(EX_SOFTWARE, QStringLiteral("the D-Bus object cannot be registered"));
    if (!bus.registerService(BusObject::busName()))
        return giveUpName(bus.lastError());

    const auto watcher = NetworkWatcher::open(manager, networks);
    if (!watcher)
        return giveUp(watcher.error());
    const auto onNetwork = [&] { tunnel.setNetwork((*watcher)->state()); };
    QObject::connect(watcher->get(), &NetworkWatcher::changed, &tunnel, onNetwork);
    onNetwork();
    const SleepWatcher sleep(bus);
    QObject::connect(&sleep, &SleepWatcher::sleeping, &tunnel, [&] { tunnel.setAsleep(true); });
    QObject::connect(&sleep, &SleepWatcher::awake, &tunnel, [&] { tunnel.setAsleep(false); });
    // A helper deaf to its network is of no use; systemd starts another one.
    QObject::connect(watcher->get(), &NetworkWatcher::failed, qApp,
        [](const QString &why) { QCoreApplication::exit(giveUp(EX_OSERR, why)); });
    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);
    QObject::connect(&termination, &Termination::reloadRequested, &tunnel, &Tunnel::reloadSettings);
    QObject::connect(&termination, &Termination::reloadRequested, &openPorts, &OpenPorts::reload);
    const BusWatcher busWatcher(bus);
    QObject::connect(&busWatcher, &BusWatcher::lost, qApp,
        [] { QCoreApplication::exit(giveUp(EX_UNAVAILABLE, QStringLiteral("the system bus has ended"))); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("navalis-helper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAVALIS_VERSION));
    const auto options = parseOptions(app);
    if (!options)
        return EX_USAGE;
    const auto termination = Termination::open(); // before the bus connection starts a thread
    if (!termination)
        return giveUp(termination.error());
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return giveUp(EX_UNAVAILABLE, QStringLiteral("the system bus: %1").arg(bus.lastError().message()));
    return serve(bus, *options, **termination);
}
