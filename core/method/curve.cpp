// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curve.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// What the plans of all budgets have of one group: which of its options, by the minutes that are left to it and the
/// groups after it. More minutes than there are entries change nothing.
using Picks = std::vector<std::uint8_t>;

/// The plans of every budget: dynamic programming over minutes, the last group first, so that on the way back the first
/// one takes the highest option that loses nothing (as `Planner` does for one budget). Values alone are compared: at
/// the budget where a value is first reached, every plan that has it takes all of the minutes.
class Curve {
public:
    /// `top`: the largest budget, without what is pinned.
    Curve(const Table &table, int top)
        : m_table(table)
        , m_picks(table.groups.size())
    {
        std::vector<std::int64_t> below(1, 0);
        for (std::size_t i = table.groups.size(); i-- > 0;)
            below = add(i, below, static_cast<std::size_t>(top) + 1);
        for (std::size_t minutes = 0; minutes < below.size(); ++minutes)
            if (minutes == 0 || below[minutes] > below[minutes - 1])
                m_starts.push_back(static_cast<int>(minutes));
    }

    /// The least budget of each stretch of budgets that have one plan.
    [[nodiscard]] const std::vector<int> &starts() const { return m_starts; }

    /// Calls `told(group, picks)` for each group in order: the option that each stretch's plan has of it.
    template <class Told>
    void trace(Told told) const
    {
        std::vector<int> left = m_starts;
        Picks picks(left.size());
        for (std::size_t i = 0; i < m_picks.size(); ++i) {
            const int most = static_cast<int>(m_picks[i].size()) - 1;
            const int *const minutes = m_table.choices.minutes.data() + m_table.choices.begin(i);
            for (std::size_t s = 0; s < left.size(); ++s) {
                picks[s] = m_picks[i][static_cast<std::size_t>(std::min(left[s], most))];
                left[s] -= minutes[picks[s]];
            }
            told(i, picks);
        }
    }

private:
    std::vector<std::int64_t> add(std::size_t i, const std::vector<std::int64_t> &below, std::size_t width)
    {
        const std::size_t begin = m_table.choices.begin(i);
        int most = 0;
        for (std::size_t o = begin; o < m_table.choices.ends[i]; ++o)
            most = std::max(most, m_table.choices.minutes[o]);
        std::vector<std::int64_t> reached(below);
        reached.resize(std::min(width, below.size() + static_cast<std::size_t>(most)), below.back());
        Picks picks(reached.size(), 0); // what is left takes no minutes and brings nothing
        for (std::size_t o = begin + 1; o < m_table.choices.ends[i]; ++o) {
            const auto minutes = static_cast<std::size_t>(m_table.choices.minutes[o]);
            const std::int64_t value = m_table.values[o];
            const auto pick = static_cast<std::uint8_t>(o - begin);
            for (std::size_t b = minutes; b < reached.size(); ++b) {
                const std::int64_t with = below[std::min(b - minutes, below.size() - 1)] + value;
                const bool better = with >= reached[b];
                reached[b] = better ? with : reached[b];
                picks[b] = better ? pick : picks[b];
            }
        }
        m_picks[i] = std::move(picks);
        return reached;
    }

    const Table &m_table;
    std::vector<Picks> m_picks;
    std::vector<int> m_starts;
};

} // namespace

std::vector<Turn> turnsOf(const Table &table, std::span<const std::size_t> planned, int budget, int end)
{
    std::vector<Turn> turns(table.groups.size());
    const int pinned = table.pinnedMinutes;
    if (end < pinned)
        return turns;
    const Curve curve(table, end - pinned);
    const std::vector<int> &starts = curve.starts();
    // The stretch of the present budget; there is none where what is pinned doesn't fit.
    const auto present = std::ranges::upper_bound(starts, budget - pinned) - starts.begin();
    curve.trace([&](std::size_t i, std::span<const std::uint8_t> picks) {
        const auto lowerThan = [&](std::size_t pick, std::ptrdiff_t before) {
            std::ptrdiff_t stretch = before - 1;
            while (stretch >= 0 && picks[static_cast<std::size_t>(stretch)] >= pick)
                --stretch;
            return stretch;
        };
        const auto endOf = [&](std::ptrdiff_t stretch) {
            return pinned + starts[static_cast<std::size_t>(stretch) + 1];
        };
        if (planned[i] == 0) {
            const std::ptrdiff_t last = lowerThan(1, std::ssize(starts));
            if (last + 1 < std::ssize(starts))
                turns[i].entersAt = last < 0 ? pinned : endOf(last);
        } else if (const std::ptrdiff_t last = lowerThan(planned[i], present - 1); last >= 0) {
            turns[i].leavesAt = endOf(last) - 1;
        } else if (pinned > 0) {
            turns[i].leavesAt = pinned - 1;
        }
    });
    return turns;
}

} // namespace recentre::method
