// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The plan in words: the week, if-then lines, bets (product.md, step 7). Whole sentences in each language, with their
/// blanks as %1 and %2 where a person fills them in. Any thread.
#pragma once

#include "language.h"
#include "model/decision.h"

namespace recentre {

/// "The 4 h you want to give, all placed", or how much is free or too much. Minutes a week. `estimated`: those planned;
/// `said`: those promised were.
[[nodiscard]] QString weekTitle(
    const Language &language, int promise, int planned, bool estimated = false, bool said = true);

/// Whether the moment of a line is an event ("the invitation comes") rather than a time ("Tuesday lunch"): then the
/// sentence has no "it is". Kept in the line's `extra` as "event".
[[nodiscard]] bool isEvent(const NextAction &action);
/// "When it is %1, I %2."
[[nodiscard]] QString actionPattern(const Language &language, bool event);
/// The line as a sentence; with one of its parts alone, that part. Empty for an empty one.
[[nodiscard]] QString actionSentence(const Language &language, const NextAction &action);
/// The line in short: "Tuesday lunch: answer one post", "when the invitation comes: sign up".
[[nodiscard]] QString actionInShort(const Language &language, const NextAction &action);
/// Lines to begin with, for what is decided for a group of this platform. None for what takes no time.
[[nodiscard]] QList<NextAction> suggestedActions(const Language &language, Choice choice, const QString &platform);

/// `text` without blanks around it and without the full stops it ends with.
[[nodiscard]] QString withoutFullStop(QString text);

/// What a bet's condition begins with in the sentence: "I have "; the person fills in what follows.
[[nodiscard]] QString conditionStem(const Language &language);
/// `condition` without that beginning, or as it is if it begins otherwise.
[[nodiscard]] QString withoutStem(const Language &language, const QString &condition);
/// The condition of what was filled in. Empty for an empty one.
[[nodiscard]] QString withStem(const Language &language, const QString &filled);
/// "If by %1 I have %2, I stay. If not, I leave."; without "I have" for a condition that begins otherwise.
[[nodiscard]] QString betPattern(const Language &language, const QString &condition);
/// "Stay if I have met two people by 1 December 2026."; empty without a condition or a date.
[[nodiscard]] QString betInShort(const Language &language, const QString &condition, const QString &until);
/// Conditions to choose from, as they are filled in: "met two people".
[[nodiscard]] QStringList suggestedConditions(const Language &language);

} // namespace recentre
