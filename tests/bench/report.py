#!/usr/bin/python3
# SPDX-FileCopyrightText: Navalis contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""report.py RESULTS FOLDER: the medians of what run.sh has measured, as a Markdown table (printed, and FOLDER/table.md)
and a plot (FOLDER/plot.svg)."""
import os
import platform
import re
import statistics
import subprocess
import sys

KINDS = ["plain", "navalis", "miredo"]
COLOURS = {"plain": "#8a8f98", "navalis": "#2f7fbf", "miredo": "#c98a2d"}

# name, label, digits, whether more is better, whether it belongs into the plot
ROWS = [
    ("tcp1_gbps", "TCP, 1 flow, Gb/s", 2, True, True),
    ("tcp1_back_gbps", "TCP, 1 flow, the other way, Gb/s", 2, True, False),
    ("tcp4_gbps", "TCP, 4 flows, Gb/s", 2, True, True),
    ("tcp4_back_gbps", "TCP, 4 flows, the other way, Gb/s", 2, True, False),
    ("tcp1_wire_gbps", "TCP, 1 flow, wire-like link, Gb/s", 2, True, True),
    ("tcp1_wire_back_gbps", "TCP, 1 flow, wire-like link, the other way, Gb/s", 2, True, False),
    ("cpu_s_per_gb", "CPU of the tunnel's processes, both ends, s/GB", 2, False, True),
    ("cpu_left_s_per_gb", "… of the end that sends, s/GB", 2, False, False),
    ("cpu_right_s_per_gb", "… of the end that receives, s/GB", 2, False, False),
    ("cpu_iperf_s_per_gb", "CPU of iperf3, both ends, s/GB", 2, False, False),
    ("cpu_rest_s_per_gb", "CPU of kernel threads and others, s/GB", 2, False, False),
    ("machine_s_per_gb", "CPU of the whole machine, s/GB", 2, False, False),
    ("udp64_overload_kpps", "UDP 64 B under overload, 1000/s", 0, True, True),
    ("udp64_lossless_kpps", "UDP 64 B with < 0.5 % loss, 1000/s", 0, True, False),
    ("udp1200_overload_kpps", "UDP 1200 B under overload, 1000/s", 0, True, True),
    ("udp1200_lossless_kpps", "UDP 1200 B with < 0.5 % loss, 1000/s", 0, True, False),
    ("udp1200_segments_kpps", "UDP 1200 B, sender using UDP_SEGMENT, 1000/s", 0, True, False),
    ("idle_p50_us", "Round trip, idle, median, us", 0, False, True),
    ("idle_p99_us", "Round trip, idle, 99 %, us", 0, False, False),
    ("added_p50_us", "… added to plain IPv6, median, us", 0, False, False),
    ("added_p99_us", "… added to plain IPv6, 99 %, us", 0, False, False),
    ("loaded_p50_us", "Round trip beside a full TCP flow, median, us", 0, False, True),
    ("loaded_p99_us", "Round trip beside a full TCP flow, 99 %, us", 0, False, False),
    ("loaded_gbps", "… and that flow, Gb/s", 2, True, False),
    ("start_ms", "Start to first answer, ms", 0, False, False),
    ("rss_mb", "Memory of one client (PSS), MB", 1, False, False),
]


TUNNEL_ONLY = ("cpu_s_per_gb", "cpu_left_s_per_gb", "cpu_right_s_per_gb")


def read(path):
    values = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            _, kind, name, value = line.rstrip("\n").split("\t")
            try:
                values.setdefault((kind, name), []).append(float(value))
            except ValueError:
                print(f"not a number: {line.strip()}", file=sys.stderr)
    for kind in ("navalis", "miredo"):
        for part in ("p50", "p99"):
            plain = values.get(("plain", f"idle_{part}_us"))
            found = values.get((kind, f"idle_{part}_us"))
            if plain and found:
                values[(kind, f"added_{part}_us")] = [value - statistics.median(plain) for value in found]
    return values


def median(values, kind, name):
    found = values.get((kind, name))
    return statistics.median(found) if found else None


def cell(values, kind, name, digits):
    found = values.get((kind, name))
    if not found or (kind == "plain" and name in TUNNEL_ONLY):
        return "–"
    return f"{statistics.median(found):.{digits}f} [{min(found):.{digits}f}, {max(found):.{digits}f}]"


def ratio(values, name, other):
    ours, theirs = median(values, "navalis", name), median(values, other, name)
    return f"{ours / theirs:.2f}" if ours is not None and theirs else "–"


def version(*command):
    try:
        output = subprocess.run(command, capture_output=True, text=True, check=False)
        return (output.stdout or output.stderr).splitlines()[0].strip()
    except (OSError, IndexError):
        return "unknown version"


def own_version():
    path = os.path.join(os.path.dirname(__file__), "..", "..", "CMakeLists.txt")
    with open(path, encoding="utf-8") as lines:
        found = re.search(r"^project\(.*?VERSION ([0-9.]+)", lines.read(), re.MULTILINE | re.DOTALL)
    return found.group(1) if found else "of unknown version"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def table(values):
    rounds = max((len(found) for found in values.values()), default=0)
    foreign = [value for (_, name), found in values.items() if name == "foreign_percent" for value in found]
    out = [
        f"Linux {platform.release()}, {os.cpu_count()} CPUs ({processor()}), Navalis {own_version()}, {version('miredo', '--version')}, "
        f"{version('iperf3', '--version')}; medians of {rounds} rounds [least, most]; other processes took at most "
        f"{max(foreign, default=0):.0f} % of the machine.",
        "",
        "| | plain IPv6 | Navalis | Miredo | Navalis : Miredo | Navalis : plain |",
        "|---|---|---|---|---|---|",
    ]
    for name, label, digits, _, _ in ROWS:
        cells = " | ".join(cell(values, kind, name, digits) for kind in KINDS)
        out.append(f"| {label} | {cells} | {ratio(values, name, 'miredo')} | {ratio(values, name, 'plain')} |")
    return "\n".join(out) + "\n"


def bar(x, y, width, colour):
    return f'<rect x="{x}" y="{y}" width="{width:.1f}" height="12" fill="{colour}"/>'


def text(x, y, words, size=12, anchor="start"):
    return f'<text x="{x:.1f}" y="{y}" font-size="{size}" text-anchor="{anchor}">{words}</text>'


def plot(values):
    rows = [row for row in ROWS if row[4]]
    height = 40 + len(rows) * 64
    out = [
        "<!-- SPDX-FileCopyrightText: Navalis contributors -->",
        "<!-- SPDX-License-Identifier: GPL-2.0-or-later -->",
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 {height}" font-family="sans-serif" fill="#222">',
        f'<rect width="720" height="{height}" fill="#fff"/>',
    ]
    for index, kind in enumerate(KINDS):
        out += [bar(16 + 130 * index, 12, 12, COLOURS[kind]),
                text(34 + 130 * index, 22, "plain IPv6" if kind == "plain" else kind.capitalize())]
    for index, (name, label, digits, more, _) in enumerate(rows):
        y = 44 + index * 64
        medians = [median(values, kind, name) for kind in KINDS]
        longest = max((value for value in medians if value), default=1)
        out.append(text(16, y + 10, f"{label} ({'more' if more else 'less'} is better)"))
        for line, (kind, value) in enumerate(zip(KINDS, medians)):
            if value is None or (kind == "plain" and name == "cpu_s_per_gb"):
                continue
            width = 600 * value / longest
            out += [bar(16, y + 15 + 14 * line, width, COLOURS[kind]),
                    text(22 + width, y + 25 + 14 * line, f"{value:.{digits}f}", 11)]
    return "\n".join(out + ["</svg>"]) + "\n"


def main():
    values = read(sys.argv[1])
    words = table(values)
    with open(os.path.join(sys.argv[2], "table.md"), "w", encoding="utf-8") as out:
        out.write(words)
    with open(os.path.join(sys.argv[2], "plot.svg"), "w", encoding="utf-8") as out:
        out.write(plot(values))
    print(words)


main()
