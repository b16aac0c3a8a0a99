// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QTreeWidget;

// Makes each of the first columns as wide as what is in it, with some air before the next.
void fitColumns(QTreeWidget &table, int columns);
