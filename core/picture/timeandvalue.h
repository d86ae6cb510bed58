// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 1, time against value: a point a group. Pure; any thread.
#pragma once

#include "basis.h"

namespace recentre {

/// One group as a point: a member with what it takes and brings today, a candidate with what it could.
struct ValuePoint {
    QString group;
    bool member = false;
    int minutes = 0; ///< a week, said or standing in
    qint64 value = 0; ///< millionths of a point: of `keep`, a candidate's of `contribute`
    Recommendation recommendation = Recommendation::Unknown;
    std::optional<double> pleasure = {}; ///< 0 to 10; none: unknown
    bool timeStandsIn = false, valueStandsIn = false; ///< wasn't said, wholly or in part
    bool operator==(const ValuePoint &) const = default;
};

/// Groups that take much time for what they bring.
struct Costly {
    int groups = 0, minutes = 0;
    qint64 value = 0; ///< millionths of a point
    bool timeStandsIn = false; ///< some of the minutes weren't said
    bool operator==(const Costly &) const = default;
};

/// The chart.
struct TimeAndValue {
    QList<ValuePoint> points; ///< in the order of the person's list
    QList<std::pair<Recommendation, int>> counts; ///< how often each is advised, in the order of the legend
    int notDrawn = 0; ///< groups of which too little is known
    int scored = 0; ///< groups with a score
    QString firstUnscored; ///< the first without one; empty: none
    int mostMinutes = 0;
    qint64 mostValue = 0;
    int minutesToday = 0;
    qint64 valueToday = 0;
    /// The members an hour of which brings less than half of what an hour brings on the whole.
    Costly costly;

    /// Where much time begins: half of the most that a group takes.
    [[nodiscard]] double minutesLimit() const { return mostMinutes / 2.0; }
    /// Where much value begins: half of the most that a group brings, in points.
    [[nodiscard]] double valueLimit() const { return static_cast<double>(mostValue) / 2e6; }
    /// How many are advised the same.
    [[nodiscard]] int count(Recommendation recommendation) const;
};

/// The size of a point by its pleasure: 0 up to 4, 2 from 7, else 1; unknown is 1.
[[nodiscard]] int pointSize(std::optional<double> pleasure);

[[nodiscard]] TimeAndValue timeAndValue(const Basis &basis);

} // namespace recentre
