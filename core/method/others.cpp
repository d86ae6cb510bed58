// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "others.h"

#include "frontier.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// Best values by minutes, from 0 up to as many as can change something.
using ValueRow = std::vector<double>;

/// Leaves out one group after the other.
class Halving {
public:
    Halving(const Scores &scores, const Table &table, int rest)
        : m_scores(scores)
        , m_table(table)
        , m_rest(rest)
        , m_others(table.groups.size())
    {
        for (std::size_t i = 0; i < table.groups.size(); ++i)
            m_ladders.push_back(ladderOf(table.choices, table.values, i));
        leaveOut(0, table.groups.size(), {0});
    }

    [[nodiscard]] std::vector<Others> others() && { return std::move(m_others); }

private:
    /// `outside`: of all groups but those from `begin` to `end`.
    void leaveOut(std::size_t begin, std::size_t end, const ValueRow &outside)
    {
        if (begin == end)
            return;
        if (end - begin == 1)
            return read(begin, outside);
        const std::size_t middle = begin + (end - begin) / 2;
        leaveOut(begin, middle, with(middle, end, outside));
        leaveOut(middle, end, with(begin, middle, outside));
    }

    [[nodiscard]] ValueRow with(std::size_t begin, std::size_t end, ValueRow row) const
    {
        ValueRow next;
        for (std::size_t i = begin; i < end; ++i) {
            if (m_ladders[i].most == 0 && m_ladders[i].rungs.front().second == 0)
                continue;
            next.resize(std::min(
                row.size() + static_cast<std::size_t>(m_ladders[i].most), static_cast<std::size_t>(m_rest) + 1));
            addLadder(m_ladders[i], row, next);
            std::swap(row, next);
        }
        return row;
    }

    void read(std::size_t i, const ValueRow &row)
    {
        for (const Level level : {Level::Leave, Level::Replace, Level::Keep, Level::Contribute})
            if (const int left = m_rest - minutesOf(m_scores.groups[m_table.groups[i]], level); left >= 0)
                m_others[i][static_cast<std::size_t>(level)] =
                    static_cast<std::int64_t>(row[std::min(static_cast<std::size_t>(left), row.size() - 1)]);
    }

    const Scores &m_scores;
    const Table &m_table;
    int m_rest;
    std::vector<Ladder> m_ladders;
    std::vector<Others> m_others;
};

} // namespace

std::vector<Others> othersOf(const Scores &scores, const Table &table, int budget)
{
    if (table.pinnedMinutes > budget)
        return std::vector<Others>(table.groups.size());
    return Halving(scores, table, budget - table.pinnedMinutes).others();
}

} // namespace recentre::method
