// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The exact plan: one option a group, within the budget, the most value (method.md section 4). A multiple-choice
/// knapsack in integers. Plain C++; one Planner may be used by one thread at a time.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace recentre::method {

/// What every group may choose from: groups by id in byte order, each one's options (at most 256) from
/// the lowest level up.
struct Choices {
    std::vector<int> minutes; ///< of each option, from 0
    std::vector<std::size_t> ends; ///< where each group's options end

    [[nodiscard]] std::size_t groups() const { return ends.size(); }
    [[nodiscard]] std::size_t begin(std::size_t group) const { return group == 0 ? 0 : ends[group - 1]; }
};

/// Finds plans for the same groups, minutes and budget while values change: what doesn't depend on values is done once,
/// and its memory serves again.
class Planner {
public:
    /// The largest budget that `Planner` takes: with it, minutes fit below a value's last unit.
    static constexpr int largestBudget = (1 << 14) - 1;

    /// `budget` from 0 to `largestBudget`; `barred` is an option that no plan may have, one of a group with others.
    Planner(const Choices &choices, int budget, std::optional<std::size_t> barred = {});

    /// The best plan for these values (one an option, each within ± 2·10⁷): the option of each group, to be read until
    /// the next call. Among plans of equal value the one with fewer minutes; among those the first group gets the
    /// highest option it can, then the second, and so on. Empty if no plan fits the budget.
    [[nodiscard]] std::span<const std::size_t> solve(std::span<const std::int64_t> values);

private:
    /// An option that can be part of a plan.
    struct Entry {
        std::size_t option;
        std::int64_t minutes;
        std::int64_t worth = 0; ///< value and minutes in one number: more value, then fewer minutes
        std::int64_t gain = 0; ///< worth less the price of its minutes
    };
    /// A step along a group's upper hull.
    struct Step {
        double slope;
        std::int64_t minutes;
    };
    /// A group with a choice: where its entries are.
    struct Group {
        std::size_t group;
        std::size_t begin, end;
        std::size_t base = 0; ///< its entry in the relaxed plan
        std::int64_t lead = 0; ///< gain of that one over the next best
    };
    /// A group that isn't settled yet: its entries left, by option.
    struct Open {
        std::size_t group;
        std::size_t begin, end; ///< in m_left
        std::int64_t fewest = 0, most = 0; ///< minutes of its entries
        std::int64_t low = 0, high = 0; ///< budgets that can be left to it and the open groups after it
    };

    /// A group's change from the relaxed plan.
    struct Change {
        std::size_t group;
        std::int64_t minutes, loss; ///< more minutes; gain lost
    };

    void addEntries(const Choices &choices, std::size_t group, std::optional<std::size_t> barred);
    void findSteps(std::span<const std::int64_t> values);
    [[nodiscard]] std::int64_t price();
    [[nodiscard]] std::int64_t relax(std::int64_t price);
    [[nodiscard]] std::int64_t gapOf(std::int64_t price, std::int64_t slack);
    [[nodiscard]] std::int64_t settle(std::int64_t gap, std::int64_t slack);
    void finish(std::int64_t rest);

    std::int64_t m_budget; ///< for the groups with a choice
    std::int64_t m_rest = 0; ///< of the budget, once every group has its fewest minutes
    std::vector<Entry> m_entries; ///< of each group by minutes
    std::vector<Group> m_groups; ///< those with a choice
    std::vector<Step> m_steps;
    std::vector<std::size_t> m_hull;
    std::vector<Change> m_changes;
    std::vector<Entry> m_left;
    std::vector<Open> m_open;
    std::vector<std::int64_t> m_table, m_below;
    std::vector<std::uint8_t> m_picked;
    std::vector<std::size_t> m_plan;
};

} // namespace recentre::method
