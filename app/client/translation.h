// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// Makes the application speak the language of its user, where we have it, and Qt's own texts with it.
void installTranslations();
