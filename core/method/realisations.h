// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the figures show that the person may not have seen (method.md section 8). Plain C++, any thread.
#pragma once

#include "facts.h"
#include "standings.h"

namespace recentre::method {

/// One of them, whether it holds or not.
struct Realised {
    RealisationCode code;
    bool holds = false;
    bool tooLittleKnown = false; ///< why it doesn't hold
    Facts facts = {};
    std::vector<std::string> groups = {}; ///< ids of those behind it, in byte order
    std::vector<std::string> estimated = {}; ///< keys of the facts that something which stands in is part of

    /// Marks facts as such, if they are.
    void mark(std::initializer_list<const char *> keys, bool isEstimated)
    {
        if (isEstimated)
            estimated.insert(estimated.end(), keys.begin(), keys.end());
    }
};

/// What the last audit had come to, for comparison.
struct Before {
    int planned = 0; ///< minutes of its decisions
    bool plannedEstimated = false; ///< some of those stand in
    int minutes = 0; ///< of its members
    bool estimated = false; ///< something stands in for those minutes or their value
    std::int64_t value = 0; ///< of that time, millionths of a point
};

/// An audit and its plan.
struct Picture {
    const Scores &scores;
    std::span<const double> weights;
    std::span<const Standing> standings;
    std::optional<Before> before = {}; ///< none: it is the first
};

/// What an audit had come to.
[[nodiscard]] Before cameTo(const Scores &scores, std::span<const double> weights);

/// All of them, in the order of the table.
[[nodiscard]] std::vector<Realised> realisationsOf(const Picture &picture);

} // namespace recentre::method
