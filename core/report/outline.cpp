// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outline.h"

#include "answers.h"
#include "decisionlines.h"
#include "headline.h"
#include "method/ranges.h"
#include "model/trial.h"
#include "week.h"
#include "words/estimated.h"
#include "words/picturewords.h"
#include "words/planwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

// What asks for time first, what is not known last.
constexpr std::array reportOrder{Recommendation::Contribute, Recommendation::Join, Recommendation::Try,
    Recommendation::Keep, Recommendation::Replace, Recommendation::Drop, Recommendation::Skip, Recommendation::Unknown};

auto placeInReport(Recommendation recommendation)
{
    return std::ranges::find(reportOrder, recommendation) - reportOrder.begin();
}

const GroupAdvice *adviceFor(const Advice &advice, const QString &group)
{
    const auto found = std::ranges::find(advice.groups, group, &GroupAdvice::group);
    return found == advice.groups.end() ? nullptr : &*found;
}

/// Writes the outline of one audit.
class OutlineWriter {
public:
    OutlineWriter(const PersonFile &file, const ReportAdvice &advice, const AdviceWords &words)
        : m_file(file)
        , m_advice(advice)
        , m_words(words)
        , m_language(words.language())
        , m_plan(advice.decided ? *advice.decided : advice.advised)
        , m_audit(file.currentAudit().value_or(Audit()))
        , m_today(takenToday(file, m_plan, true))
    {}

    Outline write()
    {
        Outline outline;
        outline.title = m_language.translate("report", "%1’s groups").arg(m_file.person.name);
        outline.when = when();
        outline.sentence = sentence();
        outline.timeNow = timeNow();
        outline.figures = figures();
        outline.groups = groups();
        linesOf(outline, m_language);
        outline.week = weekTold(outline.groups, m_audit.next, m_advice.advised, m_language);
        outline.nextQuestion = nextQuestion();
        for (const Realisation &realisation : m_advice.advised.realisations)
            if (realisation.holds) {
                outline.realisations += m_words.realisation(realisation);
                const Lead lead = leadOf(m_words, realisation);
                outline.leads +=
                    RealisationOutline{realisation.code, lead.figure, lead.sentence, chartOf(realisation.code)};
            }
        if (!m_audit.surprises.isEmpty())
            outline.surprised = m_language.translate("report", "What surprised: %1").arg(m_audit.surprises);
        outline.method = method();
        for (const Weight &weight : m_advice.advised.weights)
            outline.weights.append(
                std::pair(m_words.purposeName(weight.purpose), weightWords(m_language, weight.weight)));
        outline.source = m_language.translate("report", "Every figure comes from what %1 said; nothing was measured.")
                             .arg(m_file.person.name);
        outline.foot =
            m_language.translate("report", "Every figure comes from %1’s own answers; the next pages give them all.")
                .arg(m_file.person.name);
        return outline;
    }

private:
    [[nodiscard]] QString when() const
    {
        const QString day = date(m_language, m_audit.date);
        if (!m_audit.next.isValid())
            return m_language.translate("report", "Evaluation of %1.").arg(day);
        return m_language.translate("report", "Evaluation of %1. The next one: %2.")
            .arg(day, date(m_language, m_audit.next));
    }

    [[nodiscard]] QString sentence() const
    {
        if (!m_plan.groups.isEmpty()
            && std::ranges::none_of(m_plan.groups, [](const GroupAdvice &group) { return group.level.has_value(); }))
            return m_language.translate("report", "No group is judged yet: too little is known for a plan.");
        const Estimated &estimated = m_plan.estimated;
        const QString time = durationMarked(m_language, m_plan.minutesPlanned, estimated.minutesPlanned);
        const QString timeBefore = durationMarked(m_language, m_today.minutes, m_today.estimated);
        const QString value = marked(m_language, pointsOf(m_language, m_plan.valuePlanned), estimated.valuePlanned);
        const QString valueBefore =
            marked(m_language, decimal(m_language, double(m_plan.valueToday) / 1e6), estimated.valueToday);
        const bool sameTime = m_plan.minutesPlanned == m_today.minutes;
        const bool sameValue = decimal(m_language, double(m_plan.valuePlanned) / 1e6)
            == decimal(m_language, double(m_plan.valueToday) / 1e6);
        const QString all =
            m_language.translate("report", "%1, %2: by these answers %3.", "groups, time, points")
                .arg(groupsThen(m_plan, m_words),
                    sameTime ? m_language.translate("report", "%1 a week as today").arg(time)
                             : m_language.translate("report", "%1 a week instead of %2").arg(time, timeBefore),
                    sameValue ? m_language.translate("report", "%1, as today", "points").arg(value)
                              : m_language.translate("report", "%1 instead of %2", "points").arg(value, valueBefore));
        const QString others = notJudged(m_file, m_plan, m_words);
        return others.isEmpty() ? all : all + u' ' + others;
    }

    [[nodiscard]] QString timeNow() const
    {
        const Advice &advice = m_advice.advised;
        const QString ranges = upperEnds();
        return m_language
                   .translate("report",
                       "You have %1 a week to give. The groups take %2 today; to follow all that are listed would "
                       "take %3.")
                   .arg(durationMarked(m_language, advice.weeklyMinutes, advice.estimated.weeklyMinutes),
                       durationMarked(m_language, advice.minutesToday, advice.estimated.minutesToday),
                       durationMarked(m_language, advice.minutesToFollowAll, advice.estimated.minutesToFollowAll))
            + (ranges.isEmpty() ? QString() : u' ' + ranges);
    }

    /// Whether the plan still fits where minutes were said as ranges; empty where none were.
    [[nodiscard]] QString upperEnds() const
    {
        const std::optional<int> most = minutesAtMost(m_file, m_plan);
        if (!most)
            return {};
        // An upper end is as it was said, so only what wasn't said makes an estimate of it.
        const bool standsIn = std::ranges::any_of(m_plan.groups, isTimeEstimated);
        const QString time = durationMarked(m_language, *most, standsIn);
        if (*most <= m_plan.weeklyMinutes)
            return m_language
                .translate("report", "Some of the minutes are ranges: at their upper ends the plan takes %1, and fits.")
                .arg(time);
        return m_language
            .translate("report",
                "Some of the minutes are ranges: at their upper ends the plan takes %1, %2 more than there is.")
            .arg(time,
                durationMarked(m_language, *most - m_plan.weeklyMinutes, standsIn || m_plan.estimated.weeklyMinutes));
    }

    [[nodiscard]] QList<BeforeAfter> figures() const
    {
        const Estimated &estimated = m_plan.estimated;
        const auto time = [&](int minutes, bool isEstimated) {
            return durationMarked(m_language, minutes, isEstimated);
        };
        const auto points = [&](double value, bool isEstimated) {
            return marked(m_language, decimal(m_language, value / 1e6), isEstimated);
        };
        const auto anHour = [&](qint64 value, int minutes, bool isEstimated) {
            return minutes > 0 ? points(double(value) * 60 / minutes, isEstimated)
                               : m_language.translate("report", "none", "no figure");
        };
        return {{m_language.translate("report", "Time a week"), time(m_today.minutes, m_today.estimated),
                    time(m_plan.minutesPlanned, estimated.minutesPlanned)},
            {m_language.translate("report", "Points a week, if the answers prove right"),
                points(double(m_plan.valueToday), estimated.valueToday),
                points(double(m_plan.valuePlanned), estimated.valuePlanned)},
            {m_language.translate("report", "Points for an hour, if the answers prove right"),
                anHour(m_plan.valueToday, m_today.minutes, estimated.valueToday || m_today.estimated),
                anHour(
                    m_plan.valuePlanned, m_plan.minutesPlanned, estimated.valuePlanned || estimated.minutesPlanned)}};
    }

    [[nodiscard]] QList<GroupOutline> groups() const
    {
        QList<std::pair<const GroupAdvice *, const GroupAdvice *>> rows; // advised, decided
        for (const GroupAdvice &advised : m_advice.advised.groups) {
            const GroupAdvice *decided = adviceFor(m_plan, advised.group);
            rows.append(std::pair(&advised, decided && isDecided(advised.group) ? decided : &advised));
        }
        std::ranges::stable_sort(rows, [](const auto &one, const auto &other) {
            const auto first = placeInReport(one.second->recommendation);
            const auto second = placeInReport(other.second->recommendation);
            if (first != second)
                return first < second;
            return one.first->valuePerHour.value_or(-1) > other.first->valuePerHour.value_or(-1);
        });
        QList<GroupOutline> outlines;
        for (const auto &[advised, decided] : rows)
            outlines += group(*advised, *decided);
        return outlines;
    }

    /// What isn't known is marked.
    [[nodiscard]] QString timeOf(const GroupAdvice &plan) const
    {
        if (!plan.level)
            return m_language.translate("report", "not known", "the time a week of a group not judged");
        if (plan.minutes.value_or(0) <= 0)
            return m_language.translate("report", "no time");
        if (isTimeEstimated(plan))
            return m_language.translate("report", "%1 (estimated)").arg(roughDuration(m_language, *plan.minutes));
        const auto said = m_file.assessments.constFind({m_audit.id, plan.group});
        return timeAdvised(m_language, plan, said == m_file.assessments.cend() ? nullptr : &*said);
    }

    [[nodiscard]] bool isDecided(const QString &group) const
    {
        const auto found = m_file.assessments.find({m_audit.id, group});
        return m_advice.decided && found != m_file.assessments.end() && found->decision && found->decision->choice;
    }

    [[nodiscard]] GroupOutline group(const GroupAdvice &advised, const GroupAdvice &plan) const
    {
        const Group group = m_file.groups.value(advised.group);
        const Assessment assessment = m_file.assessments.value({m_audit.id, advised.group});
        GroupOutline outline;
        outline.id = advised.group;
        outline.name = m_words.groupName(advised.group);
        outline.platform = platformName(m_language, group.platform);
        outline.membership = m_words.membership(advised.group);
        if (outline.membership == Membership::Member && assessment.minutesPerWeek) {
            outline.minutesToday = assessment.minutesPerWeek->middle();
            outline.today = durationSaid(m_language, *assessment.minutesPerWeek);
            outline.rangeToday = isRange(*assessment.minutesPerWeek);
        } else if (outline.membership == Membership::Member) {
            outline.today = m_language.translate("report", "not said", "what was not answered");
        }
        outline.recommendation = plan.recommendation;
        outline.minutesPlanned = plan.minutes;
        outline.confidence = advised.confidence;
        outline.alternative = alternativeWord(m_language, assessment.alternative);
        outline.decided = isDecided(advised.group);
        outline.word = recommendationWord(m_language, plan.recommendation);
        outline.judged = plan.level.has_value();
        outline.time = timeOf(plan);
        outline.estimated = isTimeEstimated(plan);
        if (const auto range = rangeOf(assessment, plan))
            outline.range = isRange(*range);
        if (outline.decided && !advised.pinned && advised.recommendation != plan.recommendation)
            outline.advised = recommendationWord(m_language, advised.recommendation);
        outline.verdict = m_words.verdict(advised);
        outline.reasons = m_words.decisiveReasons(advised);
        outline.certainty = m_words.certainty(advised);
        // The question is also the last condition that would change the advice: asked once.
        if (advised.question && !outline.reasons.contains(m_words.question(*advised.question)))
            outline.question = m_words.question(*advised.question);
        if (outline.decided)
            decision(advised.group, *assessment.decision, outline);
        answersOf(m_file, m_words, assessment, outline);
        tell(m_language, outline);
        return outline;
    }

    /// What was planned with a choice is told with that choice only: it is kept when another is made.
    void decision(const QString &group, const Decision &decision, GroupOutline &outline) const
    {
        outline.why = decision.why;
        if (decision.nextAction && decision.choice != Choice::Drop && decision.choice != Choice::Skip) {
            outline.action = decision.nextAction;
            outline.nextAction = actionSentence(m_language, *decision.nextAction);
        }
        if (decision.choice != Choice::Try)
            return;
        const Trial trial = trialOf(m_file, group);
        outline.bet = trial;
        const QString until = date(m_language, trial.until);
        outline.trial = trial.condition.isEmpty() || until.isEmpty()
            ? m_language.translate("report", "On trial: %1.").arg(until + trial.condition)
            : m_language.translate("report", "On trial until %1, to stay if: %2.").arg(until, trial.condition);
    }

    [[nodiscard]] QString nextQuestion() const
    {
        const auto &next = m_advice.advised.nextQuestion;
        if (!next)
            return {};
        const QString sentence =
            m_language.translate("report", "If you answer one more question, let it be about %1. %2")
                .arg(quoted(m_language, m_words.groupName(next->group)), m_words.question(next->question));
        return next->couldChange > 0 ? sentence + u' ' + m_words.couldChange(*next) : sentence;
    }

    [[nodiscard]] QStringList method() const
    {
        return {
            m_language.translate("report",
                "Each group can be left, kept as it is, or given more; some can be replaced by another tool. Each of "
                "these costs minutes and brings value. The advice is the set of choices that brings the most for the "
                "time there is to give, found exactly, and how sure that is."),
            m_language.translate("report",
                "Value is counted in points: the answers given from 0 to 10, weighed by the rank of the objective that "
                "they are for. "
                "Ten points are the best that a single group could ever bring. Pleasure is a criterion of its own, "
                "the last one unless it is moved. What isn’t an objective weighs nothing here."),
            m_language
                .translate("report",
                    "What isn’t known gets a cautious stand-in and is marked as such; it is never taken for zero. A "
                    "seven may be a six, and a ranking allows many weights: so the plan is worked out again for %1 "
                    "readings of the answers, and an advice is as sure as the share of readings that agree with it.")
                .arg(number(m_language, m_advice.advised.readings)),
            m_language.translate("report",
                "An answer is an opinion, and points add up opinions. Ninety readings of a hundred are no probability "
                "of being right. Points compare within one evaluation, and with another only if objectives and ranks "
                "are the same. The figures say; the decision is for the person to make."),
        };
    }

    const PersonFile &m_file;
    const ReportAdvice &m_advice;
    const AdviceWords &m_words;
    Language m_language;
    const Advice &m_plan; ///< with the decisions, if they are told
    Audit m_audit;
    TakenToday m_today; ///< by the groups that are counted: those judged
};

} // namespace

Result<ReportAdvice> adviceForReport(const PersonFile &file, const AdviceOptions &options)
{
    auto advised = advise(file, options);
    if (!advised)
        return tl::unexpected(advised.error());
    auto decided = advise(withDecisionsPinned(file), {.readings = 0});
    if (!decided)
        return tl::unexpected(decided.error());
    return ReportAdvice{std::move(*advised), std::move(*decided)};
}

PersonFile withDecisionsPinned(PersonFile file)
{
    const auto audit = file.currentAudit();
    for (auto it = file.assessments.begin(); audit && it != file.assessments.end(); ++it)
        if (it->audit == audit->id && it->decision && it->decision->choice)
            it->decision->locked = true;
    return file;
}

Outline outlineOf(const PersonFile &file, const ReportAdvice &advice, const AdviceWords &words)
{
    return OutlineWriter(file, advice, words).write();
}

} // namespace recentre
