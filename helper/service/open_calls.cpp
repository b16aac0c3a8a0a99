// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/service/open_calls.h"

class OpenCalls::Place final
{
public:
    Place(std::shared_ptr<Counts> counts, QString caller)
        : m_counts(std::move(counts))
        , m_caller(std::move(caller))
    {
        ++m_counts->all;
        ++m_counts->byCaller[m_caller];
    }
    ~Place()
    {
        --m_counts->all;
        if (--m_counts->byCaller[m_caller] == 0)
            m_counts->byCaller.remove(m_caller);
    }
    Q_DISABLE_COPY_MOVE(Place)

private:
    std::shared_ptr<Counts> m_counts;
    QString m_caller;
};

std::optional<OpenCall> OpenCalls::open(const QDBusMessage &call)
{
    const QString caller = call.service();
    if (m_counts->all >= maxInAll || m_counts->byCaller.value(caller) >= maxOfCaller)
        return {};
    return OpenCall{call, std::make_shared<const Place>(m_counts, caller)};
}
