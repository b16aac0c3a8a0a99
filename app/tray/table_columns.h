// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

class QTreeWidget;

// Makes each column as wide as what is in it, with some air before the next.
void fitColumns(QTreeWidget &table);
