// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Many frames of a benchmark: what they took, and how many came too late.
#pragma once

#include "realwindow.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

namespace recentre {

constexpr double frameLasts = 16.6; // ms

inline double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

/// Milliseconds, a frame each.
struct Frames {
    std::vector<double> wall, work;

    void add(const Cost &cost)
    {
        wall.push_back(cost.wall);
        work.push_back(cost.work);
    }
    /// Into the counters of a benchmark.
    void tell(benchmark::State &state) const
    {
        const auto late = [](double ms) { return ms > frameLasts; };
        state.counters["work_ms"] = median(work);
        state.counters["worst_work_ms"] = std::ranges::max(work);
        state.counters["wall_ms"] = median(wall);
        state.counters["worst_wall_ms"] = std::ranges::max(wall);
        state.counters["late"] = double(std::ranges::count_if(wall, late));
        state.counters["late_by_work"] = double(std::ranges::count_if(work, late));
    }
};

} // namespace recentre
