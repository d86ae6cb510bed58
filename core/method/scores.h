// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An audit as arrays: what was said, what stands in for what wasn't, and their ranges (method.md section 1). The only
/// place of the method that knows how an audit is stored; from here on there are indices and plain C++. Any thread.
#pragma once

#include "codes.h"

#include <optional>
#include <string>
#include <vector>

namespace recentre {
struct PersonFile;
struct Audit;
} // namespace recentre

namespace recentre::method {

/// A score, 0 to 10 (a stand-in may be a range's middle), and where a reading draws it.
struct Score {
    double middle = 0; ///< what was said or stands in
    double low = 0, high = 0; ///< its range, uniform around the middle; not cut at 0 and 10
    bool known = false;
};

/// Minutes a week, said or standing in.
struct Time {
    int minutes = 0;
    bool known = false;
    bool range = false; ///< said as one, of which these are the middle

    /// Whether they were said as they are: what is made of others is told as an estimate.
    [[nodiscard]] bool exact() const { return known && !range; }
};

/// One of a group's scores.
struct Rating {
    Ask what = Ask::Pleasure; ///< Brought, Potential or Pleasure
    std::size_t criterion = 0; ///< the objective, or pleasure
    Score score;
};

/// A level that the person has chosen.
struct Pin {
    Level level = Level::Leave;
    Recommendation choice = Recommendation::Drop;
    std::optional<int> minutes = {}; ///< the decision's; none: the level's
    bool range = false; ///< they are the middle of one
};

/// What the person said of how they are in a group. Whatever isn't there is unknown.
struct Habits {
    std::optional<int> role = {}; ///< 0 to 3: reader, reactor, contributor, initiator
    std::optional<int> exchanged = {}, metOnline = {}, metInPerson = {}, together = {}; ///< people
    std::optional<std::vector<int>> circles = {}; ///< 1 to 3
    std::optional<bool> posted = {}; ///< in the last quarter: by posts, else by when last active
    std::optional<bool> active = {}; ///< in the last quarter: by when last active, else by posts
    bool tagged = false; ///< something was said of its purposes
};

/// One group that isn't left.
struct Rated {
    std::string id; ///< UTF-8
    int place = 0; ///< its place among the groups advised on, in the order of the person's list
    bool member = false; ///< else a candidate
    bool judged = false; ///< something is rated, it serves none, or it is pinned
    std::vector<Rating> ratings; ///< in the order of the draws: what it brought by objectives' ids (of a member), what
                                 ///< it could bring likewise, pleasure last
    std::vector<std::size_t> purposes; ///< every purpose that it's tagged with, as said
    bool potentialKnown = false; ///< for one objective at least
    bool alternative = false; ///< another tool could do this
    Time minutes; ///< of a member
    bool minutesCarried = false; ///< said in an earlier audit, and not again yet
    Time contributeMinutes, alternativeMinutes;
    std::optional<Pin> decided = {}; ///< the person's decision, locked or not
    std::optional<Pin> pin = {}; ///< the decision, if it is locked
    Habits habits;

    [[nodiscard]] const Score &pleasure() const { return ratings.back().score; }
};

/// A purpose of the audit. The objectives come first, by rank, then id; the others by id.
struct Aim {
    std::string id; ///< UTF-8
    bool information = false;
};

/// A whole audit as arrays.
struct Scores {
    int budget = 0; ///< minutes a week, 0 to 10080
    bool budgetSaid = false; ///< else today's minutes stand in
    std::vector<Aim> purposes;
    std::vector<int> ranks; ///< of each objective, then of pleasure: the criteria
    std::vector<Rated> groups; ///< by id in byte order

    /// How many of the purposes are objectives; also pleasure's index among the criteria.
    [[nodiscard]] std::size_t objectives() const { return ranks.size() - 1; }
};

/// The scores of `audit`, one of `file`'s, with `budget` instead of the audit's own minutes if there is one.
[[nodiscard]] Scores scoresOf(const PersonFile &file, const Audit &audit, std::optional<int> budget);

} // namespace recentre::method
