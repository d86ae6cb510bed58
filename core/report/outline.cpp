// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outline.h"

#include "method/ranges.h"
#include "model/trial.h"
#include "week.h"
#include "words/estimated.h"
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
        outline.week = weekTold(outline.groups, m_audit.next, m_advice.advised.weeklyMinutes, m_language);
        outline.nextQuestion = nextQuestion();
        for (const Realisation &realisation : m_advice.advised.realisations)
            if (realisation.holds)
                outline.realisations += m_words.realisation(realisation);
        outline.surprises = m_audit.surprises;
        outline.method = method();
        for (const Weight &weight : m_advice.advised.weights)
            outline.weights.append(
                std::pair(m_words.purposeName(weight.purpose), weightWords(m_language, weight.weight)));
        outline.source = m_language.translate("report", "Every figure comes from what %1 said; nothing was measured.")
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

    /// Groups that are kept, those that take no time among them: with replace, the time goes to another tool.
    [[nodiscard]] int groupsPlanned() const
    {
        return static_cast<int>(std::ranges::count_if(
            m_plan.groups, [](const GroupAdvice &group) { return group.level && *group.level >= Level::Keep; }));
    }

    [[nodiscard]] QString sentence() const
    {
        int members = 0;
        for (const GroupAdvice &group : m_advice.advised.groups)
            if (m_words.membership(group.group) == Membership::Member)
                ++members;
        const QString time = duration(m_language, m_plan.minutesPlanned);
        const QString timeBefore = duration(m_language, m_plan.minutesToday);
        const QString value = decimal(m_language, double(m_plan.valuePlanned) / 1e6);
        const QString valueBefore = decimal(m_language, double(m_plan.valueToday) / 1e6);
        return m_language.translate("report", "%1, %2: by these scores %3.", "groups, time, points")
            .arg(groupsThen(groupsPlanned(), members),
                time == timeBefore ? m_language.translate("report", "%1 a week as today").arg(time)
                                   : m_language.translate("report", "%1 a week instead of %2").arg(time, timeBefore),
                value == valueBefore ? m_language.translate("report", "%1, as today", "points")
                                           .arg(pointsOf(m_language, m_plan.valuePlanned))
                                     : m_language.translate("report", "%1 instead of %2", "points")
                                           .arg(pointsOf(m_language, m_plan.valuePlanned), valueBefore));
    }

    /// How many groups get time, and how many there are today. None and one are sentences of their own: "no group", and
    /// an elision before "one" in French.
    [[nodiscard]] QString groupsThen(int planned, int members) const
    {
        if (planned == members)
            return planned == 0 ? m_language.translate("report", "No group as today")
                                : m_language
                                      .translate("report", "%1 group(s) as today",
                                          "%n chooses the plural; %1 is the number as a word", planned)
                                      .arg(capitalised(countWord(m_language, planned)));
        if (planned == 0)
            return members == 1
                ? m_language.translate("report", "No group instead of one")
                : m_language.translate("report", "No group instead of %1").arg(countWord(m_language, members));
        const QString count = capitalised(countWord(m_language, planned));
        if (members == 0)
            return m_language
                .translate("report", "%1 group(s) instead of none", "%n chooses the plural; %1 is the number as a word",
                    planned)
                .arg(count);
        if (members == 1)
            return m_language
                .translate("report", "%1 group(s) instead of one", "%n chooses the plural; %1 is the number as a word",
                    planned)
                .arg(count);
        return m_language
            .translate(
                "report", "%1 group(s) instead of %2", "%n chooses the plural; %1 is the number as a word", planned)
            .arg(count, countWord(m_language, members));
    }

    [[nodiscard]] QString timeNow() const
    {
        const Advice &advice = m_advice.advised;
        const QString ranges = upperEnds();
        return m_language
                   .translate("report",
                       "You have %1 a week to give. The groups take %2 today; to follow all that are listed would "
                       "take %3.")
                   .arg(duration(m_language, advice.weeklyMinutes), duration(m_language, advice.minutesToday),
                       duration(m_language, advice.minutesToFollowAll))
            + (ranges.isEmpty() ? QString() : u' ' + ranges);
    }

    /// Whether the plan still fits where minutes were said as ranges; empty where none were.
    [[nodiscard]] QString upperEnds() const
    {
        const std::optional<int> most = minutesAtMost(m_file, m_plan);
        if (!most)
            return {};
        const QString time = duration(m_language, *most);
        if (*most <= m_plan.weeklyMinutes)
            return m_language
                .translate("report", "Some of the minutes are ranges: at their upper ends the plan takes %1, and fits.")
                .arg(time);
        return m_language
            .translate("report",
                "Some of the minutes are ranges: at their upper ends the plan takes %1, more than there is by %2.")
            .arg(time, duration(m_language, *most - m_plan.weeklyMinutes));
    }

    [[nodiscard]] QList<BeforeAfter> figures() const
    {
        const auto anHour = [&](qint64 value, int minutes) {
            return minutes > 0 ? decimal(m_language, double(value) / 1e6 * 60 / minutes)
                               : m_language.translate("report", "none", "no figure");
        };
        return {{m_language.translate("report", "Time a week"), duration(m_language, m_plan.minutesToday),
                    duration(m_language, m_plan.minutesPlanned)},
            {m_language.translate("report", "Points a week, if the scores prove right"),
                decimal(m_language, double(m_plan.valueToday) / 1e6),
                decimal(m_language, double(m_plan.valuePlanned) / 1e6)},
            {m_language.translate("report", "Points for an hour, if the scores prove right"),
                anHour(m_plan.valueToday, m_plan.minutesToday), anHour(m_plan.valuePlanned, m_plan.minutesPlanned)}};
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
            return u"—"_s;
        if (plan.minutes.value_or(0) <= 0)
            return m_language.translate("report", "no time");
        const QString time = duration(m_language, *plan.minutes);
        return isTimeEstimated(plan) ? m_language.translate("report", "%1 (estimated)").arg(time) : time;
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
        outline.name = m_words.groupName(advised.group);
        outline.platform = platformName(m_language, group.platform);
        outline.membership = m_words.membership(advised.group);
        if (outline.membership == Membership::Member && assessment.minutesPerWeek) {
            outline.minutesToday = assessment.minutesPerWeek->middle();
            outline.today = duration(m_language, *outline.minutesToday);
        } else if (outline.membership == Membership::Member) {
            outline.today = u"?"_s;
        }
        outline.recommendation = plan.recommendation;
        outline.minutesPlanned = plan.minutes;
        outline.confidence = advised.confidence;
        outline.alternative = assessment.alternative;
        outline.decided = isDecided(advised.group);
        outline.word = recommendationWord(m_language, plan.recommendation);
        outline.judged = plan.level.has_value();
        outline.time = timeOf(plan);
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
                "Value is counted in points: the scores given, weighed by the rank of the objective that they are for. "
                "Ten points are the best that a single group could ever bring. Pleasure is a criterion of its own, "
                "the last one unless it is moved. What isn’t an objective weighs nothing here."),
            m_language
                .translate("report",
                    "What isn’t known gets a cautious stand-in and is marked as such; it is never taken for zero. A "
                    "score "
                    "of seven may be a six, and a ranking allows many weights: so the plan is worked out again for %1 "
                    "readings of the answers, and an advice is as sure as the share of readings that agree with it.")
                .arg(number(m_language, m_advice.advised.readings)),
            m_language.translate("report",
                "A score is an opinion, and points add up opinions. Ninety readings of a hundred are no probability "
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
