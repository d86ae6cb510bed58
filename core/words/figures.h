// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Figures as words: numbers, durations, dates, lists, weights. No locale of the machine enters here. Any thread.
#pragma once

#include "language.h"

#include "model/minutes.h"

#include <QDate>

namespace recentre {

/// A whole number: "1,240", in French "1 240" with narrow no-break spaces.
[[nodiscard]] QString number(const Language &language, qint64 value);

/// A number to 0.1, without a decimal that is 0: "2.4", "3"; French "2,4".
[[nodiscard]] QString decimal(const Language &language, double value);

/// A number to three decimals, all of them: "0.408", so that sums add up to the eye. From 0.
[[nodiscard]] QString thousandths(const Language &language, double value);

/// Points to 0.1 with their word: "2.4 points", "1 point", French "1,4 point".
[[nodiscard]] QString points(const Language &language, double value);
/// The number that has the plural of so many points: 1 is singular in both languages, 1.4 in French alone, as 0 is.
[[nodiscard]] int pluralOfPoints(double value);

/// Points from millionths of a point, as the method counts them.
[[nodiscard]] QString pointsOf(const Language &language, qint64 millionths);

/// A share of 0 to 1 as a whole percentage, rounded down (method.md section 6): "60 %" in French, "60%" in English.
[[nodiscard]] QString percent(const Language &language, double share);

/// A share of 0 to 1 as readings of a hundred, rounded down.
[[nodiscard]] int ofHundred(double share);

/// Minutes as "40 min", "4 h", "6 h 50", with narrow no-break spaces. From 0.
[[nodiscard]] QString duration(const Language &language, int minutes);

/// Minutes to 5, for what is remembered rather than decided (method.md section 9); under 5 as they are.
[[nodiscard]] int roughMinutes(int minutes);
/// `duration` of these, for what is remembered rather than decided (method.md section 9); under 5 as it is.
[[nodiscard]] QString roughDuration(const Language &language, int minutes);

/// Minutes as they were said: "45 min", or a range, "30 to 60 min", "45 min to 1 h 30".
[[nodiscard]] QString durationSaid(const Language &language, const Minutes &minutes);

/// "1 September 2026", "1er septembre 2026"; empty for an invalid date.
[[nodiscard]] QString date(const Language &language, QDate day);

/// "September 2026", "septembre 2026"; empty for an invalid date.
[[nodiscard]] QString monthAndYear(const Language &language, QDate day);

/// "September", "septembre", for 1 to 12; empty otherwise.
[[nodiscard]] QString monthName(const Language &language, int month);

/// "A", "A and B", "A, B and C".
[[nodiscard]] QString joined(const Language &language, const QStringList &names);

/// "A", "A or B", "A, B or C": after a "no" or a "none".
[[nodiscard]] QString joinedByOr(const Language &language, const QStringList &names);

/// "“A”", in French "« A »" with no-break spaces inside.
[[nodiscard]] QString quoted(const Language &language, const QString &name);

/// A small count in words, "eight", up to twenty; digits from there on.
[[nodiscard]] QString countWord(const Language &language, int count);

/// `text` with its first letter in upper case.
[[nodiscard]] QString capitalised(QString text);

/// How much a criterion weighs, 0 to 1: "about a quarter", "about two fifths".
[[nodiscard]] QString weightWords(const Language &language, double weight);

/// The same as a sentence for the first of a list: "weighs two fifths of everything".
[[nodiscard]] QString weightSentence(const Language &language, double weight);

} // namespace recentre
