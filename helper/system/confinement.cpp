// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/confinement.h"

#include "helper/system/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cap-ng.h>
#include <cerrno>
#include <cstdint>
#include <linux/landlock.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <seccomp.h>
#include <span>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define NAVALIS_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NAVALIS_ADDRESS_SANITIZER
#endif
#endif

namespace kernel {
namespace {

// What a loop needs whose descriptors are open: moving data, waiting, time, chance, memory, ending.
constexpr auto allowedCalls = std::to_array<int>({
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(readv),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(recvmsg),
    SCMP_SYS(sendmsg),
    SCMP_SYS(recvfrom),
    SCMP_SYS(sendto),
    SCMP_SYS(recvmmsg),
    SCMP_SYS(sendmmsg),
    SCMP_SYS(epoll_wait),
    SCMP_SYS(epoll_pwait),
    SCMP_SYS(epoll_ctl),
    SCMP_SYS(timerfd_settime),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(getrandom),
    SCMP_SYS(futex),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(gettid),
    SCMP_SYS(getpid),
#ifdef NAVALIS_ADDRESS_SANITIZER
    // The run-time libraries of the sanitizers guard memory, try by a pipe whether an address can be read, take their
    // signal stack down at the end, and look at their own limits.
    SCMP_SYS(mprotect),
    SCMP_SYS(pipe),
    SCMP_SYS(pipe2),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sched_yield),
    SCMP_SYS(prlimit64),
#endif
});

// A call that is allowed only with these arguments.
struct BoundCall {
    int call;
    std::vector<scmp_arg_cmp> arguments;
};

constexpr scmp_arg_cmp equal(unsigned argument, scmp_datum_t value)
{
    return {.arg = argument, .op = SCMP_CMP_EQ, .datum_a = value, .datum_b = 0};
}

constexpr scmp_arg_cmp unequal(unsigned argument, scmp_datum_t value)
{
    return {.arg = argument, .op = SCMP_CMP_NE, .datum_a = value, .datum_b = 0};
}

// What PortSocket needs: UDP over IPv4 and nothing else, at a port of its own.
std::vector<BoundCall> boundCalls()
{
    return {
        {SCMP_SYS(socket), {equal(0, AF_INET), equal(1, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC), equal(2, 0)}},
        {SCMP_SYS(setsockopt), {equal(1, IPPROTO_IP), equal(2, IP_MTU_DISCOVER)}},
        {SCMP_SYS(setsockopt), {equal(1, SOL_UDP), equal(2, UDP_GRO)}},
        {SCMP_SYS(setsockopt), {equal(1, SOL_SOCKET), equal(2, SO_RCVBUF)}},
        {SCMP_SYS(setsockopt), {equal(1, SOL_SOCKET), equal(2, SO_SNDBUF)}},
        {SCMP_SYS(bind), {equal(2, sizeof(sockaddr_in))}},
        {SCMP_SYS(getsockname), {}},
    };
}

// What asking over sockets of one's own needs besides; socket(2) itself has a rule of its own.
constexpr auto socketCalls = std::to_array<int>({
    SCMP_SYS(alarm),
    SCMP_SYS(bind),
    SCMP_SYS(connect),
    SCMP_SYS(fcntl),
    SCMP_SYS(getsockname),
    SCMP_SYS(getsockopt),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(pselect6),
    SCMP_SYS(select),
    SCMP_SYS(setitimer),
    SCMP_SYS(setsockopt),
    SCMP_SYS(shutdown),
});

// What libraries do by the way, and can do without: reading configuration, looking for another address family.
constexpr auto deniedCalls = std::to_array<int>({
    SCMP_SYS(access),
    SCMP_SYS(faccessat2),
    SCMP_SYS(ioctl),
    SCMP_SYS(openat),
});

// landlock_create_ruleset(2) by its numbers, since headers may be older than the kernel: the rights that the process
// can only have when it is given them, as many as the kernel's version of Landlock knows. We give none.
struct LandlockRights {
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scopes = 0;
};

constexpr std::uint64_t lowest(int bits)
{
    return (std::uint64_t{1} << bits) - 1;
}

LandlockRights rightsOfVersion(long version, Sockets sockets)
{
    constexpr int bindTcp = 1;
    constexpr int bindAndConnectTcp = 2;
    constexpr std::array fileRights{13, 14, 15, 15, 16}; // versions 1 to 5 and later
    const auto index = static_cast<std::size_t>(version - 1);
    return {.files = lowest(fileRights[std::min(index, fileRights.size() - 1)]),
        .network = version >= 4 ? lowest(sockets == Sockets::Ipv4 ? bindTcp : bindAndConnectTcp) : 0,
        .scopes = version >= 6 ? lowest(2) : 0}; // signals, and abstract Unix sockets of others
}

// An older kernel takes a longer structure, as long as what it does not know is zero.
Result<bool> renounceFiles(Sockets sockets)
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1 && (errno == ENOSYS || errno == EOPNOTSUPP))
        return false;
    if (version < 1)
        return failure("Landlock");
    const LandlockRights rights = rightsOfVersion(version, sockets);
    const FileDescriptor ruleset(static_cast<int>(syscall(SYS_landlock_create_ruleset, &rights, sizeof rights, 0)));
    if (!ruleset || syscall(SYS_landlock_restrict_self, ruleset.number(), 0) != 0)
        return failure("Landlock");
    return true;
}

Result<void> renouncePrivileges()
{
    capng_clear(CAPNG_SELECT_ALL);
    // Not the bounding set, which takes CAP_SETPCAP; without new privileges it has no meaning.
    if (capng_apply(CAPNG_SELECT_CAPS) != 0 || capng_apply(CAPNG_SELECT_AMBIENT) != 0)
        return failure("dropping capabilities");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return failure("renouncing privileges");
    return {};
}

struct ReleaseFilter {
    void operator()(void *filter) const { seccomp_release(filter); }
};

using Filter = std::unique_ptr<void, ReleaseFilter>;

Result<void> addRules(const Filter &filter, std::uint32_t action, std::span<const int> calls)
{
    for (const int call : calls) {
        if (const int error = seccomp_rule_add(filter.get(), action, call, 0); error < 0)
            return failure("filter of system calls", -error);
    }
    return {};
}

Result<void> addRules(const Filter &filter, std::uint32_t action, const std::vector<BoundCall> &calls)
{
    for (const auto &[call, arguments] : calls) {
        const auto count = static_cast<unsigned>(arguments.size());
        if (const int error = seccomp_rule_add_array(filter.get(), action, call, count, arguments.data()); error < 0)
            return failure("filter of system calls", -error);
    }
    return {};
}

Result<void> addSocketRules(const Filter &filter)
{
    if (auto done = addRules(filter, SCMP_ACT_ALLOW, socketCalls); !done)
        return done;
    if (auto done = addRules(filter, SCMP_ACT_ERRNO(EACCES), deniedCalls); !done)
        return done;
    if (auto done = addRules(filter, SCMP_ACT_ALLOW, {{SCMP_SYS(socket), {equal(0, AF_INET)}}}); !done)
        return done;
    return addRules(filter, SCMP_ACT_ERRNO(EAFNOSUPPORT), {{SCMP_SYS(socket), {unequal(0, AF_INET)}}});
}

Result<void> renounceSystemCalls(Sockets sockets)
{
    const Filter filter(seccomp_init(SCMP_ACT_KILL_PROCESS));
    if (!filter)
        return failure("filter of system calls", ENOMEM);
    if (auto done = addRules(filter, SCMP_ACT_ALLOW, allowedCalls); !done)
        return done;
    auto added = sockets == Sockets::Ipv4 ? addSocketRules(filter) : addRules(filter, SCMP_ACT_ALLOW, boundCalls());
    if (!added)
        return added;
    // A binary tree instead of a list: each call is looked up in a few steps.
    if (const int error = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2); error < 0)
        return failure("filter of system calls", -error);
    if (const int error = seccomp_load(filter.get()); error < 0)
        return failure("filter of system calls", -error);
    return {};
}

} // namespace

Result<Confinement> confineThisProcess(Sockets sockets)
{
    // In this order: each step forbids what the ones before it need.
    if (auto done = renouncePrivileges(); !done)
        return teredo::Failure{done.error()};
    const auto landlock = renounceFiles(sockets);
    if (!landlock)
        return teredo::Failure{landlock.error()};
    if (auto done = renounceSystemCalls(sockets); !done)
        return teredo::Failure{done.error()};
    return Confinement{.landlock = *landlock};
}

} // namespace kernel
