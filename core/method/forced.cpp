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
constexpr std::size_t atOnce = 64;

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

    [[nodiscard]] Facts facts(int step) const
    {
        return {
            {"purpose", m_planned.scores.purposes[m_score->criterion].id}, {"score", step / 10.0}, {"from", m_from}};
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
std::vector<Because> pushesOut(const Planned &planned, std::size_t i)
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
    std::vector<std::string> changed;
    std::vector<std::string> going;
    for (std::size_t other = 0; other < forced.size(); ++other) {
        lost -= table.values[forced[other]];
        const bool isLeft = forced[other] == table.choices.begin(other);
        if (other == i || isLeft == (planned.plan[other] == 0))
            continue;
        const std::string &id = planned.scores.groups[table.groups[other]].id;
        ++changes;
        changed = {id};
        if (isLeft)
            going.push_back(id);
    }
    std::vector<Because> reasons;
    if (lost * aboutEqualOf < planned.value && changes == 1)
        reasons.push_back({ReasonCode::AboutEqual, {{"group", changed.front()}, {"points", points(lost)}}});
    reasons.push_back({ReasonCode::BetterUsedElsewhere, {{"points", points(lost)}, {"groups", going}}});
    return reasons;
}

/// The reasons of one of the table's groups.
std::vector<Because> reasonsOfOne(const Planned &planned, std::size_t i, const Turn &turn, const Others &others)
{
    std::vector<Because> reasons;
    Rescored rescored(planned, i, others);
    if (planned.plan[i] == 0) {
        reasons = pushesOut(planned, i);
        if (turn.entersAt)
            reasons.push_back({ReasonCode::EntersAt,
                {{"budget", *turn.entersAt}, {"minutes", *turn.entersAt - planned.scores.budget}}});
        if (const std::optional<int> step = rescored.enters())
            reasons.push_back({ReasonCode::EntersIf, rescored.facts(*step)});
        return reasons;
    }
    if (turn.leavesAt)
        reasons.push_back({ReasonCode::LeavesAt, {{"budget", *turn.leavesAt}}});
    const Level level = planned.table.levels[planned.table.choices.begin(i) + planned.plan[i]];
    if (const std::optional<int> step = rescored.leaves(level))
        reasons.push_back({ReasonCode::LeavesIf, rescored.facts(*step)});
    return reasons;
}

} // namespace

std::optional<std::vector<std::vector<Because>>> forcedReasonsOf(
    const Planned &planned, const Each &each, const GoesOn &goesOn)
{
    const Table &table = planned.table;
    const std::vector<Turn> turns = turnsOf(table, planned.plan, planned.scores.budget, planned.end);
    const std::vector<Others> others = othersOf(planned.scores, table, planned.scores.budget);
    std::vector<std::vector<Because>> reasons(planned.scores.groups.size());
    for (std::size_t begin = 0; begin < table.groups.size(); begin += atOnce) {
        if (goesOn && !goesOn())
            return std::nullopt;
        const auto count = static_cast<int>(std::min(atOnce, table.groups.size() - begin));
        const auto one = [&](int number) {
            const std::size_t i = begin + static_cast<std::size_t>(number);
            reasons[table.groups[i]] = reasonsOfOne(planned, i, turns[i], others[i]);
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
