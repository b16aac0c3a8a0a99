// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>

// How well a text can be told from its background: from 1, not at all, to 21 (WCAG 2.2, contrast ratio). Texts
// need 4.5.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

// For texts that matter less: nearer to the background than others, but still to be read.
[[nodiscard]] QColor softened(const QColor &text, const QColor &background);
