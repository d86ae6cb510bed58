// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Weights from ranks alone (method.md sections 2 and 6). Criteria are indices; plain C++, any thread.
#pragma once

#include "random.h"

#include <span>
#include <vector>

namespace recentre::method {

/// The rank order centroid (Barron and Barrett 1996) of criteria with these ranks, in their order: the one at place i
/// of n gets (1/n) Σ_{j=i..n} 1/j; criteria of the same rank share the mean of their places. They sum to 1.
[[nodiscard]] std::vector<double> rankWeights(std::span<const int> ranks);

/// Weights drawn uniformly among all those that respect the ranks, one set a reading (method.md section 6).
class WeightStream {
public:
    /// Among equal ranks the draws take the criteria in the order given: ids in byte order, pleasure last.
    explicit WeightStream(std::span<const int> ranks);

    /// The weights of the next reading, in the order of the ranks given.
    void draw(std::span<double> weights);

private:
    std::vector<int> m_order; ///< the criterion at each place, best rank first
    std::vector<std::size_t> m_ends; ///< where each set of equal ranks ends in the order
    std::vector<double> m_cuts, m_gaps;
    std::vector<int> m_shuffled;
    Stream m_stream{1};
};

} // namespace recentre::method
