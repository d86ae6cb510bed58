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

std::vector<Highest> highestScores(const Scores &scores, std::span<const Standing> standings)
{
    std::vector<Highest> highest(scores.objectives());
    for (std::size_t g = 0; g < standings.size(); ++g) {
        if (!standings[g].judged())
            continue;
        const Option &best = *std::ranges::max_element(standings[g].options, {}, &Option::value);
        for (const Level level : {standings[g].plan().level, best.level})
            for (const Term &term : termsOf(scores, scores.groups[g], level))
                if (term.criterion < highest.size())
                    highest[term.criterion].take(scores.groups[g].ratings[term.rating].score.middle, g);
    }
    return highest;
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

    std::vector<Because> all(std::span<const Highest> highest, std::int64_t anHour)
    {
        if (m_plan.level != Level::Leave)
            pros(highest, anHour);
        cons();
        return std::move(m_reasons);
    }

private:
    void add(ReasonCode code, Facts facts) { m_reasons.push_back({code, std::move(facts)}); }

    [[nodiscard]] std::string id(std::size_t purpose) const { return m_scores.purposes[purpose].id; }

    void pros(std::span<const Highest> highest, std::int64_t anHour)
    {
        if (m_plan.level == Level::Replace)
            add(ReasonCode::AlternativeDoesIt,
                {{"kept", points(m_plan.value)},
                    {"of", points(valueOf(termsOf(m_scores, m_group, Level::Keep), m_weights, m_middles))},
                    {"minutesFreed", m_group.minutes.minutes - m_plan.minutes}});
        if (m_main) {
            const double score = m_main->score.middle;
            if (score > highest[m_main->criterion].ofOthers(m_index))
                add(ReasonCode::Highest, {{"purpose", id(m_main->criterion)}, {"score", score}});
            add(ReasonCode::Serves,
                {{"purpose", id(m_main->criterion)}, {"share", std::min(1.0, m_mainPart / points(m_plan.value))}});
        }
        const std::int64_t more = m_plan.value - (m_standing.keep ? m_standing.keep->value : 0);
        if (m_plan.level == Level::Contribute && m_group.member && more > 0)
            add(ReasonCode::WorthMoreTime,
                {{"points", points(more)}, {"minutes", m_plan.minutes - m_group.minutes.minutes}});
        if (m_plan.minutes > 0 && m_plan.value * 60 >= anHour * m_plan.minutes)
            add(ReasonCode::GoodUseOfTime,
                {{"pointsAnHour", points(m_plan.value) * 60 / m_plan.minutes}, {"oneMoreHour", points(anHour)}});
    }

    void cons()
    {
        if (m_standing.options.size() == 1 && !m_group.pin) {
            std::vector<std::string> purposes;
            for (const std::size_t purpose : m_group.purposes)
                purposes.push_back(id(purpose));
            add(ReasonCode::ServesNoObjective, {{"purposes", purposes}});
        }
        if (m_plan.level == Level::Contribute && m_main)
            hope();
        if (m_group.pleasure().known && m_group.pleasure().middle <= littlePleasure)
            add(ReasonCode::LittlePleasure, {{"pleasure", m_group.pleasure().middle}});
        const auto more = std::ranges::find(m_standing.options, Level::Contribute, &Option::level);
        if (m_plan.level == Level::Keep && more != m_standing.options.end())
            add(ReasonCode::NotWorthMoreTime,
                {{"points", points(more->value - m_plan.value)}, {"minutes", more->minutes - m_plan.minutes}});
        if (const std::vector<std::string> keys = standIns(m_scores, m_group, m_plan.level); !keys.empty())
            add(ReasonCode::StoodIn, {{"keys", keys}});
    }

    /// A candidate has brought nothing yet: then only what it could bring is told.
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
        if (std::round((potential - brought->score.middle) * 1e6) >= muchMore * 1e6)
            add(ReasonCode::Hope,
                {{"purpose", id(m_main->criterion)}, {"brought", brought->score.middle}, {"potential", potential}});
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

std::vector<std::vector<Because>> reasonsOf(
    const Scores &scores, std::span<const double> weights, std::span<const Standing> standings, std::int64_t anHour)
{
    const std::vector<Highest> highest = highestScores(scores, standings);
    std::vector<std::vector<Because>> reasons(standings.size());
    for (std::size_t g = 0; g < standings.size(); ++g)
        if (standings[g].judged())
            reasons[g] = Reasons(scores, weights, g, standings[g]).all(highest, anHour);
    return reasons;
}

} // namespace recentre::method
