// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/contrast.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double enough = 5.5; // for panes that differ a little from the background of their window
constexpr double most = 0.5;   // of the background in a softened text
constexpr double step = 0.05;

// WCAG 2.2, relative luminance of a part of a colour in sRGB.
double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &text, const QColor &background, double share)
{
    const auto part
        = [share](int one, int other) { return static_cast<int>(std::lround(one + share * (other - one))); };
    return {part(text.red(), background.red()), part(text.green(), background.green()),
        part(text.blue(), background.blue())};
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor softened(const QColor &text, const QColor &background)
{
    for (double share = most; share > 0; share -= step)
        if (const QColor colour = mixed(text, background, share); contrast(colour, background) >= enough)
            return colour;
    return text; // of a theme that has no more to give
}
