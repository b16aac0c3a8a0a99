// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/service/server_resolver.h"

#include <QMap>
#include <QStringList>

// Name resolution that knows what the test tells it.
struct FakeLookup {
    QMap<QString, QList<teredo::Ipv4Address>> names;
    QStringList asked;
    bool silent = false; // the name servers do not answer

    [[nodiscard]] ServerResolver::Lookup lookup()
    {
        return [this](const QString &name, ServerResolver::Done done) {
            asked.append(name);
            auto question = std::make_unique<QObject>();
            if (silent)
                return question;
            QTimer::singleShot(0, question.get(), [this, name, done = std::move(done)] {
                done({names.value(name), Sentence::verbatim(QStringLiteral("Host not found"))});
            });
            return question;
        };
    }
};
