// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The history in words: quarters, the ledger, threads. What is compared is said side by side, never as a gain
/// (method.md section 9). Any thread.
#pragma once

#include "advicewords.h"
#include "picture/ledger.h"
#include "picture/overquarters.h"
#include "picture/threads.h"

namespace recentre {

/// "Sep 2026", "sept. 2026"; empty for an invalid date.
[[nodiscard]] QString shortMonthAndYear(const Language &language, QDate day);

/// How long it is from one day to a later one: "nine months", "two weeks", "three days".
[[nodiscard]] QString span(const Language &language, QDate from, QDate to);

/// "Four evaluations, nine months. The figures are yours; so is the credit." With less than two, what is missing.
[[nodiscard]] QString historyLine(const Language &language, const OverQuarters &chart);

/// "One evaluation is a photograph. The second makes a film: 1 December." Without the day if none is said.
[[nodiscard]] QString photograph(const Language &language, QDate next, QDate today);

/// What the quarters show, of at least two; with a group, what its line shows.
[[nodiscard]] QString quartersSentence(const Language &language, const OverQuarters &chart);
[[nodiscard]] QString quartersSentence(const AdviceWords &words, const OverQuarters &chart, const QuarterLine &line);

/// Whether points compare over all quarters, or where they don't.
[[nodiscard]] QString comparison(const Language &language, const OverQuarters &chart);

/// A cell: "40", "new", "left", "not yet"; minutes that stand in with their mark; empty where nothing was said.
[[nodiscard]] QString cellText(const Language &language, const QuarterCell &cell);

/// The same in words for screen readers: "September 2026: 40 min a week; decided: Keep; the advice was: Leave".
[[nodiscard]] QString cellSays(const Language &language, const Quarter &quarter, const QuarterCell &cell);

/// "done", "partly", "not"; empty: not answered.
[[nodiscard]] QString doneWord(const Language &language, std::optional<Done> done);

/// "well", "not well", "too early"; empty: not answered.
[[nodiscard]] QString turnedOutWord(const Language &language, std::optional<TurnedOut> turnedOut);

/// "Of 6 times you went against the advice, 4 turned out well."; of what followed it where that was too seldom; empty
/// under three cases of either.
[[nodiscard]] QString ledgerSentence(const Language &language, const Ledger &ledger);

/// What stands under it: of the advice followed, of what it is too early to say, by whose account. Empty without one.
[[nodiscard]] QString ledgerAside(const Language &language, const Ledger &ledger);

/// A row of the ledger for screen readers.
[[nodiscard]] QString ledgerSays(const AdviceWords &words, const LedgerRow &row);

/// Which objective hangs by one group, or by none, and what holds the first.
[[nodiscard]] QString threadsSentence(const AdviceWords &words, const Threads &threads);

/// One objective and what holds it: "A 8, B 5"; "no group serves it yet".
[[nodiscard]] QString threadSays(const AdviceWords &words, const Threads &threads, qsizetype objective);

/// The score of a dot: "7"; "?" for one that stands in.
[[nodiscard]] QString dotText(const Language &language, const ThreadDot &dot);

} // namespace recentre
