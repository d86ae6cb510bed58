// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readings.h"

#include "random.h"
#include "weights.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// Readings are made so many at a time: first every group draws its values for all of them, then all are planned.
constexpr int readingsAtOnce = 250;

/// Into how many parts the work of one go is cut, whatever the machine.
constexpr int parts = 10;

/// Where part `part` of `count` things begins.
std::size_t beginOf(int part, std::size_t count) { return count * static_cast<std::size_t>(part) / parts; }

/// The readings of one go, and what outlasts it.
class Reader {
public:
    Reader(const Scores &scores, const Table &table, std::span<const std::size_t> planned)
        : m_scores(scores)
        , m_table(table)
        , m_planned(planned)
        , m_weightStream(scores.ranks)
        , m_planners(parts, Planner(table.choices, scores.budget - table.pinnedMinutes))
        , m_weights(scores.ranks.size() * readingsAtOnce)
        , m_values(table.levels.size() * readingsAtOnce)
        , m_chosen(table.groups.size() * readingsAtOnce)
        , m_above(table.groups.size())
        , m_tally{std::vector<int>(table.levels.size()), std::vector<std::vector<Sway>>(table.groups.size())}
    {
        for (std::size_t i = 0; i < table.groups.size(); ++i) {
            m_streams.emplace_back(fnv1a(rated(i).id));
            if (hasChoice(i)) {
                m_above[i].resize(rated(i).ratings.size() * readingsAtOnce);
                m_tally.sways[i].resize(rated(i).ratings.size());
            }
        }
    }

    void drawWeights(int count)
    {
        for (int reading = 0; reading < count; ++reading)
            m_weightStream.draw(weights(reading));
    }

    /// Draws the values of the groups of one part.
    void drawValues(int part, int count)
    {
        for (std::size_t i = beginOf(part, m_streams.size()); i < beginOf(part + 1, m_streams.size()); ++i)
            if (hasChoice(i))
                drawValuesOf(i, count);
    }

    /// Plans the readings of one part.
    void plan(int part, int count)
    {
        const auto end = static_cast<int>(beginOf(part + 1, static_cast<std::size_t>(count)));
        for (auto reading = static_cast<int>(beginOf(part, static_cast<std::size_t>(count))); reading < end; ++reading)
            std::ranges::copy(
                m_planners[static_cast<std::size_t>(part)].solve(of(m_values, reading, m_table.levels.size())),
                of(m_chosen, reading, m_table.groups.size()).begin());
    }

    /// Counts what became of the groups of one part.
    void count(int part, int count)
    {
        for (std::size_t i = beginOf(part, m_streams.size()); i < beginOf(part + 1, m_streams.size()); ++i) {
            const std::size_t advised = m_table.choices.begin(i) + m_planned[i];
            const std::uint8_t *above = m_above[i].data();
            for (int reading = 0; reading < count; ++reading) {
                const std::size_t option = of(m_chosen, reading, m_table.groups.size())[i];
                ++m_tally.times[option];
                for (Sway &sway : m_tally.sways[i])
                    ++sway.times[*above++][option == advised ? 1 : 0];
            }
        }
    }

    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    void drawValuesOf(std::size_t i, int count)
    {
        const Rated &group = rated(i);
        const std::size_t begin = m_table.choices.begin(i);
        std::vector<std::vector<Term>> terms;
        for (std::size_t option = begin; option < m_table.choices.ends[i]; ++option)
            terms.push_back(termsOf(m_scores, group, m_table.levels[option]));
        std::vector<double> ratings(group.ratings.size());
        std::uint8_t *above = m_above[i].data();
        Stream stream = m_streams[i];
        for (int reading = 0; reading < count; ++reading) {
            for (std::size_t r = 0; r < ratings.size(); ++r) {
                const Score &score = group.ratings[r].score;
                ratings[r] = score.low + (score.high - score.low) * stream.uniform();
                *above++ = ratings[r] > score.middle ? 1 : 0;
            }
            for (std::size_t option = 0; option < terms.size(); ++option)
                of(m_values, reading, m_table.levels.size())[begin + option] =
                    valueOf(terms[option], weights(reading), ratings);
        }
        m_streams[i] = stream;
    }

    [[nodiscard]] const Rated &rated(std::size_t i) const { return m_scores.groups[m_table.groups[i]]; }
    [[nodiscard]] bool hasChoice(std::size_t i) const { return m_table.choices.ends[i] - m_table.choices.begin(i) > 1; }
    [[nodiscard]] std::span<double> weights(int reading) { return of(m_weights, reading, m_scores.ranks.size()); }

    /// What one reading has in an array of so many things a reading.
    template <class Thing>
    [[nodiscard]] static std::span<Thing> of(std::vector<Thing> &things, int reading, std::size_t each)
    {
        return std::span(things).subspan(static_cast<std::size_t>(reading) * each, each);
    }

    const Scores &m_scores;
    const Table &m_table;
    std::span<const std::size_t> m_planned;
    WeightStream m_weightStream;
    std::vector<Stream> m_streams;
    std::vector<Planner> m_planners;
    std::vector<double> m_weights;
    std::vector<std::int64_t> m_values;
    std::vector<std::size_t> m_chosen; ///< each group's option
    std::vector<std::vector<std::uint8_t>> m_above; ///< of each group: which draws lie above their middle
    Tally m_tally;
};

/// What is pinned alone takes more than the budget: every other group is left in every reading.
Tally allLeft(const Table &table, int readings)
{
    Tally tally{std::vector<int>(table.levels.size()), std::vector<std::vector<Sway>>(table.groups.size())};
    for (std::size_t g = 0; g < table.groups.size(); ++g)
        tally.times[table.choices.begin(g)] = readings;
    return tally;
}

} // namespace

double Sway::shift() const
{
    const auto share = [](const std::array<int, 2> &side) {
        return static_cast<double>(side[1]) / (side[0] + side[1]);
    };
    if (times[0][0] + times[0][1] == 0 || times[1][0] + times[1][1] == 0)
        return 0;
    return share(times[1]) - share(times[0]);
}

std::optional<Tally> read(const Scores &scores, const Table &table, std::span<const std::size_t> planned, int readings,
    const Each &each, const Told &told)
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
    Reader reader(scores, table, planned);
    for (int done = 0; done < readings; done += readingsAtOnce) {
        if (told && !told(done, readings))
            return std::nullopt;
        const int count = std::min(readingsAtOnce, readings - done);
        reader.drawWeights(count);
        run([&](int part) { reader.drawValues(part, count); });
        run([&](int part) { reader.plan(part, count); });
        run([&](int part) { reader.count(part, count); });
    }
    if (told)
        (void)told(readings, readings);
    return reader.tally();
}

} // namespace recentre::method
