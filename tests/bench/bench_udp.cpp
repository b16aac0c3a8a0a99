// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later

// Sends and counts datagrams over IPv6, and measures round trips:
//   bench_udp send ADDRESS PORT SIZE SECONDS RATE [SEGMENTS]   RATE 0: as fast as it goes; prints how many were sent.
//                                                              SEGMENTS: datagrams for each call, cut by the kernel
//   bench_udp receive PORT SECONDS                             prints how many came, until nothing comes any more
//   bench_udp echo PORT                                        sends back what comes, until it is killed
//   bench_udp ping ADDRESS PORT COUNT MICROSECONDS             prints median and 99th percentile in us, and what was
//   lost

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/udp.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t batch = 32;

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::quick_exit(1);
}

sockaddr_in6 address(const char *text, const char *port)
{
    sockaddr_in6 out{};
    out.sin6_family = AF_INET6;
    out.sin6_port = htons(static_cast<std::uint16_t>(std::stoi(port)));
    if (inet_pton(AF_INET6, text, &out.sin6_addr) != 1)
        fail(text);
    return out;
}

int openSocket()
{
    const int number = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const int size = 4 << 20;
    if (number < 0)
        fail("socket");
    setsockopt(number, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size);
    return number;
}

int listenOn(const char *port)
{
    const int number = openSocket();
    const sockaddr_in6 own = address("::", port);
    if (bind(number, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        fail("bind");
    return number;
}

int connectTo(const char *to, const char *port)
{
    const int number = openSocket();
    const sockaddr_in6 far = address(to, port);
    if (connect(number, reinterpret_cast<const sockaddr *>(&far), sizeof far) != 0)
        fail("connect");
    return number;
}

// One call with as many datagrams as fit a batch, of equal content.
class Burst
{
public:
    explicit Burst(std::size_t size)
        : m_payload(size)
    {
        for (mmsghdr &message : m_messages) {
            message.msg_hdr.msg_iov = &m_part;
            message.msg_hdr.msg_iovlen = 1;
        }
    }

    long send(int number, std::size_t count)
    {
        const int sent = sendmmsg(number, m_messages.data(), static_cast<unsigned>(std::min(count, batch)), 0);
        return std::max(sent, 0);
    }

private:
    std::vector<char> m_payload;
    iovec m_part{m_payload.data(), m_payload.size()};
    std::array<mmsghdr, batch> m_messages{};
};

// As fast as it goes, or so many in each fifth of a millisecond.
long sendFor(int number, std::size_t size, std::chrono::seconds duration, long rate)
{
    Burst burst(size);
    long sent = 0;
    const auto begin = Clock::now();
    for (auto tick = begin; tick < begin + duration;) {
        const std::chrono::duration<double> passed = tick - begin;
        const long due = rate == 0 ? sent + long{batch} : static_cast<long>(passed.count() * static_cast<double>(rate));
        while (sent < due) {
            const long now = burst.send(number, static_cast<std::size_t>(due - sent));
            if (now == 0)
                break;
            sent += now;
        }
        if (rate != 0)
            std::this_thread::sleep_until(tick + 200us);
        tick = Clock::now();
    }
    return sent;
}

long sendSegmentsFor(int number, int size, std::chrono::seconds duration, std::size_t segments)
{
    if (setsockopt(number, SOL_UDP, UDP_SEGMENT, &size, sizeof size) != 0)
        fail("UDP_SEGMENT");
    const std::vector<char> payload(static_cast<std::size_t>(size) * segments);
    long sent = 0;
    for (const auto end = Clock::now() + duration; Clock::now() < end;)
        sent += send(number, payload.data(), payload.size(), 0) > 0 ? static_cast<long>(segments) : 0;
    return sent;
}

// For so long at most, and until nothing has come for a while after the first.
long receiveFor(int number, std::chrono::seconds duration)
{
    constexpr auto silence = 300ms;
    std::array<std::array<char, 2048>, batch> memory{};
    std::array<iovec, batch> parts{};
    std::array<mmsghdr, batch> messages{};
    for (std::size_t i = 0; i < batch; ++i) {
        parts[i] = {memory[i].data(), memory[i].size()};
        messages[i].msg_hdr.msg_iov = &parts[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    long received = 0;
    const auto end = Clock::now() + duration;
    for (auto latest = end; Clock::now() < std::min(end, latest + silence);) {
        pollfd watched{number, POLLIN, 0};
        if (poll(&watched, 1, 50) != 1)
            continue;
        received += std::max(recvmmsg(number, messages.data(), batch, MSG_DONTWAIT, nullptr), 0);
        latest = Clock::now();
    }
    return received;
}

[[noreturn]] void echo(int number)
{
    std::array<char, 2048> memory{};
    for (;;) {
        sockaddr_in6 from{};
        socklen_t size = sizeof from;
        const ssize_t length
            = recvfrom(number, memory.data(), memory.size(), 0, reinterpret_cast<sockaddr *>(&from), &size);
        if (length >= 0)
            sendto(
                number, memory.data(), static_cast<std::size_t>(length), 0, reinterpret_cast<sockaddr *>(&from), size);
    }
}

bool roundTrip(int number, int sequence)
{
    if (send(number, &sequence, sizeof sequence, 0) < 0)
        return false;
    for (const auto end = Clock::now() + 100ms; Clock::now() < end;) {
        pollfd watched{number, POLLIN, 0};
        int answer = -1;
        if (poll(&watched, 1, 100) == 1 && recv(number, &answer, sizeof answer, 0) == sizeof answer
            && answer == sequence)
            return true;
    }
    return false;
}

void ping(int number, int count, std::chrono::microseconds pause)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto begin = Clock::now();
        if (roundTrip(number, i))
            times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
        std::this_thread::sleep_for(pause);
    }
    std::ranges::sort(times);
    const std::size_t last = times.empty() ? 0 : times.size() - 1;
    if (times.empty())
        times.push_back(0);
    std::printf("%.1f %.1f %d\n", times[last / 2], times[last * 99 / 100], count - static_cast<int>(last + 1));
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<const char *> words(argv + 1, argv + argc);
    const std::string mode = words.empty() ? "" : words[0];
    const auto number = [&](std::size_t i) { return std::stol(words.at(i)); };
    if (mode == "send" && words.size() == 6)
        std::printf("%ld\n",
            sendFor(connectTo(words[1], words[2]), static_cast<std::size_t>(number(3)), std::chrono::seconds(number(4)),
                number(5)));
    else if (mode == "send" && words.size() == 7)
        std::printf("%ld\n",
            sendSegmentsFor(connectTo(words[1], words[2]), static_cast<int>(number(3)), std::chrono::seconds(number(4)),
                static_cast<std::size_t>(number(6))));
    else if (mode == "receive" && words.size() == 3)
        std::printf("%ld\n", receiveFor(listenOn(words[1]), std::chrono::seconds(number(2))));
    else if (mode == "echo" && words.size() == 2)
        echo(listenOn(words[1]));
    else if (mode == "ping" && words.size() == 5)
        ping(connectTo(words[1], words[2]), static_cast<int>(number(3)), std::chrono::microseconds(number(4)));
    else
        return std::fputs("usage: see the head of bench_udp.cpp\n", stderr), 2;
    return 0;
}
