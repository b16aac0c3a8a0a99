// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/fact_finder.h"

#include <QDnsLookup>
#include <QTimer>

namespace {

constexpr std::chrono::seconds timeout(3);
// Of those whom everybody's name server knows anyway; it says nothing about who asks.
const QString nameWithAddress = QStringLiteral("a.root-servers.net");

class Lookup final : public QObject
{
public:
    explicit Lookup(FactFinder::Done done)
        : m_done(std::move(done))
        , m_lookup(QDnsLookup::AAAA, nameWithAddress)
    {
        connect(&m_lookup, &QDnsLookup::finished, this, &Lookup::onFinished);
        m_timeout.setSingleShot(true);
        connect(&m_timeout, &QTimer::timeout, this,
            [this] { tell(Facts::Answer::Failed, QStringLiteral("it is silent")); });
        m_timeout.start(timeout);
        m_lookup.lookup();
    }

private:
    void onFinished()
    {
        if (m_lookup.error() != QDnsLookup::NoError)
            return tell(Facts::Answer::Failed, m_lookup.errorString());
        tell(m_lookup.hostAddressRecords().isEmpty() ? Facts::Answer::No : Facts::Answer::Yes, {});
    }

    void tell(Facts::Answer answer, const QString &error)
    {
        m_timeout.stop();
        disconnect(&m_lookup, nullptr, this, nullptr);
        m_done([answer, error](Facts &facts) {
            facts.aaaa = answer;
            facts.aaaaError = error;
        });
    }

    FactFinder::Done m_done;
    QDnsLookup m_lookup;
    QTimer m_timeout;
};

} // namespace

FactFinder::Question askNameServer()
{
    return [](FactFinder::Done done) { return std::make_unique<Lookup>(std::move(done)); };
}
