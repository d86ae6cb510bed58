// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 8, over the quarters: time given, its value, value for an hour, and each group's line. Pure; any thread.
#pragma once

#include "model/personfile.h"

namespace recentre {

/// What a group was in one audit. Absent: nothing was said of it then.
enum class InQuarter { Absent, Candidate, Member, Left };

/// One group in one quarter.
struct QuarterCell {
    InQuarter was = InQuarter::Absent;
    int minutes = 0; ///< of a member, a week
    bool minutesKnown = false; ///< else they stand in, or are the middle of a range
    qint64 value = 0; ///< of a member's time, millionths of a point
    bool valueKnown = false; ///< else part of it stands in
    bool first = false; ///< nothing was said of it in any quarter before
    std::optional<Choice> decided = {};
    std::optional<Choice> advised = {}; ///< when it was decided
    bool operator==(const QuarterCell &) const = default;
};

/// One group over the quarters.
struct QuarterLine {
    QString group;
    QList<QuarterCell> cells; ///< one a quarter
    bool operator==(const QuarterLine &) const = default;
};

/// One audit. Minutes are a week's, values millionths of a point.
struct Quarter {
    QString audit;
    QDate date;
    int minutes = 0; ///< given, over members
    std::optional<int> promise = {}; ///< minutes ready to be given, if that was said
    qint64 value = 0; ///< of the time given
    /// Whether its points compare with those of the quarter before: the same objectives with the same weights
    /// (method.md section 9). The first has nothing to compare with: true.
    bool compares = true;
    std::optional<int> met = {}; ///< people met in person; none: no group tells
    bool metInPart = false; ///< some groups don't tell whom one met
    bool timeEstimated = false, valueEstimated = false; ///< something that wasn't said is part of it
    bool operator==(const Quarter &) const = default;
};

/// The chart.
struct OverQuarters {
    QList<Quarter> quarters; ///< the first audit first
    QList<QuarterLine> lines; ///< who takes time now first, then candidates, then those left, the last left first
    /// Whether the points of all quarters compare.
    [[nodiscard]] bool comparable() const;
    /// The line of a group; none: it has none.
    [[nodiscard]] const QuarterLine *line(const QString &group) const;
};

/// Points for an hour of a time and its value in millionths; none where no time is given.
[[nodiscard]] std::optional<double> pointsAnHour(qint64 value, int minutes);

/// Whether points of two audits of a person compare: the same objectives, each with the same weight.
[[nodiscard]] bool pointsCompare(const PersonFile &file, const Audit &one, const Audit &other);

/// A past audit's figures are those that were told in it: a group of which nothing was said then wasn't there.
[[nodiscard]] OverQuarters overQuarters(const PersonFile &file);

} // namespace recentre
