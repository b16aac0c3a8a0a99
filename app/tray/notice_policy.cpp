// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/notice_policy.h"

#include "app/client/state_text.h"

using namespace Qt::StringLiterals;

void NoticePolicy::onStatus(Time now, const TunnelStatus &status)
{
    m_status = status;
    const auto condition = conditionOf(status);
    if (!condition) // on its way to another one
        return;
    if (!m_known || now < m_quietUntil)
        m_known = condition;
    if (*condition == *m_known)
        m_change.reset();
    else if (!m_change || m_change->to != *condition)
        m_change = Change{.to = *condition, .since = now};
}

std::optional<NoticePolicy::Time> NoticePolicy::deadline() const
{
    return m_change ? std::optional(m_change->since + m_patience.settling) : std::nullopt;
}

std::optional<Notice> NoticePolicy::takeDue(Time now)
{
    if (!m_change || now < m_change->since + m_patience.settling)
        return {};
    const Condition before = *m_known;
    m_known = m_change->to;
    m_change.reset();
    // That all is well again is news only to who was told of the opposite.
    if (*m_known == Condition::Fine && (!m_told || before != Condition::Lost)) {
        m_told = false;
        return Notice();
    }
    m_told = *m_known != Condition::Fine;
    return notice(*m_known);
}

std::optional<NoticePolicy::Condition> NoticePolicy::conditionOf(const TunnelStatus &status)
{
    if (status.helper == HelperState::Asking)
        return {};
    if (!status.isPresent())
        return Condition::Lost;
    switch (status.tunnelState()) {
    case TunnelState::Off:
    case TunnelState::Online:
        return Condition::Fine;
    case TunnelState::Standby:
        return status.stateReason == u"captive-portal" ? Condition::Portal : Condition::Fine;
    case TunnelState::Limited:
        return status.stateReason == u"no-relay" ? Condition::NoIpv6Sites : Condition::Fine;
    case TunnelState::Failed:
        return Condition::Lost;
    case TunnelState::Connecting:
    case TunnelState::Other:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

Notice NoticePolicy::notice(Condition condition) const
{
    if (condition == Condition::Fine)
        return {.event = u"connectionBack"_s,
            .title = tr("IPv6 is back"),
            .text = StateText::of(m_status).sentence,
            .button = {},
            .action = StatusMessage::Action::None};
    const auto text = StateText::of(m_status);
    const auto message = StatusMessage::of(m_status);
    const QString event = condition == Condition::Portal ? u"loginNeeded"_s
        : condition == Condition::Lost                   ? u"connectionLost"_s
                                                         : u"connectionLimited"_s;
    return {.event = event,
        .title = text.sentence,
        .text = text.reason,
        .button = QString(message.button).remove(u'&'),
        .action = message.action};
}
