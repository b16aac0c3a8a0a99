// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/diagnostics/fact_finder.h"
#include "helper/service/host_lookup.h"

#include <QTimer>

#include <netdb.h>

namespace {

constexpr std::chrono::seconds timeout(3);
// Of those whom everybody's name server knows anyway; it says nothing about who asks.
const QString nameWithAddress = QStringLiteral("a.root-servers.net");

class Lookup final : public QObject
{
public:
    explicit Lookup(FactFinder::Done done)
        : m_done(std::move(done))
        , m_lookup(nameWithAddress, HostLookup::Family::Ipv6, [this](const HostAnswer &answer) { onAnswer(answer); })
    {
        m_timeout.setSingleShot(true);
        connect(&m_timeout, &QTimer::timeout, this, [this] { tell(Facts::Answer::Failed, silence()); });
        m_timeout.start(timeout);
    }

private:
    void onAnswer(const HostAnswer &answer)
    {
        if (answer.error == 0)
            tell(Facts::Answer::Yes, {});
        else if (answer.error == EAI_NODATA)
            tell(Facts::Answer::No, {});
        else
            tell(Facts::Answer::Failed, problem(answer));
    }

    static Sentence silence() { return Sentence(QT_TRANSLATE_NOOP("Helper", "it is silent")); }

    [[nodiscard]] static Sentence problem(const HostAnswer &answer)
    {
        switch (answer.error) {
        case EAI_AGAIN:
            return silence();
        case EAI_NONAME:
            return Sentence(QT_TRANSLATE_NOOP("Helper", "it does not know a name that is known everywhere"));
        case EAI_FAIL:
            return Sentence(QT_TRANSLATE_NOOP("Helper", "it reports a failure of its own"));
        default:
            return answer.problem();
        }
    }

    // The first answer counts.
    void tell(Facts::Answer answer, const Sentence &error)
    {
        m_timeout.stop();
        if (!m_done)
            return;
        std::exchange(m_done, nullptr)([answer, error](Facts &facts) {
            facts.aaaa = answer;
            facts.aaaaError = error;
        });
    }

    FactFinder::Done m_done;
    HostLookup m_lookup;
    QTimer m_timeout;
};

} // namespace

FactFinder::Question askNameServer()
{
    return [](FactFinder::Done done) { return std::make_unique<Lookup>(std::move(done)); };
}
