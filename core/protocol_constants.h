// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/address.h"
#include "core/clock.h"

#include <array>
#include <cstddef>

namespace teredo {

using namespace std::chrono_literals;

// --- From the specification ---

inline constexpr Port teredoPort{3544};         // RFC 4380 §2.7
inline constexpr std::size_t minimumMtu = 1280; // RFC 4380 §5.1.2
inline constexpr Duration peerValidity = 30s;   // RFC 4380 §5.2.4
inline constexpr Duration bubbleSpacing = 2s;   // RFC 4380 §5.2.6
inline constexpr Duration bubbleWindow = 300s;  // RFC 4380 §5.2.6
inline constexpr int bubblesPerWindow = 4;      // RFC 4380 §5.2.6

// Local discovery: RFC 4380 §2.17, §5.2.4 (3), §5.2.8.
inline constexpr Ipv4Address discoveryAddress{{224, 0, 0, 253}};
inline constexpr Duration localPeerValidity = 600s;
inline constexpr Duration shortestDiscoveryInterval = 200s;
inline constexpr Duration longestDiscoveryInterval = 300s;
// RFC 6081 §5.1.1: the default must be 30 s. RFC 4380 §5.2.7: more than 120 s is never tried out.
inline constexpr Duration refreshInterval = 30s;
inline constexpr Duration longestRefreshInterval = 120s;

// How long to wait for an answer after each transmission of the same question; the last wait ends the attempt.

// RFC 4380 §5.2.1 says T = 4 s, N = 3, sent at 0, 4 and 8 s. A deliberate and bounded exception: two repeats within the
// first second, so that one lost packet does not cost four seconds.
inline constexpr std::array<Duration, 5> qualificationWaits{300ms, 600ms, 3100ms, 4s, 4s};
inline constexpr std::array<Duration, 3> natCheckWaits{4s, 4s, 4s}; // RFC 4380 §5.2.1
inline constexpr Duration firstNatCheckPause = 1min;                // twice as long after each round without an answer,
inline constexpr Duration longestNatCheckPause = 1h;                // but no longer than that
inline constexpr std::array<Duration, 4> bubbleWaits{2s, 2s, 2s, 2s};   // RFC 4380 §5.2.4 (5)
inline constexpr std::array<Duration, 3> solicitationWaits{2s, 2s, 2s}; // RFC 6081 §5.7.2
inline constexpr Duration echoTestPatience = 1s; // RFC 6081 §5.5.4.1.1: once for each echo test so far
inline constexpr int maxPeerRefreshes = 20;      // RFC 6081 §5.4.2.1
// RFC 4380 §5.2.4 (2): 2 s, repeated up to 3 times. Its 2 s is a should; the first repeat comes earlier.
inline constexpr std::array<Duration, 4> echoTestWaits{500ms, 2s, 2s, 2s};
// RFC 4380 §5.2.4 (3) says no time, and no repetition; who stays silent is then asked as (5) says.
inline constexpr std::array<Duration, 1> localBubbleWaits{2s};

// --- Our own choices ---

inline constexpr Duration shortestRefreshInterval = 10s; // that can be configured
inline constexpr std::array<Duration, 4> refreshWaits{1s, 2s, 4s, 4s};
// The same where packets are being lost, if the server is nearer than the first of these.
inline constexpr std::array<Duration, 5> doubtWaits{300ms, 700ms, 2s, 4s, 4s};

inline constexpr Duration firstRetry = 5s; // after going off-line; doubled up to lastRetry
inline constexpr Duration lastRetry = 60s;

// After no IPv6 host answered; doubled up to lastVerification. Soon at first: on a lossy network a whole round gets
// lost.
inline constexpr Duration firstVerification = 5s;
inline constexpr Duration lastVerification = 300s;
inline constexpr Duration doubtPause = 30s;      // between two verifications out of doubt
inline constexpr Duration silencePatience = 10s; // while packets go out and none come in
// The same, before the server is asked where we are: at least so long, or so many round trips; doubled each time up to
// the pause between two refreshes, so that no traffic makes us ask much more often than none, and that is remembered.
inline constexpr Duration mappingPatience = 1s;
inline constexpr int mappingPatienceTrips = 4;
inline constexpr Duration longestMappingPatience = 20s;
inline constexpr Duration mappingPatienceMemory = 2min;

inline constexpr std::uint16_t largestMtu = 1472; // what fits below UDP and IPv4 on Ethernet

inline constexpr Duration solicitationLifetime = 15s; // an answer that comes later is none
inline constexpr Duration bubbleNonceLifetime = 15s;  // the same for a direct bubble
// A peer silent for longer is looked for anew: no NAT needs to remember us any more (RFC 4787 §4.3).
inline constexpr Duration longestIdle = 120s;
// What strangers make us send to one neighbourhood of addresses: so many bubbles at once, and 5 kbit/s. Neighbours
// behind the NAT of one provider, or all the clients of one server, do not wait for each other.
inline constexpr int inducedBurst = 32;
inline constexpr Duration inducedInterval = 125ms;
// And to all of them together; the same once more for those who are trusted.
inline constexpr int inducedBurstInAll = 64;
inline constexpr Duration inducedIntervalInAll = 20ms;
inline constexpr Duration inducedTestPause = 10s; // between two tests of one host that packets from it caused

inline constexpr std::size_t maxServers = 8;
// How often a silent peer's mapping is refreshed: RFC 6081 §5.4.2.1 says 30 s, when many a NAT has just forgotten it.
inline constexpr Duration peerRefresh = 25s;
// How much earlier a refresh comes when we are awake anyway, so that those of all mappings go out together.
inline constexpr Duration refreshSlack = 5s;
inline constexpr Duration randomPortPatience = 15s; // for a peer to be heard at a port of its own
inline constexpr int widestPortGap = 64;            // between two ports, for one between them to be foretold

inline constexpr std::size_t maxRandomPorts = 240;
inline constexpr std::size_t maxInducedPorts = 64;    // of these, opened on the word of others
inline constexpr std::size_t maxProbes = 4;           // tests of servers at a time
inline constexpr Duration shortestSurveyWait = 250ms; // for an answer that only people want; else twice the round trip
inline constexpr std::array<Duration, 3> probeWaits{2s, 2s, 2s};
inline constexpr std::size_t maxPeers = 16384;
inline constexpr std::size_t maxHandshakes = 4096; // with some of them
inline constexpr std::size_t maxAttempts = 1024;   // peers being looked for, or not found lately
// What these have had, kept for longer: as many as others can make us send to before it may be forgotten.
inline constexpr std::size_t maxBubbleLimits = 32768;
static_assert(maxBubbleLimits >= 2 * (inducedBurstInAll + bubbleWindow / inducedIntervalInAll));
inline constexpr std::size_t maxLocalPeers = 128;   // known by their discovery bubbles
inline constexpr std::size_t maxQueuedPerPeer = 32; // packets
inline constexpr std::size_t maxQueuedInAll = 1024; // packets
// A packet that stands for many may have 64 KB.
inline constexpr std::size_t maxQueuedBytesPerPeer = 131'072;
inline constexpr std::size_t maxQueuedBytesInAll = 2'097'152;
inline constexpr int maxExtensionHeaders = 8;

} // namespace teredo
