// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The question that would settle a group's advice, and the one to ask next (method.md section 7). Plain C++, any
/// thread.
#pragma once

#include "readings.h"
#include "standings.h"

namespace recentre::method {

/// What to ask of a group.
struct Asked {
    Ask what = Ask::Purpose;
    std::optional<std::size_t> objective = {}; ///< for what it brought or could bring
    std::optional<double> shift = {}; ///< none for what is simply not known
};

/// The question to ask next.
struct Next {
    std::size_t group = 0; ///< an index into `Scores::groups`
    Asked asked;
    int couldChange = 0; ///< of the judged groups, how many stand at another level for another answer
    int of = 0; ///< judged groups
};

/// An audit planned and read.
struct Read {
    const Scores &scores;
    std::span<const double> weights;
    const Table &table;
    std::span<const Standing> standings;
    const Tally &tally;
    int readings = 0;
};

/// What to ask of a group of which too little is said to judge it.
[[nodiscard]] Asked askUnknown(const Scores &scores, const Rated &group);

/// The question of each group of the scores, if it has one.
[[nodiscard]] std::vector<std::optional<Asked>> questionsOf(const Read &read);

/// The audit's next question: of the group with the most minutes at stake.
[[nodiscard]] std::optional<Next> nextQuestion(const Read &read, std::span<const std::optional<Asked>> questions);

} // namespace recentre::method
