// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands on a chart: its title, and the names of its parts. Any thread.
#pragma once

#include "language.h"
#include "picture/chartof.h"
#include "picture/timeneeded.h"

namespace recentre {

/// A chart's title as a statement with its unit. That of chart 2 says the time: `minutes`, a week, marked if it is
/// estimated.
[[nodiscard]] QString chartTitle(const Language &language, ChartKind kind, int minutes = 0, bool estimated = false);

/// The three quadrants of chart 1 that have a name: upper left, upper right, lower right.
[[nodiscard]] QStringList quadrantNames(const Language &language);
/// What its axis counts: "minutes a week".
[[nodiscard]] QString minutesAxis(const Language &language);
/// "Not said yet", where a purpose would stand.
[[nodiscard]] QString notSaidYet(const Language &language);
/// What chart 2 says in its middle: "for your first two".
[[nodiscard]] QString middleWords(const Language &language, int objectives);
/// What a segment of chart 3 is.
[[nodiscard]] QString followingWord(const Language &language, Following kind);
/// What is marked on chart 3: "4 h to give", "6 h 50 today", "9 h 15 to follow all".
[[nodiscard]] QString toGive(const Language &language, int minutes, bool estimated);
[[nodiscard]] QString givenToday(const Language &language, int minutes, bool estimated);
[[nodiscard]] QString toFollowAll(const Language &language, int minutes, bool estimated);
/// The bars of chart 5: today, under the plan.
[[nodiscard]] QStringList beforeAndAfter(const Language &language);
/// The points of chart 7: "the plan, 29", "today, 17".
[[nodiscard]] QString planPoint(const Language &language, double points, bool estimated);
[[nodiscard]] QString todayPoint(const Language &language, double points, bool estimated);
/// The four steps of chart 9.
[[nodiscard]] QStringList coffeeSteps(const Language &language);
/// "9 others", for what is folded.
[[nodiscard]] QString otherOnes(const Language &language, int count);
/// "9 others, on average", for a bar that is made of them.
[[nodiscard]] QString onAverage(const Language &language, int count);
/// "3 groups", "no group yet".
[[nodiscard]] QString groupsCounted(const Language &language, int count);

} // namespace recentre
