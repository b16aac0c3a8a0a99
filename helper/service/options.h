// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/policy/auto_connect.h"
#include "core/result.h"
#include "helper/service/sentence.h"

#include <QVariantMap>

// What can be set beside Mode and Server, by the names of the D-Bus property Options, which are those in the settings
// files as well. A value has the type that the property gives it.
namespace options {

// All of them, with the values they have when nobody sets them.
[[nodiscard]] const QVariantMap &defaults();
[[nodiscard]] bool isKnown(const QString &name);

// The value of a known option; else what is wrong with it, without a full stop.
[[nodiscard]] teredo::Result<QVariant, Sentence> fromText(const QString &name, const QString &text);
[[nodiscard]] teredo::Result<QVariant, Sentence> checked(const QString &name, const QVariant &value);
[[nodiscard]] QString toText(const QVariant &value);

[[nodiscard]] teredo::policy::Preferences preferences(const QVariantMap &all);

} // namespace options
