// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// navalis-portmap: asks the router for a port mapping, for navalis-helper, which starts it and holds the other end of
// descriptor 3. When that is closed, however the helper ended, it takes the mapping back and ends. It reads what the
// router and others in the network send, so before that it gives up every privilege and what memory it does not need.

#include "helper/ipc/exit_code.h"
#include "helper/portmap/mapping_keeper.h"
#include "helper/system/confinement.h"

#include <cstdio>
#include <sys/resource.h>
#include <sys/socket.h>

#if defined(__SANITIZE_ADDRESS__)
// The search for leaks at the end attaches to the process as a debugger, which the confinement forbids.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier): the sanitizer's name for it
{
    return "detect_leaks=0:symbolize=0";
}
#endif

namespace {

constexpr int helperDescriptor = 3;
constexpr rlim_t mostFiles = 16;
constexpr rlim_t mostSeconds = 60; // of computing, in all; a turn takes some milliseconds
#if !defined(__SANITIZE_ADDRESS__)
constexpr rlim_t mostMemory = rlim_t{64} * 1024 * 1024; // a description that unfolds without end finds its end here
#endif

struct Ending {
    ipc::ExitCode code = ipc::ExitCode::Done;
    std::string text;
};

// Standard error leads to the journal.
int end(const Ending &ending)
{
    if (!ending.text.empty())
        std::fputs(("navalis-portmap: " + ending.text + "\n").c_str(), stderr);
    return static_cast<int>(ending.code);
}

Ending broken(const kernel::Error &error)
{
    return {ipc::ExitCode::SystemError, error.text};
}

bool isHelperSocket(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof type;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_SEQPACKET;
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
    if (!isHelperSocket(helperDescriptor)) {
        return end({ipc::ExitCode::Usage,
            "This program is started by navalis-helper and does nothing by itself. Whether your router has made a port "
            "mapping: navalisctl status"});
    }
    return end(run());
}
