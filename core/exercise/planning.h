// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The plan: a person's decisions as a week, and what is said of each (product.md, step 7). Any thread.
#pragma once

#include "model/edit.h"
#include "model/trial.h"

#include <QHash>

namespace recentre {

/// What a decision makes of a group in the week.
enum class PlanPart {
    More, ///< contribute, join
    Keep,
    Trial, ///< tried for a quarter
    Tool, ///< replaced: its minutes go to another tool
    Leave, ///< left
    Skip, ///< a candidate that isn't joined
};

/// What a choice makes of a group that the person stands with like this.
[[nodiscard]] PlanPart planPartOf(Choice choice, Membership membership);

/// One decided group in the week.
struct PlanRow {
    QString group;
    PlanPart part = PlanPart::Keep;
    std::optional<int> minutes = {}; ///< a week; none: nobody knows
    std::optional<Minutes> said = {}; ///< these minutes as they were decided or said; none: they stand in
    std::optional<Minutes> today = {}; ///< a member's minutes a week as they are; none: not told, or a candidate
    bool operator==(const PlanRow &) const = default;
};

/// Minutes a week of a decision that doesn't name them.
struct Unnamed {
    int minutes = 0;
    std::optional<Minutes> said = {}; ///< as the person said them for such a choice; none: they stand in
};

/// So many groups can be given more with a plan of their own: plans are kept when they are few (product.md, step 7).
inline constexpr int plansKept = 3;

/// The week that the decisions make.
struct Week {
    int promise = 0; ///< minutes a week
    QList<PlanRow> rows; ///< by part, the most minutes first, then the order of the list; unknown minutes last
    QStringList undecided; ///< groups, in the order of the list

    [[nodiscard]] int planned() const; ///< minutes of all rows; what isn't known counts nothing
    [[nodiscard]] int free() const { return std::max(0, promise - planned()); }
    [[nodiscard]] int over() const { return std::max(0, planned() - promise); }
    [[nodiscard]] int givesBack() const; ///< minutes a week that leaving and other tools set free, of groups that tell
    [[nodiscard]] bool givesBackMore() const; ///< perhaps: one of these groups doesn't tell its minutes
    [[nodiscard]] QList<PlanRow> of(PlanPart part) const;
    bool operator==(const Week &) const = default;
};

/// The week of the current audit. `promise` stands in for one that wasn't said; `unnamed` (by group) has the minutes
/// that a decision doesn't name. Empty without an audit.
[[nodiscard]] Week weekOf(const PersonFile &file, int promise, const QHash<QString, Unnamed> &unnamed = {});

/// Whether more groups are to be given more than plans are kept: then the person chooses which have a line.
[[nodiscard]] bool tooManyPlans(const PersonFile &file);

/// The date at which one looks again becomes `day`; nothing if it isn't after the audit's.
[[nodiscard]] Edit setNextEvaluation(const PersonFile &file, const QDate &day);

/// What follows changes the decision of a group in the current audit, and nothing where there is none.
/// The if-then line; none takes it away.
[[nodiscard]] Edit setNextAction(const PersonFile &file, const QString &group, const std::optional<NextAction> &action);
/// Minutes a week, 0 to 10080.
[[nodiscard]] Edit setPlannedMinutes(const PersonFile &file, const QString &group, int minutes);
/// The bet: until when, and on what condition one stays.
[[nodiscard]] Edit setTrial(const PersonFile &file, const QString &group, const Trial &trial);
/// How it is left.
[[nodiscard]] Edit setParting(const PersonFile &file, const QString &group, const Parting &parting);

/// The decision of a group in the current audit; none: not decided.
[[nodiscard]] std::optional<Decision> decisionOf(const PersonFile &file, const QString &group);

} // namespace recentre
