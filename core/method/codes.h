// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The codes in which the method answers (method.md). Sentences are made of them in core/words.
#pragma once

namespace recentre {

/// What can be done with a group, from nothing to more: the order in which ties prefer (method.md section 3).
enum class Level { Leave, Replace, Keep, Contribute };

/// What is advised for a group (method.md section 5).
enum class Recommendation { Drop, Skip, Replace, Keep, Contribute, Join, Try, Unknown };

/// What a question asks for.
enum class Ask { Purpose, Brought, Potential, Pleasure };

/// Why: in the order of method.md section 5, pros, cons, conditions.
enum class ReasonCode {
    AlternativeDoesIt,
    Highest,
    Serves,
    WorthMoreTime,
    GoodUseOfTime,
    ServesNoObjective,
    AboutEqual,
    BetterUsedElsewhere,
    NoRoom,
    Hope,
    LittlePleasure,
    NotWorthMoreTime,
    StoodIn,
    EntersAt,
    EntersIf,
    LeavesAt,
    LeavesIf,
    AskFor,
    ByHeart,
};

/// What the figures show that the person may not have seen: in the order of method.md section 8.
enum class RealisationCode {
    TimeNeeded,
    TooManyObjectives,
    AwayFromObjectives,
    FewMet,
    WatchElsewhere,
    TakingNotGiving,
    Circles,
    NoPleasure,
    NotSeen,
    Collecting,
    FewBringMost,
    SamePurpose,
    ObjectiveAlone,
    OverBudget,
    SinceLast,
};

/// Minutes and groups of one role, in the realisation about taking and giving.
struct RoleTime {
    int minutes = 0, groups = 0;
    bool operator==(const RoleTime &) const = default;
};

} // namespace recentre
