// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readings.h"

#include "random.h"
#include "weights.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// Readings are made so many at a time: first every group draws its values for all of them, then all are planned.
constexpr int atOnce = 250;

/// Into how many parts the work of one go is cut, whatever the machine.
constexpr int parts = 10;

/// Where part `part` of `count` things begins.
std::size_t beginOf(int part, std::size_t count) { return count * static_cast<std::size_t>(part) / parts; }

/// The readings of one go, and what outlasts it.
class Reader {
public:
    Reader(const Scores &scores, const Table &table)
        : m_scores(scores)
        , m_table(table)
        , m_weightStream(scores.ranks)
        , m_planners(parts, Planner(table.choices, scores.budget - table.pinnedMinutes))
        , m_tallies(parts, Tally(table.levels.size()))
        , m_weights(scores.ranks.size() * atOnce)
        , m_values(table.levels.size() * atOnce)
    {
        for (const std::size_t g : table.groups)
            m_streams.emplace_back(fnv1a(scores.groups[g].id));
    }

    void drawWeights(int count)
    {
        for (int reading = 0; reading < count; ++reading)
            m_weightStream.draw(weights(reading));
    }

    /// Draws the values of the groups of one part.
    void drawValues(int part, int count)
    {
        for (std::size_t i = beginOf(part, m_streams.size()); i < beginOf(part + 1, m_streams.size()); ++i) {
            const std::size_t begin = m_table.choices.begin(i);
            const std::size_t end = m_table.choices.ends[i];
            if (end - begin < 2)
                continue;
            const Rated &group = m_scores.groups[m_table.groups[i]];
            std::vector<std::vector<Term>> terms;
            for (std::size_t option = begin; option < end; ++option)
                terms.push_back(termsOf(m_scores, group, m_table.levels[option]));
            std::vector<double> ratings(group.ratings.size());
            Stream stream = m_streams[i];
            for (int reading = 0; reading < count; ++reading) {
                for (std::size_t r = 0; r < ratings.size(); ++r) {
                    const Score &score = group.ratings[r].score;
                    ratings[r] = score.low + (score.high - score.low) * stream.uniform();
                }
                for (std::size_t option = begin; option < end; ++option)
                    values(reading)[option] = valueOf(terms[option - begin], weights(reading), ratings);
            }
            m_streams[i] = stream;
        }
    }

    /// Plans the readings of one part.
    void plan(int part, int count)
    {
        const auto end = static_cast<int>(beginOf(part + 1, static_cast<std::size_t>(count)));
        for (auto reading = static_cast<int>(beginOf(part, static_cast<std::size_t>(count))); reading < end; ++reading)
            for (const std::size_t option : m_planners[static_cast<std::size_t>(part)].solve(values(reading)))
                ++m_tallies[static_cast<std::size_t>(part)][option];
    }

    [[nodiscard]] Tally tally() const
    {
        Tally sum(m_table.levels.size());
        for (const Tally &some : m_tallies)
            for (std::size_t option = 0; option < sum.size(); ++option)
                sum[option] += some[option];
        return sum;
    }

private:
    [[nodiscard]] std::span<double> weights(int reading)
    {
        const std::size_t n = m_scores.ranks.size();
        return std::span(m_weights).subspan(static_cast<std::size_t>(reading) * n, n);
    }

    [[nodiscard]] std::span<std::int64_t> values(int reading)
    {
        const std::size_t n = m_table.levels.size();
        return std::span(m_values).subspan(static_cast<std::size_t>(reading) * n, n);
    }

    const Scores &m_scores;
    const Table &m_table;
    WeightStream m_weightStream;
    std::vector<Stream> m_streams;
    std::vector<Planner> m_planners;
    std::vector<Tally> m_tallies;
    std::vector<double> m_weights;
    std::vector<std::int64_t> m_values;
};

/// What is pinned alone takes more than the budget: every other group is left in every reading.
Tally allLeft(const Table &table, int readings)
{
    Tally tally(table.levels.size());
    for (std::size_t g = 0; g < table.groups.size(); ++g)
        tally[table.choices.begin(g)] = readings;
    return tally;
}

} // namespace

std::optional<Tally> read(const Scores &scores, const Table &table, int readings, const Each &each, const Told &told)
{
    if (table.pinnedMinutes > scores.budget)
        return allLeft(table, readings);
    const auto run = [&](const std::function<void(int)> &body) {
        if (each)
            each(parts, body);
        else
            for (int part = 0; part < parts; ++part)
                body(part);
    };
    Reader reader(scores, table);
    for (int done = 0; done < readings; done += atOnce) {
        if (told && !told(done, readings))
            return std::nullopt;
        const int count = std::min(atOnce, readings - done);
        reader.drawWeights(count);
        run([&](int part) { reader.drawValues(part, count); });
        run([&](int part) { reader.plan(part, count); });
    }
    if (told && !told(readings, readings))
        return std::nullopt;
    return reader.tally();
}

} // namespace recentre::method
