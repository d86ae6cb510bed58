// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace recentre::method {

namespace {

/// A value's unit is worth more than all minutes of a plan together, so one number orders by value, then by minutes.
constexpr std::int64_t unit = Planner::largestBudget + 1;

/// No plan at all: below every sum of worths, and far from overflowing.
constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min() / 2;

} // namespace

Planner::Planner(const Choices &choices, int budget)
    : m_budget(budget)
    , m_rest(budget)
    , m_plan(choices.groups())
{
    std::vector<int> least;
    for (std::size_t g = 0; g < choices.groups(); ++g) {
        const auto from = choices.minutes.begin() + static_cast<std::ptrdiff_t>(choices.begin(g));
        least.push_back(
            *std::min_element(from, choices.minutes.begin() + static_cast<std::ptrdiff_t>(choices.ends[g])));
        m_rest -= least.back();
    }
    for (std::size_t g = 0; g < choices.groups(); ++g) {
        const auto begin = static_cast<std::ptrdiff_t>(m_entries.size());
        for (std::size_t option = choices.ends[g]; option-- > choices.begin(g);)
            if (choices.minutes[option] - least[g] <= m_rest)
                m_entries.push_back({option, choices.minutes[option]});
        std::stable_sort(m_entries.begin() + begin, m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.minutes < b.minutes; });
        m_ends.push_back(m_entries.size());
    }
    m_base.resize(choices.groups());
}

std::span<const std::size_t> Planner::solve(std::span<const std::int64_t> values)
{
    if (m_rest < 0)
        return {};
    setWorths(values);
    findSteps();
    std::int64_t lambda = price();
    std::int64_t slack = relax(lambda);
    while (slack < 0)
        slack = relax(++lambda);
    settle(boundGap(lambda, slack));
    finish();
    return m_plan;
}

void Planner::setWorths(std::span<const std::int64_t> values)
{
    for (Entry &entry : m_entries)
        entry.worth = values[entry.option] * unit - entry.minutes;
}

/// The steps along each group's upper hull: only there can a relaxed plan stand (Zemel 1980).
void Planner::findSteps()
{
    m_steps.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        m_hull.clear();
        for (std::size_t e = begin; e < end; ++e) {
            const Entry &entry = m_entries[e];
            if (!m_hull.empty() && entry.worth <= m_entries[m_hull.back()].worth)
                continue;
            while (!m_hull.empty()) {
                const Entry &top = m_entries[m_hull.back()];
                if (top.minutes < entry.minutes) {
                    if (m_hull.size() == 1)
                        break;
                    const Entry &below = m_entries[m_hull[m_hull.size() - 2]];
                    if ((top.worth - below.worth) * (entry.minutes - top.minutes)
                        > (entry.worth - top.worth) * (top.minutes - below.minutes))
                        break;
                }
                m_hull.pop_back();
            }
            m_hull.push_back(e);
        }
        for (std::size_t i = 1; i < m_hull.size(); ++i) {
            const Entry &from = m_entries[m_hull[i - 1]];
            const Entry &to = m_entries[m_hull[i]];
            const std::int64_t minutes = to.minutes - from.minutes;
            m_steps.push_back({static_cast<double>(to.worth - from.worth) / static_cast<double>(minutes), minutes});
        }
        begin = end;
    }
}

/// The price of a minute at which the relaxed plan just fits: the slope of the step that no longer fits whole, rounded
/// up; 0 if all fit. Found by splitting the steps as quicksort does, in time proportional to their number.
std::int64_t Planner::price()
{
    auto begin = m_steps.begin();
    auto end = m_steps.end();
    std::int64_t rest = m_rest;
    while (begin != end) {
        const double first = begin->slope;
        const double middle = begin[(end - begin) / 2].slope;
        const double last = end[-1].slope;
        const double pivot = std::max(std::min(first, middle), std::min(std::max(first, middle), last));
        std::int64_t above = 0;
        auto split = begin;
        for (auto step = begin; step != end; ++step)
            if (step->slope > pivot) {
                above += step->minutes;
                std::swap(*step, *split++);
            }
        if (above > rest) {
            end = split;
            continue;
        }
        rest -= above;
        begin = split;
        for (auto step = begin; step != end; ++step)
            if (step->slope == pivot) {
                if (step->minutes > rest)
                    return static_cast<std::int64_t>(std::floor(pivot)) + 1;
                rest -= step->minutes;
                std::swap(*step, *begin++);
            }
    }
    return 0;
}

/// The plan without a budget but with a price for each minute: what it leaves of the budget. That plan's gain, and the
/// price of the whole budget, bound every plan's worth from above (Lagrange).
std::int64_t Planner::relax(std::int64_t lambda)
{
    std::int64_t slack = m_budget;
    std::size_t begin = 0;
    for (std::size_t g = 0; g < m_ends.size(); ++g) {
        std::size_t best = begin;
        for (std::size_t e = begin; e < m_ends[g]; ++e) {
            m_entries[e].gain = m_entries[e].worth - lambda * m_entries[e].minutes;
            if (m_entries[e].gain > m_entries[best].gain)
                best = e;
        }
        m_base[g] = best;
        slack -= m_entries[best].minutes;
        begin = m_ends[g];
    }
    return slack;
}

/// How far a plan at hand lies under the bound: the relaxed one with at most one group changed.
std::int64_t Planner::boundGap(std::int64_t lambda, std::int64_t slack) const
{
    std::int64_t gap = lambda * slack;
    std::size_t begin = 0;
    for (std::size_t g = 0; g < m_ends.size() && gap > 0; ++g) {
        const Entry &base = m_entries[m_base[g]];
        for (std::size_t e = begin; e < m_ends[g]; ++e) {
            const std::int64_t left = slack - (m_entries[e].minutes - base.minutes);
            if (left >= 0)
                gap = std::min(gap, base.gain - m_entries[e].gain + lambda * left);
        }
        begin = m_ends[g];
    }
    return gap;
}

/// Settles every group whose other entries all lose more than the gap; the rest stays open, with the entries that
/// don't.
void Planner::settle(std::int64_t gap)
{
    m_open.clear();
    m_groups.clear();
    std::size_t begin = 0;
    for (std::size_t g = 0; g < m_ends.size(); ++g) {
        const std::int64_t enough = m_entries[m_base[g]].gain - gap;
        const std::size_t first = m_open.size();
        for (std::size_t e = begin; e < m_ends[g]; ++e)
            if (m_entries[e].gain >= enough)
                m_open.push_back(m_entries[e]);
        if (m_open.size() - first > 1) {
            std::sort(m_open.begin() + static_cast<std::ptrdiff_t>(first), m_open.end(),
                [](const Entry &a, const Entry &b) { return a.option < b.option; });
            m_groups.push_back({g, first, m_open.size()});
        } else {
            m_open.resize(first);
        }
        m_plan[g] = m_entries[m_base[g]].option;
        begin = m_ends[g];
    }
}

/// Dynamic programming over minutes for the open groups, the last first, so that on the way back through it the first
/// group takes the highest option that loses nothing, then the second.
void Planner::finish()
{
    if (m_groups.empty())
        return;
    std::int64_t rest = m_budget;
    for (std::size_t g = 0; g < m_base.size(); ++g)
        rest -= m_entries[m_base[g]].minutes;
    for (Open &open : m_groups) {
        const auto [fewest, most] = std::minmax_element(m_open.begin() + static_cast<std::ptrdiff_t>(open.begin),
            m_open.begin() + static_cast<std::ptrdiff_t>(open.end),
            [](const Entry &a, const Entry &b) { return a.minutes < b.minutes; });
        open.fewest = fewest->minutes;
        open.most = most->minutes;
        rest += m_entries[m_base[open.group]].minutes;
    }
    // What the open groups before one can leave to it and those after it: only there its table is needed.
    std::int64_t low = rest;
    std::int64_t high = rest;
    for (Open &open : m_groups) {
        open.low = std::max<std::int64_t>(0, low);
        open.high = high;
        low -= open.most;
        high -= open.fewest;
    }
    const auto width = static_cast<std::size_t>(rest) + 1;
    m_below.assign(static_cast<std::size_t>(high) + 1, 0);
    if (m_table.size() < width)
        m_table.resize(width);
    if (m_picked.size() < width * m_groups.size())
        m_picked.resize(width * m_groups.size());

    for (std::size_t i = m_groups.size(); i-- > 0;) {
        const Open &open = m_groups[i];
        m_table.resize(std::max(m_table.size(), m_below.size()));
        std::fill(m_table.begin() + open.low, m_table.begin() + open.high + 1, none);
        std::uint8_t *const picked = m_picked.data() + i * width;
        for (std::size_t e = open.begin; e < open.end; ++e) {
            const auto number = static_cast<std::uint8_t>(e - open.begin);
            const std::int64_t worth = m_open[e].worth;
            const std::int64_t *const below = m_below.data() - m_open[e].minutes;
            std::int64_t *const table = m_table.data();
            for (std::int64_t b = std::max(open.low, m_open[e].minutes); b <= open.high; ++b) {
                const std::int64_t reached = below[b] + worth;
                const bool better = reached >= table[b];
                table[b] = better ? reached : table[b];
                picked[b] = better ? number : picked[b];
            }
        }
        std::swap(m_table, m_below);
    }

    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const Open &open = m_groups[i];
        const Entry &entry = m_open[open.begin + m_picked[i * width + static_cast<std::size_t>(rest)]];
        m_plan[open.group] = entry.option;
        rest -= entry.minutes;
    }
}

} // namespace recentre::method
