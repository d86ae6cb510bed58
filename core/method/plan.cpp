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

/// So many changes of a relaxed plan are tried in pairs: their number squared is to cost less than what they save.
constexpr std::size_t mostChanges = 48;

/// No plan at all: below every sum of worths, and far from overflowing.
constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min() / 2;

} // namespace

Planner::Planner(const Choices &choices, int budget, std::optional<std::size_t> barred)
    : m_budget(budget)
    , m_rest(budget)
    , m_plan(choices.groups())
{
    m_entries.reserve(choices.minutes.size());
    m_groups.reserve(choices.groups());
    for (std::size_t g = 0; g < choices.groups(); ++g)
        addEntries(choices, g, barred);
    // What can't fit even with the fewest minutes everywhere else.
    for (Group &group : m_groups)
        while (
            group.end - group.begin > 1 && m_entries[group.end - 1].minutes - m_entries[group.begin].minutes > m_rest)
            --group.end;
}

/// Takes in a group's options; one with a single option has no choice.
void Planner::addEntries(const Choices &choices, std::size_t group, std::optional<std::size_t> barred)
{
    const std::size_t begin = m_entries.size();
    for (std::size_t option = choices.begin(group); option < choices.ends[group]; ++option) {
        if (option == barred)
            continue;
        m_entries.push_back({option, choices.minutes[option]});
        for (std::size_t e = m_entries.size() - 1; e > begin && m_entries[e].minutes < m_entries[e - 1].minutes; --e)
            std::swap(m_entries[e], m_entries[e - 1]);
    }
    m_rest -= m_entries[begin].minutes;
    if (m_entries.size() - begin > 1) {
        m_groups.push_back({group, begin, m_entries.size()});
        return;
    }
    m_plan[group] = m_entries[begin].option;
    m_budget -= m_entries[begin].minutes;
    m_entries.pop_back();
}

std::span<const std::size_t> Planner::solve(std::span<const std::int64_t> values)
{
    if (m_rest < 0)
        return {};
    findSteps(values);
    std::int64_t lambda = price();
    std::int64_t slack = relax(lambda);
    while (slack < 0)
        slack = relax(++lambda);
    finish(settle(gapOf(lambda, slack), slack));
    return m_plan;
}

/// The steps along each group's upper hull: only there can a relaxed plan stand (Zemel 1980).
void Planner::findSteps(std::span<const std::int64_t> values)
{
    m_steps.clear();
    for (const Group &group : m_groups) {
        m_hull.clear();
        for (std::size_t e = group.begin; e < group.end; ++e) {
            Entry &entry = m_entries[e];
            entry.worth = values[entry.option] * unit - entry.minutes;
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
    for (Group &group : m_groups) {
        std::int64_t best = none;
        std::int64_t second = none;
        for (std::size_t e = group.begin; e < group.end; ++e) {
            const std::int64_t gain = m_entries[e].worth - lambda * m_entries[e].minutes;
            m_entries[e].gain = gain;
            group.base = gain > best ? e : group.base;
            second = std::max(second, std::min(best, gain));
            best = std::max(best, gain);
        }
        group.lead = best - second;
        slack -= m_entries[group.base].minutes;
    }
    return slack;
}

/// How far a plan at hand lies under the bound: the relaxed one with one group changed, or two.
std::int64_t Planner::gapOf(std::int64_t lambda, std::int64_t slack)
{
    std::int64_t gap = lambda * slack;
    for (const Group &group : m_groups) {
        if (group.lead >= gap)
            continue;
        const Entry &base = m_entries[group.base];
        for (std::size_t e = group.begin; e < group.end; ++e) {
            const std::int64_t left = slack - (m_entries[e].minutes - base.minutes);
            if (left >= 0)
                gap = std::min(gap, base.gain - m_entries[e].gain + lambda * left);
        }
    }
    m_changes.clear();
    for (const Group &group : m_groups) {
        if (group.lead >= gap || m_changes.size() >= mostChanges)
            continue;
        const Entry &base = m_entries[group.base];
        for (std::size_t e = group.begin; e < group.end; ++e)
            if (const std::int64_t loss = base.gain - m_entries[e].gain; e != group.base && loss < gap)
                m_changes.push_back({group.group, m_entries[e].minutes - base.minutes, loss});
    }
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        for (std::size_t j = i + 1; j < m_changes.size(); ++j) {
            const std::int64_t left = slack - m_changes[i].minutes - m_changes[j].minutes;
            const std::int64_t loss = m_changes[i].loss + m_changes[j].loss + lambda * left;
            if (left >= 0 && loss < gap && m_changes[i].group != m_changes[j].group)
                gap = loss;
        }
    return gap;
}

/// Settles every group whose other entries all lose more than the gap. The rest stays open, with the entries that
/// don't; returns the budget left to it.
std::int64_t Planner::settle(std::int64_t gap, std::int64_t slack)
{
    m_left.clear();
    m_open.clear();
    std::int64_t rest = slack;
    for (const Group &group : m_groups) {
        const Entry &base = m_entries[group.base];
        m_plan[group.group] = base.option;
        if (group.lead > gap)
            continue;
        rest += base.minutes;
        Open open{group.group, m_left.size(), 0, base.minutes, base.minutes};
        for (std::size_t e = group.begin; e < group.end; ++e) {
            const Entry &entry = m_entries[e];
            if (base.gain - entry.gain > gap)
                continue;
            open.fewest = std::min(open.fewest, entry.minutes);
            open.most = std::max(open.most, entry.minutes);
            m_left.push_back(entry);
        }
        open.end = m_left.size();
        std::sort(m_left.begin() + static_cast<std::ptrdiff_t>(open.begin), m_left.end(),
            [](const Entry &a, const Entry &b) { return a.option < b.option; });
        m_open.push_back(open);
    }
    return rest;
}

/// Dynamic programming over minutes for the open groups, the last first, so that on the way back through it the first
/// group takes the highest option that loses nothing, then the second.
void Planner::finish(std::int64_t rest)
{
    if (m_open.empty())
        return;
    // What the open groups before one can leave to it and those after it: only there its table is needed.
    std::int64_t low = rest;
    std::int64_t high = rest;
    for (Open &open : m_open) {
        open.low = std::max<std::int64_t>(0, low);
        open.high = high;
        low -= open.most;
        high -= open.fewest;
    }
    const auto width = static_cast<std::size_t>(rest) + 1;
    m_below.assign(static_cast<std::size_t>(high) + 1, 0);
    if (m_table.size() < width)
        m_table.resize(width);
    if (m_picked.size() < width * m_open.size())
        m_picked.resize(width * m_open.size());

    for (std::size_t i = m_open.size(); i-- > 0;) {
        const Open &open = m_open[i];
        m_table.resize(std::max(m_table.size(), m_below.size()));
        std::fill(m_table.begin() + open.low, m_table.begin() + open.high + 1, none);
        std::uint8_t *const picked = m_picked.data() + i * width;
        for (std::size_t e = open.begin; e < open.end; ++e) {
            const auto number = static_cast<std::uint8_t>(e - open.begin);
            const std::int64_t worth = m_left[e].worth;
            const std::int64_t minutes = m_left[e].minutes;
            const std::int64_t *const below = m_below.data();
            std::int64_t *const table = m_table.data();
            for (std::int64_t b = std::max(open.low, minutes); b <= open.high; ++b) {
                const std::int64_t reached = below[b - minutes] + worth;
                const bool better = reached >= table[b];
                table[b] = better ? reached : table[b];
                picked[b] = better ? number : picked[b];
            }
        }
        std::swap(m_table, m_below);
    }

    for (std::size_t i = 0; i < m_open.size(); ++i) {
        const Open &open = m_open[i];
        const Entry &entry = m_left[open.begin + m_picked[i * width + static_cast<std::size_t>(rest)]];
        m_plan[open.group] = entry.option;
        rest -= entry.minutes;
    }
}

} // namespace recentre::method
