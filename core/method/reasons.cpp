// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasons.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace recentre::method {

namespace {

/// A score is worth calling a hope when it is this much above what was brought, and pleasure little up to this.
constexpr double muchMore = 3, littlePleasure = 3;

/// The highest scores for one objective, of any level that a judged group stands at or would best stand at.
struct Highest {
    double first = -1, second = -1;
    std::size_t group = 0; ///< whose the first is

    void take(double score, std::size_t from)
    {
        if (first >= 0 && from == group) {
            first = std::max(first, score);
        } else if (score > first) {
            second = std::exchange(first, score);
            group = from;
        } else {
            second = std::max(second, score);
        }
    }
    /// The highest of another group than this; -1 if there is none.
    [[nodiscard]] double ofOthers(std::size_t than) const { return than == group ? second : first; }
};

/// `unknown`: the upper ends of the scores that stand in, else what was said or stands in.
std::vector<Highest> highestScores(const Scores &scores, std::span<const Standing> standings, bool unknown)
{
    std::vector<Highest> highest(scores.objectives());
    for (std::size_t g = 0; g < standings.size(); ++g) {
        if (!standings[g].judged())
            continue;
        const Option &best = *std::ranges::max_element(standings[g].options, {}, &Option::value);
        for (const Level level : {standings[g].plan().level, best.level})
            for (const Term &term : termsOf(scores, scores.groups[g], level))
                if (const Score &score = scores.groups[g].ratings[term.rating].score;
                    term.criterion < highest.size() && !(unknown && score.known))
                    highest[term.criterion].take(unknown ? score.high : score.middle, g);
    }
    return highest;
}

/// What is pinned, of the budget.
struct Pinned {
    int minutes = 0;
    bool estimated = false; ///< some of them stand in
};

Pinned pinnedOf(const Scores &scores, std::span<const Standing> standings)
{
    Pinned pinned;
    for (std::size_t g = 0; g < standings.size(); ++g)
        if (scores.groups[g].pin) {
            pinned.minutes += standings[g].plan().minutes;
            pinned.estimated |= standingIn(scores, scores.groups[g], standings[g].plan().level).minutes;
        }
    return pinned;
}

/// The reasons of one judged group.
class Reasons {
public:
    Reasons(const Scores &scores, std::span<const double> weights, std::size_t index, const Standing &standing)
        : m_scores(scores)
        , m_weights(weights)
        , m_index(index)
        , m_group(scores.groups[index])
        , m_standing(standing)
        , m_plan(standing.plan())
        , m_middles(middles(m_group))
    {
        const std::optional<std::size_t> main = mainObjective(scores, m_group, m_plan.level, weights);
        if (main && m_plan.value > 0) {
            m_main = &m_group.ratings[*main];
            m_mainPart = weights[m_main->criterion] * m_main->score.middle;
        }
    }

    std::vector<Because> all(const Pinned &pinned, std::span<const Highest> highest, std::span<const Highest> reach,
        std::int64_t anHour, bool anHourEstimated)
    {
        if (m_plan.level != Level::Leave)
            pros(highest, reach, anHour, anHourEstimated);
        cons(pinned);
        return std::move(m_reasons);
    }

private:
    void add(ReasonCode code, Facts facts) { m_reasons.push_back({code, std::move(facts)}); }

    /// A figure of the reason last added that something which stands in is part of.
    void estimates(const char *key, bool is)
    {
        if (is)
            m_reasons.back().estimated.emplace_back(key);
    }

    [[nodiscard]] StandingIn standing(Level level) const { return standingIn(m_scores, m_group, level); }

    /// Whether another objective could be the main one if what stands in for its score were another.
    [[nodiscard]] bool couldServeOther() const
    {
        return !m_main->score.known
            || std::ranges::any_of(termsOf(m_scores, m_group, m_plan.level), [this](const Term &term) {
                   const Score &score = m_group.ratings[term.rating].score;
                   return term.criterion < m_scores.objectives() && !score.known
                       && m_weights[term.criterion] * score.high >= m_mainPart;
               });
    }

    /// Adds what more time brings or would bring.
    void moreTime(ReasonCode code, std::int64_t value, int minutes)
    {
        add(code, {{"points", points(value)}, {"minutes", minutes}});
        const StandingIn more = standing(Level::Contribute);
        estimates("points", more.value || (m_standing.keep && standing(Level::Keep).value));
        estimates("minutes", more.minutes || !m_group.minutes.exact());
    }

    [[nodiscard]] std::string id(std::size_t purpose) const { return m_scores.purposes[purpose].id; }

    void pros(
        std::span<const Highest> highest, std::span<const Highest> reach, std::int64_t anHour, bool anHourEstimated)
    {
        if (m_plan.level == Level::Replace) {
            add(ReasonCode::AlternativeDoesIt,
                {{"kept", points(m_plan.value)},
                    {"of", points(valueOf(termsOf(m_scores, m_group, Level::Keep), m_weights, m_middles))},
                    {"minutesFreed", m_group.minutes.minutes - m_plan.minutes}});
            estimates("kept", standing(Level::Replace).value);
            estimates("of", standing(Level::Keep).value);
            estimates("minutesFreed", standing(Level::Replace).minutes || !m_group.minutes.exact());
        }
        if (m_main) {
            const double score = m_main->score.middle;
            if (score > highest[m_main->criterion].ofOthers(m_index)) {
                add(ReasonCode::Highest, {{"purpose", id(m_main->criterion)}, {"score", score}});
                estimates("purpose", reach[m_main->criterion].ofOthers(m_index) >= score);
                estimates("score", !m_main->score.known);
            }
            add(ReasonCode::Serves,
                {{"purpose", id(m_main->criterion)}, {"share", std::min(1.0, m_mainPart / points(m_plan.value))}});
            estimates("share", couldServeOther());
        }
        const std::int64_t more = m_plan.value - (m_standing.keep ? m_standing.keep->value : 0);
        if (m_plan.level == Level::Contribute && m_group.member && more > 0)
            moreTime(ReasonCode::WorthMoreTime, more, m_plan.minutes - m_group.minutes.minutes);
        if (m_plan.minutes > 0 && m_plan.value * 60 >= anHour * m_plan.minutes) {
            add(ReasonCode::GoodUseOfTime,
                {{"pointsAnHour", points(m_plan.value) * 60 / m_plan.minutes}, {"oneMoreHour", points(anHour)}});
            const StandingIn planned = standing(m_plan.level);
            estimates("pointsAnHour", planned.value || planned.minutes);
            estimates("oneMoreHour", anHourEstimated);
        }
    }

    /// What it takes at least where that is more than what is pinned leaves: no other could give way for it.
    void noRoom(const Pinned &pinned)
    {
        const Option *least = nullptr;
        for (const Option &option : m_standing.options)
            if (option.level != Level::Leave && (!least || option.minutes < least->minutes))
                least = &option;
        if (!least || m_plan.level != Level::Leave || least->minutes <= m_scores.budget - pinned.minutes)
            return;
        add(ReasonCode::NoRoom,
            {{"minutes", least->minutes}, {"pinned", pinned.minutes}, {"available", m_scores.budget}});
        // What is pinned may be enough of a reason, and so may the week; then the other rests on nothing.
        const bool allPinned = pinned.minutes > 0 && pinned.minutes >= m_scores.budget;
        const bool tooLong = !allPinned && least->minutes > m_scores.budget;
        estimates("minutes", !allPinned && standing(least->level).minutes);
        estimates("pinned", !tooLong && pinned.estimated);
        estimates("available", !m_scores.budgetSaid);
    }

    void cons(const Pinned &pinned)
    {
        if (m_standing.options.size() == 1 && !m_group.pin) {
            std::vector<std::string> purposes;
            for (const std::size_t purpose : m_group.purposes)
                purposes.push_back(id(purpose));
            add(ReasonCode::ServesNoObjective, {{"purposes", purposes}});
            estimates("purposes", std::ranges::any_of(m_group.ratings, [](const Rating &rating) {
                return rating.what == Ask::Brought && !rating.score.known && rating.score.high >= aLittle;
            }));
        }
        noRoom(pinned);
        if (m_plan.level == Level::Contribute && m_main)
            hope();
        if (m_group.pleasure().known && m_group.pleasure().middle <= littlePleasure)
            add(ReasonCode::LittlePleasure, {{"pleasure", m_group.pleasure().middle}});
        const auto more = std::ranges::find(m_standing.options, Level::Contribute, &Option::level);
        if (m_plan.level == Level::Keep && more != m_standing.options.end())
            moreTime(ReasonCode::NotWorthMoreTime, more->value - m_plan.value, more->minutes - m_plan.minutes);
        if (const std::vector<std::string> keys = standIns(m_scores, m_group, m_plan.level); !keys.empty())
            add(ReasonCode::StoodIn, {{"keys", keys}});
    }

    /// A candidate has brought nothing yet, and what wasn't said isn't told: then only what it could bring is.
    void hope()
    {
        const double potential = m_main->score.middle;
        if (!m_group.member) {
            add(ReasonCode::Hope, {{"purpose", id(m_main->criterion)}, {"potential", potential}});
            return;
        }
        const auto brought = std::ranges::find_if(m_group.ratings, [this](const Rating &rating) {
            return rating.what == Ask::Brought && rating.criterion == m_main->criterion;
        });
        if (std::round((potential - brought->score.middle) * 1e6) < muchMore * 1e6)
            return;
        if (brought->score.known)
            add(ReasonCode::Hope,
                {{"purpose", id(m_main->criterion)}, {"brought", brought->score.middle}, {"potential", potential}});
        else
            add(ReasonCode::Hope, {{"purpose", id(m_main->criterion)}, {"potential", potential}});
    }

    const Scores &m_scores;
    std::span<const double> m_weights;
    std::size_t m_index;
    const Rated &m_group;
    const Standing &m_standing;
    const Option &m_plan;
    std::vector<double> m_middles;
    const Rating *m_main = nullptr; ///< the main objective's, if anything counts for the value
    double m_mainPart = 0; ///< what it adds to the value, points
    std::vector<Because> m_reasons;
};

} // namespace

std::vector<std::vector<Because>> reasonsOf(const Scores &scores, std::span<const double> weights,
    std::span<const Standing> standings, std::int64_t anHour, bool anHourEstimated)
{
    const std::vector<Highest> highest = highestScores(scores, standings, false);
    const std::vector<Highest> reach = highestScores(scores, standings, true);
    const Pinned pinned = pinnedOf(scores, standings);
    std::vector<std::vector<Because>> reasons(standings.size());
    for (std::size_t g = 0; g < standings.size(); ++g)
        if (standings[g].judged())
            reasons[g] = Reasons(scores, weights, g, standings[g]).all(pinned, highest, reach, anHour, anHourEstimated);
    return reasons;
}

} // namespace recentre::method
