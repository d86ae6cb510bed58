// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planmeter.h"

#include "advised.h"
#include "method/ranges.h"
#include "session/session.h"
#include "words/figures.h"

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr int grain = 5; // minutes

/// What was decided, or what is advised; where a range was said, its upper end too.
Minutes plannedMinutes(const PersonFile &file, const GroupAdvice &advice)
{
    const Decision decision = decisionOn(file, advice.group);
    if (decision.choice && decision.minutesPerWeek && !advice.pinned)
        return {decision.minutesPerWeek->middle(), decision.minutesPerWeek->upper()};
    const std::optional<Audit> audit = file.currentAudit();
    const Assessment assessment = file.assessments.value({audit ? audit->id : QString(), advice.group});
    return {advice.minutes.value_or(0), minutesAtMost(assessment, advice)};
}

} // namespace

PlanMeter::PlanMeter(QObject *parent)
    : RowModel({"groupId", "name", "start", "share", "candidate"}, parent)
{}

void PlanMeter::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_track = 1;
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        connect(session, &Session::changed, this, &PlanMeter::refresh);
        connect(session, &Session::advised, this, &PlanMeter::refresh);
        connect(session, &Session::textsChanged, this, &PlanMeter::refresh);
        refresh();
    }
    emit sessionChanged();
}

void PlanMeter::setDecidedOnly(bool only)
{
    if (only == m_decidedOnly)
        return;
    m_decidedOnly = only;
    if (m_session)
        refresh();
}

QString PlanMeter::label() const
{
    if (!m_session)
        return {};
    const QString time = duration(m_session->words(), m_used);
    if (m_atMost > m_used) {
        const QString atMost = duration(m_session->words(), m_atMost);
        return m_decidedOnly ? tr("%1 to %2 a week planned").arg(time, atMost)
                             : tr("%1 to %2 planned").arg(time, atMost);
    }
    return m_decidedOnly ? tr("%1 a week planned").arg(time) : tr("%1 planned").arg(time);
}

QString PlanMeter::difference() const
{
    if (!m_session)
        return {};
    const int promised = promisedMinutes();
    if (m_used > promised)
        return tr("%1 more than you want to give").arg(duration(m_session->words(), m_used - promised));
    if (m_atMost > promised)
        return tr("at most %1 more than you want to give").arg(duration(m_session->words(), m_atMost - promised));
    if (m_decidedOnly)
        return m_used == promised ? tr("nothing to spare")
                                  : tr("%1 to spare").arg(duration(m_session->words(), promised - m_used));
    return tr("of %1").arg(duration(m_session->words(), promised));
}

QString PlanMeter::valueText() const
{
    return m_session ? tr("%1 a week to give").arg(duration(m_session->words(), m_session->weeklyMinutes()))
                     : QString();
}

double PlanMeter::promise() const { return m_session ? at(promisedMinutes()) : 0; }

double PlanMeter::today() const
{
    return m_session && m_session->minutesToday() >= 0 ? at(m_session->minutesToday()) : -1;
}

bool PlanMeter::over() const { return m_session && m_used > promisedMinutes(); }

// In a trial of another budget, that.
int PlanMeter::promisedMinutes() const
{
    return m_session->trying() ? m_session->shownAdvice()->weeklyMinutes : m_session->weeklyMinutes();
}

void PlanMeter::drag(double share, int gesture)
{
    const int minutes = int(std::lround(std::clamp(share, 0.0, 1.0) * m_track / grain)) * grain;
    if (m_session && minutes != m_session->weeklyMinutes())
        m_session->giveWeeklyMinutes(minutes, gesture);
}

void PlanMeter::step(int minutes)
{
    if (m_session)
        m_session->stepWeeklyMinutes(minutes);
}

void PlanMeter::refresh()
{
    const PersonFile &file = m_session->file();
    const auto &advice = m_session->shownAdvice();
    QList<std::pair<const GroupAdvice *, int>> parts;
    m_used = m_atMost = 0;
    if (advice)
        for (const GroupAdvice &group : advice->groups) {
            if (m_decidedOnly && !decisionOn(file, group.group).choice)
                continue;
            const Minutes planned = plannedMinutes(file, group);
            m_atMost += planned.upper();
            if (planned.low > 0) {
                parts += {&group, planned.low};
                m_used += planned.low;
            }
        }
    std::ranges::stable_sort(parts, std::ranges::greater(), [](const auto &part) { return part.second; });
    const int promised = promisedMinutes();
    if (m_track == 1 || promised > m_track || m_used > m_track)
        m_track = std::max({promised * 9 / 4, m_session->minutesToday(), m_used, 60});

    QList<Row> rows;
    int start = 0;
    for (const auto &[group, minutes] : parts) {
        const Group row = file.groups.value(group->group);
        rows.append(
            {group->group, {group->group, row.name, at(start), at(minutes), row.membership == Membership::Candidate}});
        start += minutes;
    }
    follow(rows);
    emit moved();
}

} // namespace recentre
