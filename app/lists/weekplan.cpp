// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "weekplan.h"

#include "cards/partingkit.h"
#include "lists/advised.h"
#include "lists/planlines.h"
#include "lists/triallist.h"
#include "method/ranges.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/days.h"
#include "words/estimated.h"
#include "words/figures.h"
#include "words/planwords.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// Whether minutes of these are told as an estimate where they are part of a sum.
bool isEstimated(const PlanRow &row) { return row.minutes && !(row.said && !isRange(*row.said)); }
bool isEstimated(const Week &week)
{
    return std::ranges::any_of(week.rows, [](const PlanRow &row) { return isEstimated(row); });
}

QVariantMap segment(int minutes, const QString &text, bool candidate, bool hollow, bool free)
{
    return {{u"minutes"_s, minutes}, {u"text"_s, text}, {u"candidate"_s, candidate}, {u"hollow"_s, hollow},
        {u"free"_s, free}};
}

} // namespace

WeekPlan::WeekPlan(QObject *parent)
    : QObject(parent)
    , m_lines(new PlanLines(this))
    , m_trials(new TrialList(this))
    , m_partings(new PartingKit(this))
{}

void WeekPlan::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &QObject::destroyed, this, &WeekPlan::refresh);
        connect(session, &Session::changed, this, &WeekPlan::refresh);
        connect(session, &Session::advised, this, &WeekPlan::refresh);
        connect(session, &Session::textsChanged, this, &WeekPlan::refresh);
    }
    refresh();
    emit sessionChanged();
}

void WeekPlan::refresh()
{
    m_week = m_session ? weekOf(m_session->file(), m_session->weeklyMinutes(), unnamed()) : Week();
    m_lines->show(m_session, m_week);
    m_trials->show(m_session, m_week);
    m_partings->show(m_session, m_week);
    emit changed();
}

// What a decision doesn't name, the person said or the method stands in for.
QHash<QString, Unnamed> WeekPlan::unnamed() const
{
    QHash<QString, Unnamed> minutes;
    if (!m_session->advice())
        return minutes;
    for (const GroupAdvice &group : m_session->advice()->groups) {
        const auto decision = decisionOf(m_session->file(), group.group);
        if (!decision)
            continue;
        const MinutesTold told = minutesOf(m_session->file(), group, *decision->choice);
        if (told.minutes)
            minutes.insert(group.group,
                {*told.minutes, told.said ? std::optional(told.range.value_or(Minutes{*told.minutes})) : std::nullopt});
    }
    return minutes;
}

QString WeekPlan::why() const
{
    const int more = int(m_week.of(PlanPart::More).size());
    if (more == 0 || !m_session)
        return tr("What you decided, as a week. Change any word that is not yours.");
    if (more == 1)
        return tr("One group to give more to, with its moment. Change any word that is not yours.");
    if (more > plansKept)
        return tr("%1 groups to give more to. Change any word that is not yours.")
            .arg(capitalised(countWord(m_session->words(), more)));
    return tr("%1 groups to give more to, each with its moment. Change any word that is not yours.")
        .arg(capitalised(countWord(m_session->words(), more)));
}

QString WeekPlan::title() const
{
    return m_session ? weekTitle(m_session->words(), m_week.promise, m_week.planned(), isEstimated(m_week),
                           m_session->weeklyMinutesSaid())
                     : QString();
}

QString WeekPlan::barText() const
{
    if (!m_session)
        return {};
    QStringList parts;
    for (const PlanRow &row : m_week.rows)
        if (row.minutes.value_or(0) > 0)
            parts += tr("%1 %2", "group, time")
                         .arg(m_session->file().groups.value(row.group).name,
                             minutesSpoken(m_session->words(), toldOf(row)));
    return parts.join(u", "_s);
}

QVariantList WeekPlan::segments() const
{
    // Groups that get time, the most first within what is given more and what stays; then other tools, then what is
    // free.
    QList<PlanRow> stays = m_week.of(PlanPart::Keep) + m_week.of(PlanPart::Trial);
    std::ranges::stable_sort(stays, std::greater(), [](const PlanRow &row) { return row.minutes.value_or(0); });
    QVariantList bar;
    for (const PlanRow &row : m_week.of(PlanPart::More) + stays + m_week.of(PlanPart::Tool)) {
        const bool candidate = m_session->file().groups.value(row.group).membership == Membership::Candidate;
        const QString text = minutesText(m_session->words(), toldOf(row));
        if (row.minutes != 0)
            bar += segment(row.minutes.value_or(0), text, candidate, row.part == PlanPart::Tool, false);
    }
    if (m_week.free() > 0)
        bar += segment(m_week.free(), minutesText(m_session->words(), {m_week.free(), !isEstimated(m_week), {}}), false,
            false, true);
    return bar;
}

int WeekPlan::span() const { return std::max({m_week.promise, m_week.planned(), 1}); }

QString WeekPlan::tooManyText() const
{
    const int more = int(m_week.of(PlanPart::More).size());
    return more > plansKept ? tr("Three plans are easier to keep than seven. Which three?") : QString();
}

QString WeekPlan::undecidedText() const
{
    const auto count = int(m_week.undecided.size());
    if (count == 0 || !m_session)
        return {};
    if (count == 1)
        return tr("One group isn’t decided yet, so it isn’t here.");
    return tr("%1 groups aren’t decided yet, so they aren’t here.")
        .arg(capitalised(countWord(m_session->words(), count)));
}

QString WeekPlan::trialTitle() const
{
    const int trials = int(m_week.of(PlanPart::Trial).size());
    if (trials == 0 || !m_session)
        return {};
    return trials == 1 ? tr("One trial") : tr("%1 trials").arg(capitalised(countWord(m_session->words(), trials)));
}

QString WeekPlan::leavingTitle() const
{
    const int leaving = int(m_week.of(PlanPart::Tool).size() + m_week.of(PlanPart::Leave).size());
    if (leaving == 0 || !m_session)
        return {};
    return leaving == 1 ? tr("One to leave")
                        : tr("%1 to leave").arg(capitalised(countWord(m_session->words(), leaving)));
}

QString WeekPlan::leavingText() const
{
    if (!m_session || m_week.givesBack() == 0)
        return {};
    const bool estimated = std::ranges::any_of(m_week.of(PlanPart::Leave) + m_week.of(PlanPart::Tool),
        [](const PlanRow &row) { return row.today && (isRange(*row.today) || isEstimated(row)); });
    const QString back = durationMarked(m_session->words(), m_week.givesBack(), estimated);
    return m_week.givesBackMore() ? tr("%1 a week come back to you, perhaps more.").arg(capitalised(back))
                                  : tr("%1 a week come back to you.").arg(capitalised(back));
}

QDate WeekPlan::next() const
{
    const auto audit = m_session ? m_session->file().currentAudit() : std::nullopt;
    if (!audit)
        return {};
    return audit->next.isValid() ? audit->next : nextEvaluationAtFirst(m_session->file());
}

QString WeekPlan::nextText() const
{
    return m_session ? dayNear(m_session->words(), next(), m_session->date()) : QString();
}

bool WeekPlan::nextSaid() const
{
    const auto audit = m_session ? m_session->file().currentAudit() : std::nullopt;
    return audit && audit->next.isValid();
}

QString WeekPlan::setNextText(const QString &text)
{
    const QDate day = dayTyped(m_session->words(), text, m_session->date());
    if (!day.isValid())
        return tr("That isn’t a day I can read. Try “15 December”. Kept: %1.").arg(nextText());
    if (day <= m_session->date())
        return tr("The next look comes after this one. Kept: %1.").arg(nextText());
    m_session->edit(setNextEvaluation(m_session->file(), day));
    return {};
}

void WeekPlan::setNextInMonths(int months)
{
    m_session->edit(setNextEvaluation(m_session->file(), m_session->date().addMonths(months)));
}

void WeekPlan::settle()
{
    if (!nextSaid())
        m_session->edit(setNextEvaluation(m_session->file(), next()));
}

} // namespace recentre
