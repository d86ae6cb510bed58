// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planmeter.h"

#include "advised.h"
#include "exercise/assessing.h"
#include "method/ranges.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/estimated.h"
#include "words/figures.h"

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr int grain = 5; // minutes

/// Minutes of one group.
struct Planned {
    int minutes = 0, atMost = 0; ///< the upper end where a range was said
    bool range = false; ///< `minutes` is the middle of one
    bool standsIn = false; ///< they weren't said or decided
};

/// What was decided, or what is advised. In a trial what is tried, as the bars of a swap have it, whatever was decided.
Planned plannedMinutes(const PersonFile &file, const GroupAdvice &advice, bool trial)
{
    const Decision decision = decisionOn(file, advice.group);
    const bool decided = !trial && decision.choice && !advice.pinned;
    if (decided && decision.minutesPerWeek)
        return {decision.minutesPerWeek->middle(), decision.minutesPerWeek->upper(), isRange(*decision.minutesPerWeek)};
    // What is decided without minutes takes those of its own level, whatever is advised.
    GroupAdvice chosen;
    if (decided)
        chosen.level = levelOf(*decision.choice);
    const GroupAdvice &plan = decided ? chosen : advice;
    const MinutesTold told =
        decided ? minutesOf(file, advice, *decision.choice) : MinutesTold{advice.minutes, !isTimeEstimated(advice), {}};
    chosen.minutes = told.minutes;
    const Assessment assessment = assessmentOf(file, advice.group);
    const int minutes = told.minutes.value_or(0);
    const std::optional<Minutes> range = rangeOf(assessment, plan);
    return {minutes, minutesAtMost(assessment, plan).value_or(minutes), range && isRange(*range),
        told.minutes && !told.said};
}

} // namespace

PlanMeter::PlanMeter(QObject *parent)
    : RowModel({"groupId", "name", "start", "share", "candidate"}, parent)
{}

void PlanMeter::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    m_track = 1;
    if (session) {
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
    const QString time = capitalised(durationMarked(m_session->words(), m_used, m_estimated));
    if (m_atMost > m_used) {
        const QString atMost = durationMarked(m_session->words(), m_atMost, m_standsIn);
        return m_decidedOnly ? tr("%1 a week planned, %2 at most").arg(time, atMost)
                             : tr("%1 planned, %2 at most").arg(time, atMost);
    }
    return m_decidedOnly ? tr("%1 a week planned").arg(time) : tr("%1 planned").arg(time);
}

QString PlanMeter::lastLabel() const
{
    if (!m_session)
        return {};
    const QString time = capitalised(durationMarked(m_session->words(), m_used, m_estimated));
    if (m_atMost > m_used)
        return tr("%1 a week, %2 at most, by your last plan")
            .arg(time, durationMarked(m_session->words(), m_atMost, m_standsIn));
    return tr("%1 a week, by your last plan").arg(time);
}

QString PlanMeter::difference() const
{
    if (!m_session)
        return {};
    const int promised = promisedMinutes();
    const bool said = isPromiseSaid();
    const auto time = [&](int minutes) { return durationMarked(m_session->words(), minutes, m_estimated || !said); };
    if (m_used > promised)
        return tr("%1 more than you want to give").arg(time(m_used - promised));
    if (m_atMost > promised)
        return tr("at most %1 more than you want to give")
            .arg(durationMarked(m_session->words(), m_atMost - promised, m_standsIn || !said));
    if (m_decidedOnly)
        return m_used == promised ? tr("nothing to spare") : tr("%1 to spare").arg(time(promised - m_used));
    return tr("of %1").arg(promisedText(promised));
}

QString PlanMeter::valueText() const
{
    return m_session ? tr("%1 a week to give").arg(promisedText(m_session->weeklyMinutes())) : QString();
}

double PlanMeter::promise() const { return m_session ? at(promisedMinutes()) : 0; }

double PlanMeter::today() const
{
    return m_session && m_session->minutesToday() >= 0 ? at(m_session->minutesToday()) : -1;
}

bool PlanMeter::over() const { return m_session && m_used > promisedMinutes(); }

bool PlanMeter::isPromiseSaid() const
{
    return m_session->trying() ? !m_session->shownAdvice()->estimated.weeklyMinutes : m_session->weeklyMinutesSaid();
}

QString PlanMeter::promisedText(int minutes) const
{
    return durationMarked(m_session->words(), minutes, !isPromiseSaid());
}

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
    m_estimated = m_standsIn = false;
    const bool trial = m_session->trying() && !m_decidedOnly;
    if (advice)
        for (const GroupAdvice &group : advice->groups) {
            if (m_decidedOnly && !decisionOn(file, group.group).choice)
                continue;
            const Planned planned = plannedMinutes(file, group, trial);
            m_atMost += planned.atMost;
            if (planned.minutes > 0) {
                parts += {&group, planned.minutes};
                m_used += planned.minutes;
                m_standsIn |= planned.standsIn;
                m_estimated |= planned.standsIn || planned.range;
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
