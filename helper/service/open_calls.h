// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDBusMessage>
#include <QHash>

#include <memory>
#include <optional>

// A call whose answer is sent later. Its place among the open ones is given back with the last copy.
struct OpenCall {
    QDBusMessage message;
    std::shared_ptr<const void> place;
};

// Counts the calls that wait for their answers, so that whoever asks much leaves room for others.
class OpenCalls final
{
public:
    static constexpr int maxOfCaller = 8;
    static constexpr int maxInAll = 1024;

    // Nothing if it would be one too many.
    [[nodiscard]] std::optional<OpenCall> open(const QDBusMessage &call);

private:
    struct Counts {
        QHash<QString, int> byCaller;
        int all = 0;
    };
    class Place;

    std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
};
