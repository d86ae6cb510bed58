// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forced.h"

#include "curve.h"
#include "others.h"
#include "standings.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// Scores are tried in steps of 0.1.
constexpr int steps = 100;

/// So many groups are worked out between two looks at whether to go on.
constexpr std::size_t groupsAtOnce = 64;

/// Which options of the table rest on what stands in, and how many groups of the plan do.
class Estimates {
public:
    explicit Estimates(const Planned &planned)
        : m_planned(planned)
    {
        const Table &table = planned.table;
        for (std::size_t i = 0; i < table.groups.size(); ++i)
            for (std::size_t option = table.choices.begin(i); option < table.choices.ends[i]; ++option)
                m_options.push_back(
                    standingIn(planned.scores, planned.scores.groups[table.groups[i]], table.levels[option]));
        for (std::size_t i = 0; i < table.groups.size(); ++i)
            count(ofPlan(i));
        for (const Rated &group : planned.scores.groups)
            if (group.pin)
                count(standingIn(planned.scores, group, group.pin->level));
    }

    /// Whether an option does, in its minutes or its value.
    [[nodiscard]] bool is(std::size_t option) const { return m_options[option].minutes || m_options[option].value; }

    /// Whether a budget at which the group turns does: by its own figures, or the minutes of others in the plan.
    [[nodiscard]] bool ofBudget(std::size_t i, Level most) const
    {
        return ofOwn(i, most, nullptr, nullptr) || m_minutes > (ofPlan(i).minutes ? 1 : 0);
    }

    /// Whether a score at which it turns does: by its own other figures, or those of others in the plan.
    [[nodiscard]] bool ofScore(std::size_t i, Level most, const Rating *score, const Rating *following) const
    {
        return ofOwn(i, most, score, following) || m_any > (ofPlan(i).minutes || ofPlan(i).value ? 1 : 0);
    }

private:
    [[nodiscard]] StandingIn ofPlan(std::size_t i) const
    {
        return m_options[m_planned.table.choices.begin(i) + m_planned.plan[i]];
    }

    void count(const StandingIn &in)
    {
        m_minutes += in.minutes ? 1 : 0;
        m_any += in.minutes || in.value ? 1 : 0;
    }

    /// Whether one of the levels up to `most` that a group has or could have does, these scores aside.
    [[nodiscard]] bool ofOwn(std::size_t i, Level most, const Rating *score, const Rating *following) const
    {
        const Rated &group = m_planned.scores.groups[m_planned.table.groups[i]];
        const bool more = most == Level::Contribute && (!group.member || group.potentialKnown);
        if ((group.member && !group.minutes.exact()) || (more && !group.contributeMinutes.exact())
            || (group.member && group.alternative && !group.alternativeMinutes.exact()))
            return true;
        const auto same = [](const Rating &one, const Rating *other) {
            return other && one.what == other->what && one.criterion == other->criterion;
        };
        return std::ranges::any_of(group.ratings, [&](const Rating &rating) {
            return !rating.score.known && (rating.what != Ask::Potential || more) && !same(rating, score)
                && !same(rating, following);
        });
    }

    const Planned &m_planned;
    std::vector<StandingIn> m_options; ///< of each of the table's
    int m_minutes = 0, m_any = 0; ///< groups of the plan, what is pinned included
};

/// One group if its score for its first objective were another. Levels and minutes of all others stay.
class Rescored {
public:
    Rescored(const Planned &planned, std::size_t i, const Others &others)
        : m_planned(planned)
        , m_index(i)
        , m_group(planned.scores.groups[planned.table.groups[i]])
        , m_others(others)
    {
        const Ask what = m_group.member ? Ask::Brought : Ask::Potential;
        for (Rating &rating : m_group.ratings)
            if (rating.what == what && (!m_score || rating.criterion < m_score->criterion))
                m_score = &rating;
        for (Rating &rating : m_group.ratings)
            if (m_score && m_group.member && rating.what == Ask::Potential && rating.criterion == m_score->criterion
                && !rating.score.known)
                m_following = &rating;
        if (m_score)
            m_from = m_score->score.middle;
    }

    /// The least step above the present score with which the group isn't left; none if 10 isn't enough.
    [[nodiscard]] std::optional<int> enters()
    {
        if (!m_score || !reaches(steps, Level::Replace))
            return std::nullopt;
        // A higher score never turns another level into `leave`, so halving finds the least one.
        int out = lastUpTo();
        int in = steps;
        while (in - out > 1) {
            const int middle = out + (in - out) / 2;
            (reaches(middle, Level::Replace) ? in : out) = middle;
        }
        return in;
    }

    /// The greatest step under the present score with which its level is below `level`; none if 0 isn't enough.
    [[nodiscard]] std::optional<int> leaves(Level level)
    {
        int in = m_score ? firstFrom() : 0;
        if (in == 0 || reaches(0, level))
            return std::nullopt;
        // As the score falls, a lower level overtakes only by standing still, and stands still from then on.
        int out = 0;
        while (in - out > 1) {
            const int middle = out + (in - out) / 2;
            (reaches(middle, level) ? in : out) = middle;
        }
        return out;
    }

    [[nodiscard]] Because because(ReasonCode code, int step, const Estimates &estimates, Level most) const
    {
        Because because{code,
            {{"purpose", m_planned.scores.purposes[m_score->criterion].id}, {"score", step / 10.0}, {"from", m_from}}};
        if (estimates.ofScore(m_index, most, m_score, m_following))
            because.estimated = {"score"};
        return because;
    }

private:
    /// The last step that is the present score or under it; the first one that is it or above.
    [[nodiscard]] int lastUpTo() const
    {
        int step = 0;
        while (step < steps && (step + 1) / 10.0 <= m_from)
            ++step;
        return step;
    }
    [[nodiscard]] int firstFrom() const
    {
        int step = lastUpTo();
        return step / 10.0 < m_from ? step + 1 : step;
    }

    /// Whether the best plan with this score has the group at `level` or above.
    [[nodiscard]] bool reaches(int step, Level level)
    {
        m_score->score.middle = step / 10.0;
        if (m_following)
            m_following->score.middle = m_score->score.middle;
        const std::vector<Option> options = freeOptions(m_planned.scores, m_group, m_planned.weights);
        std::optional<std::int64_t> above;
        std::optional<std::int64_t> below;
        for (const Option &option : options)
            if (const auto others = m_others[static_cast<std::size_t>(option.level)]) {
                std::optional<std::int64_t> &side = option.level >= level ? above : below;
                side = std::max(side, std::optional(*others + option.value));
            }
        return above == below ? settled(options) >= level : above > below;
    }

    /// The level of the best plan itself: where both sides bring as much, minutes and then all other groups decide.
    [[nodiscard]] Level settled(const std::vector<Option> &options) const
    {
        const Table table = withOptions(m_planned.table, m_index, options);
        const std::vector<std::size_t> plan = planOf(table, m_planned.scores.budget);
        return options[plan[m_index]].level;
    }

    const Planned &m_planned;
    std::size_t m_index;
    Rated m_group;
    const Others &m_others;
    Rating *m_score = nullptr; ///< for its objective of best rank, if it has one
    Rating *m_following = nullptr; ///< the potential that stands in for it
    double m_from = 0; ///< what was said or stands in
};

/// What one group that is left would push out if it were at the best of its other levels; nothing where none fits.
std::vector<Because> pushesOut(const Planned &planned, std::size_t i, const Estimates &estimates)
{
    const Table &table = planned.table;
    const int rest = planned.scores.budget - table.pinnedMinutes;
    const std::size_t begin = table.choices.begin(i);
    if (rest < 0 || table.choices.ends[i] - begin < 2)
        return {};
    Planner planner(table.choices, rest, begin);
    const std::span<const std::size_t> forced = planner.solve(table.values);
    if (forced.empty())
        return {};
    std::int64_t lost = planned.value - table.pinnedValue;
    int changes = 0;
    bool estimated = false;
    std::vector<std::string> changed;
    std::vector<std::string> going;
    for (std::size_t other = 0; other < forced.size(); ++other) {
        lost -= table.values[forced[other]];
        const bool isLeft = forced[other] == table.choices.begin(other);
        const std::size_t before = table.choices.begin(other) + planned.plan[other];
        if (forced[other] != before)
            estimated = estimated || estimates.is(forced[other]) || estimates.is(before);
        if (other == i || isLeft == (planned.plan[other] == 0))
            continue;
        const std::string &id = planned.scores.groups[table.groups[other]].id;
        ++changes;
        changed = {id};
        if (isLeft)
            going.push_back(id);
    }
    const std::vector<std::string> keys = estimated ? std::vector<std::string>{"points"} : std::vector<std::string>();
    std::vector<Because> reasons;
    if (lost * aboutEqualOf < planned.value && changes == 1)
        reasons.push_back({ReasonCode::AboutEqual, {{"group", changed.front()}, {"points", points(lost)}}, keys});
    reasons.push_back({ReasonCode::BetterUsedElsewhere, {{"points", points(lost)}, {"groups", going}}, keys});
    return reasons;
}

/// The reasons of one of the table's groups.
std::vector<Because> reasonsOfOne(
    const Planned &planned, std::size_t i, const Turn &turn, const Others &others, const Estimates &estimates)
{
    const Level level = planned.table.levels[planned.table.choices.begin(i) + planned.plan[i]];
    // It may enter at any level; it leaves from the one it is at.
    const Level most = level == Level::Leave ? Level::Contribute : level;
    const bool estimated = estimates.ofBudget(i, most);
    const auto keys = [&](std::initializer_list<const char *> all) {
        return estimated ? std::vector<std::string>(all.begin(), all.end()) : std::vector<std::string>();
    };
    std::vector<Because> reasons;
    Rescored rescored(planned, i, others);
    if (planned.plan[i] == 0) {
        reasons = pushesOut(planned, i, estimates);
        if (turn.entersAt)
            reasons.push_back({ReasonCode::EntersAt,
                {{"budget", *turn.entersAt}, {"minutes", *turn.entersAt - planned.scores.budget}},
                keys({"budget", "minutes"})});
        if (const std::optional<int> step = rescored.enters())
            reasons.push_back(rescored.because(ReasonCode::EntersIf, *step, estimates, most));
        return reasons;
    }
    if (turn.leavesAt)
        reasons.push_back({ReasonCode::LeavesAt, {{"budget", *turn.leavesAt}}, keys({"budget"})});
    if (const std::optional<int> step = rescored.leaves(level))
        reasons.push_back(rescored.because(ReasonCode::LeavesIf, *step, estimates, most));
    return reasons;
}

} // namespace

std::optional<std::vector<std::vector<Because>>> forcedReasonsOf(
    const Planned &planned, const Each &each, const GoesOn &goesOn)
{
    const Table &table = planned.table;
    const std::vector<Turn> turns = turnsOf(table, planned.plan, planned.scores.budget, planned.end);
    const std::vector<Others> others = othersOf(planned.scores, table, planned.scores.budget);
    const Estimates estimates(planned);
    std::vector<std::vector<Because>> reasons(planned.scores.groups.size());
    for (std::size_t begin = 0; begin < table.groups.size(); begin += groupsAtOnce) {
        if (goesOn && !goesOn())
            return std::nullopt;
        const auto count = static_cast<int>(std::min(groupsAtOnce, table.groups.size() - begin));
        const auto one = [&](int number) {
            const std::size_t i = begin + static_cast<std::size_t>(number);
            reasons[table.groups[i]] = reasonsOfOne(planned, i, turns[i], others[i], estimates);
        };
        if (each)
            each(count, one);
        else
            for (int number = 0; number < count; ++number)
                one(number);
    }
    return reasons;
}

} // namespace recentre::method
