// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// navalis-portmap: asks the router for a port mapping, for navalis-helper, which starts it and holds the other end of
// descriptor 3. When that is closed, however the helper ended, it takes the mapping back and ends. It reads what the
// router and others in the network send, so before that it gives up every privilege and what memory it does not need.

#include "helper/ipc/child_program.h"
#include "helper/portmap/mapping_keeper.h"
#include "helper/system/confinement.h"

#include <sys/resource.h>

namespace {

constexpr auto program = "navalis-portmap";
constexpr rlim_t mostFiles = 16;
constexpr rlim_t mostSeconds = 60; // of computing, in all; a turn takes some milliseconds
#if !defined(__SANITIZE_ADDRESS__)
constexpr rlim_t mostMemory = rlim_t{64} * 1024 * 1024; // a description that unfolds without end finds its end here
#endif

Ending usage()
{
    return {ipc::ExitCode::Usage,
        "This program is started by navalis-helper and does nothing by itself. Whether your router has made a port "
        "mapping: navalisctl status"};
}

kernel::Result<void> limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit limits{most, most};
    if (setrlimit(resource, &limits) != 0)
        return kernel::failure("limits of the process");
    return {};
}

kernel::Result<void> limitResources()
{
    // The sanitizer reserves an address space without end.
#if !defined(__SANITIZE_ADDRESS__)
    if (auto done = limit(RLIMIT_AS, mostMemory); !done)
        return done;
#endif
    if (auto done = limit(RLIMIT_NOFILE, mostFiles); !done)
        return done;
    return limit(RLIMIT_CPU, mostSeconds);
}

Ending runWhenAsked(Facilities &facilities)
{
    const auto received = facilities.helper.receive(ipc::Channel::Wait::ForMessage);
    if (!received && received.error() == ipc::ReceiveError::PeerGone)
        return {};
    const auto *wanted = received ? std::get_if<ipc::MapPort>(&received->message) : nullptr;
    if (wanted == nullptr)
        return {ipc::ExitCode::ProtocolError, "The helper did not begin with a valid MapPort message"};
    const auto done = MappingKeeper(facilities, *wanted).run();
    return done ? Ending{} : broken(done.error());
}

Ending confineAndRun(Facilities &facilities)
{
    if (const auto limited = limitResources(); !limited)
        return {ipc::ExitCode::NotConfined, limited.error().text};
    const auto confined = kernel::confineThisProcess(kernel::Sockets::Ipv4);
    if (!confined)
        return {ipc::ExitCode::NotConfined, confined.error().text};
    return runWhenAsked(facilities);
}

Ending run()
{
    kernel::FileDescriptor helper(helperDescriptor);
    auto poller = kernel::Poller::open();
    if (!poller)
        return broken(poller.error());
    auto timer = kernel::WakeupTimer::open();
    if (!timer)
        return broken(timer.error());
    Facilities facilities{ipc::Channel(std::move(helper)), *std::move(poller), *std::move(timer)};
    return confineAndRun(facilities);
}

} // namespace

int main()
{
    return end(program, hasHelper() ? run() : usage());
}
