// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advice.h"

#include "forced.h"
#include "frontier.h"
#include "question.h"
#include "realisations.h"
#include "reasons.h"
#include "weights.h"

#include <algorithm>

namespace recentre {

namespace {

using namespace method;
using namespace Qt::StringLiterals;

/// Under this share of the readings it is a close call (method.md section 6), and a candidate is only tried (section
/// 5).
constexpr double fairlyClear = 0.65;

/// Everything that is worked out of one audit before it is told.
struct Work {
    Scores scores;
    std::vector<double> weights;
    Table table;
    std::vector<Standing> standings; ///< as `Scores::groups`
    std::vector<std::vector<Because>> forced; ///< reasons that need forced plans, likewise; none if not asked for
    std::vector<std::int64_t> best; ///< value for each budget, what is pinned aside
    int largest = 0; ///< minutes of every group's largest level together
    std::optional<Tally> tally = {};

    /// The most value for a budget.
    [[nodiscard]] std::int64_t bestAt(int budget) const
    {
        const int rest = budget - table.pinnedMinutes;
        if (rest < 0)
            return table.pinnedValue;
        return table.pinnedValue + best[std::min(static_cast<std::size_t>(rest), best.size() - 1)];
    }
};

void setBest(Work &work)
{
    for (const Standing &standing : work.standings) {
        int most = 0;
        for (const Option &option : standing.options)
            most = std::max(most, option.minutes);
        work.largest += most;
    }
    const int far = std::min(work.largest, std::max(minutesInAWeek, work.scores.budget + 60));
    work.best = bestValues(work.table.choices, work.table.values, std::max(0, far - work.table.pinnedMinutes));
}

/// The reasons that need forced plans; false if told to stop.
bool setForced(Work &work, std::span<const std::size_t> plan, const AdviceOptions &options)
{
    const Planned planned{work.scores, work.weights, work.table, plan, work.bestAt(work.scores.budget),
        std::min(work.largest, minutesInAWeek)};
    auto forced = forcedReasonsOf(planned, options.forEach,
        [&] { return !options.progress || options.progress(options.readings, options.readings); });
    if (forced)
        work.forced = *std::move(forced);
    return forced.has_value();
}

QString text(const std::string &id) { return QString::fromStdString(id); }

QStringList texts(const std::vector<std::string> &ids)
{
    QStringList list;
    for (const std::string &id : ids)
        list += text(id);
    return list;
}

Figures told(const Facts &facts)
{
    Figures figures;
    for (const Fact &fact : facts) {
        Figure figure{QLatin1StringView(fact.key), {}};
        if (const auto *const number = std::get_if<int>(&fact.value))
            figure.value = *number;
        else if (const auto *const points = std::get_if<double>(&fact.value))
            figure.value = *points;
        else if (const auto *const id = std::get_if<std::string>(&fact.value))
            figure.value = text(*id);
        else if (const auto *const ids = std::get_if<std::vector<std::string>>(&fact.value))
            figure.value = texts(*ids);
        else if (const auto *const role = std::get_if<RoleTime>(&fact.value))
            figure.value = *role;
        figures += figure;
    }
    return figures;
}

Question told(const Scores &scores, const Asked &asked)
{
    return {asked.what, asked.objective ? text(scores.purposes[*asked.objective].id) : QString(), asked.shift};
}

/// The reason that a question is: the word of what it asks for, as in files.
Reason reasonOf(const Question &question)
{
    constexpr std::array<QLatin1StringView, 4> words = {"purpose"_L1, "brought"_L1, "potential"_L1, "pleasure"_L1};
    Reason reason{ReasonCode::AskFor, {{"ask"_L1, QString(words[static_cast<std::size_t>(question.ask)])}}};
    if (!question.purpose.isEmpty())
        reason.figures += Figure{"purpose"_L1, question.purpose};
    if (question.shift)
        reason.figures += Figure{"shift"_L1, *question.shift};
    return reason;
}

Recommendation recommendationOf(const Rated &group, Level level, std::optional<double> confidence)
{
    if (group.pin)
        return group.pin->choice;
    const Recommendation choice = choiceOf(group, level);
    return choice == Recommendation::Join && confidence && *confidence < fairlyClear ? Recommendation::Try : choice;
}

/// Points an hour at the plan's level; for a group left, at the level it would first be taken at.
std::optional<double> valuePerHour(const Rated &group, const Standing &standing)
{
    Level level = standing.plan().level;
    if (level == Level::Leave)
        level = group.member ? Level::Keep : Level::Contribute;
    const auto option = std::ranges::find(standing.options, level, &Option::level);
    if (option == standing.options.end() || option->minutes == 0)
        return std::nullopt;
    return static_cast<double>(option->value) / 1e6 * 60 / option->minutes;
}

/// All keys that stand in for something in one of the group's levels, each once.
QStringList standInsOf(const Scores &scores, const Rated &group, const Standing &standing)
{
    QStringList keys;
    for (const Option &option : standing.options)
        for (const std::string &key : standIns(scores, group, option.level))
            if (!keys.contains(text(key)))
                keys += text(key);
    if (group.member && !group.minutes.known && !keys.contains(u"minutesPerWeek"))
        keys.prepend(QStringLiteral("minutesPerWeek"));
    return keys;
}

GroupAdvice adviceOn(const Work &work, std::size_t index)
{
    const Rated &group = work.scores.groups[index];
    const Standing &standing = work.standings[index];
    GroupAdvice advice;
    advice.group = text(group.id);
    advice.pinned = group.pin.has_value();
    if (work.scores.budgetSaid)
        advice.weeklyMinutes = work.scores.budget;
    advice.stoodIn = standInsOf(work.scores, group, standing);
    if (!standing.judged())
        return advice;
    for (const Option &option : standing.options)
        advice.levels += LevelAdvice{option.level, option.minutes, option.value, {}};
    advice.level = standing.plan().level;
    advice.minutes = standing.plan().minutes;
    advice.value = standing.plan().value;
    if (standing.keep)
        advice.valueToday = standing.keep->value;
    advice.valuePerHour = valuePerHour(group, standing);
    return advice;
}

/// Puts the readings' shares beside the levels.
void setShares(Advice &advice, const Work &work, int readings)
{
    for (std::size_t i = 0; i < work.table.groups.size(); ++i) {
        const std::size_t index = work.table.groups[i];
        GroupAdvice &group = advice.groups[work.scores.groups[index].place];
        const std::size_t begin = work.table.choices.begin(i);
        for (qsizetype level = 0; level < group.levels.size(); ++level)
            group.levels[level].acceptability =
                static_cast<double>(work.tally->times[begin + static_cast<std::size_t>(level)]) / readings;
        group.confidence = group.levels[static_cast<qsizetype>(work.standings[index].planned)].acceptability;
    }
}

/// Adds what stands in for one group to what stands in for all.
void addEstimated(Estimated &all, const Scores &scores, const Rated &group, const Standing &standing)
{
    all.minutesToday |= group.member && !group.minutes.exact();
    all.minutesToFollowAll |= !(group.member ? group.minutes : group.contributeMinutes).exact();
    all.valueToday |= standing.keep && standingIn(scores, group, Level::Keep).value;
    if (!standing.judged())
        return;
    const StandingIn planned = standingIn(scores, group, standing.plan().level);
    all.minutesPlanned |= planned.minutes;
    all.valuePlanned |= planned.value;
}

/// Whether a group that an hour more would put at another level stands there, or where it is, by what stands in.
bool isHourEstimated(const Work &work)
{
    const std::vector<std::size_t> then = planOf(work.table, work.scores.budget + 60);
    for (std::size_t i = 0; i < then.size(); ++i) {
        const Rated &group = work.scores.groups[work.table.groups[i]];
        const Standing &standing = work.standings[work.table.groups[i]];
        if (then[i] == standing.planned)
            continue;
        for (const Level level : {standing.plan().level, standing.options[then[i]].level})
            if (const StandingIn in = standingIn(work.scores, group, level); in.value || in.minutes)
                return true;
    }
    return false;
}

void setTotals(Advice &advice, const Work &work)
{
    for (std::size_t g = 0; g < work.scores.groups.size(); ++g) {
        const Rated &group = work.scores.groups[g];
        const Standing &standing = work.standings[g];
        addEstimated(advice.estimated, work.scores, group, standing);
        advice.minutesToday += group.minutes.minutes;
        advice.minutesToFollowAll += group.member ? group.minutes.minutes : group.contributeMinutes.minutes;
        advice.valueToday += standing.keep ? standing.keep->value : 0;
        if (standing.judged()) {
            advice.minutesPlanned += standing.plan().minutes;
            advice.valuePlanned += standing.plan().value;
        }
    }
    advice.valueOfAnHour = work.bestAt(advice.weeklyMinutes + 60) - work.bestAt(advice.weeklyMinutes);
    advice.estimated.valueOfAnHour = isHourEstimated(work);
}

void setFrontier(Advice &advice, const Work &work)
{
    advice.frontier += FrontierPoint{0, work.bestAt(0)};
    for (int budget = 1; budget <= std::min(work.largest, minutesInAWeek); ++budget)
        if (const qint64 value = work.bestAt(budget); value > advice.frontier.last().value)
            advice.frontier += FrontierPoint{budget, value};
}

/// Recommendations, reasons and questions: they need the shares.
void setReasons(Advice &advice, const Work &work)
{
    auto reasons =
        reasonsOf(work.scores, work.weights, work.standings, advice.valueOfAnHour, advice.estimated.valueOfAnHour);
    for (std::size_t g = 0; g < work.forced.size(); ++g) {
        std::ranges::copy(work.forced[g], std::back_inserter(reasons[g]));
        std::ranges::sort(reasons[g], {}, &Because::code);
    }
    std::vector<std::optional<Asked>> questions(work.scores.groups.size());
    if (work.tally) {
        const Read read{work.scores, work.weights, work.table, work.standings, *work.tally, advice.readings};
        questions = questionsOf(read);
        if (const std::optional<Next> next = nextQuestion(read, questions))
            advice.nextQuestion = NextQuestion{
                text(work.scores.groups[next->group].id), told(work.scores, next->asked), next->couldChange, next->of};
    }
    for (std::size_t g = 0; g < work.scores.groups.size(); ++g) {
        const Rated &rated = work.scores.groups[g];
        GroupAdvice &group = advice.groups[rated.place];
        if (group.level)
            group.recommendation = recommendationOf(rated, *group.level, group.confidence);
        for (const Because &because : reasons[g])
            group.reasons += Reason{because.code, told(because.facts), texts(because.estimated)};
        if (!rated.judged)
            questions[g] = askUnknown(work.scores, rated);
        if (group.confidence && *group.confidence < fairlyClear && !questions[g])
            group.reasons += Reason{ReasonCode::ByHeart, {}}; // a close call that no answer would settle (section 7)
        if (!questions[g])
            continue;
        group.question = told(work.scores, *questions[g]);
        group.reasons += reasonOf(*group.question);
    }
}

void setRealisations(Advice &advice, const Work &work, const PersonFile &file)
{
    Picture picture{work.scores, work.weights, work.standings};
    if (const QList<Audit> audits = file.auditsInOrder(); audits.size() > 1) {
        const Scores before = scoresOf(file, audits[audits.size() - 2], std::nullopt);
        picture.before = cameTo(before, rankWeights(before.ranks));
    }
    for (const Realised &realised : realisationsOf(picture))
        advice.realisations += Realisation{realised.code, realised.holds, realised.tooLittleKnown, told(realised.facts),
            texts(realised.groups), texts(realised.estimated)};
}

} // namespace

Result<Advice> advise(const PersonFile &file, const AdviceOptions &options)
{
    const std::optional<Audit> audit = file.currentAudit();
    if (!audit)
        return tl::unexpected(Problem{ProblemCode::NoAudit});

    Work work;
    work.scores = scoresOf(file, *audit, options.budget);
    work.weights = rankWeights(work.scores.ranks);
    work.table = tableOf(work.scores, work.weights);
    work.standings = standingsOf(work.scores, work.weights);
    const std::vector<std::size_t> planned = planOf(work.table, work.scores.budget);
    for (std::size_t i = 0; i < planned.size(); ++i)
        work.standings[work.table.groups[i]].planned = planned[i];
    setBest(work);
    if (options.readings > 0) {
        work.tally = read(work.scores, work.table, planned, options.readings, options.forEach, options.progress);
        if (!work.tally)
            return tl::unexpected(Problem{ProblemCode::Cancelled});
    }
    if (options.conditions && !setForced(work, planned, options))
        return tl::unexpected(Problem{ProblemCode::Cancelled});

    Advice advice;
    advice.weeklyMinutes = work.scores.budget;
    advice.estimated.weeklyMinutes = !work.scores.budgetSaid;
    advice.readings = options.readings;
    for (std::size_t criterion = 0; criterion < work.weights.size(); ++criterion)
        advice.weights += Weight{criterion < work.scores.objectives() ? text(work.scores.purposes[criterion].id)
                                                                      : QStringView(pleasureId).toString(),
            work.weights[criterion]};
    setTotals(advice, work);
    setFrontier(advice, work);
    advice.groups.resize(static_cast<qsizetype>(work.scores.groups.size()));
    for (std::size_t g = 0; g < work.scores.groups.size(); ++g)
        advice.groups[work.scores.groups[g].place] = adviceOn(work, g);
    if (work.tally)
        setShares(advice, work, options.readings);
    setReasons(advice, work);
    setRealisations(advice, work, file);
    return advice;
}

} // namespace recentre
